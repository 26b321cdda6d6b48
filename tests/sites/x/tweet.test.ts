/** What the JSON says of one post. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { type Layout, only, postsOf, tweet } from './answers.ts';

describe('a post', () => {
  it.each<[Layout]>([['A'], ['C']])('is read whole in layout %s, with or without a type name', (layout) => {
    const post = only(tweet('11', {}, { __typename: undefined }, layout));
    expect(post).toMatchObject({
      id: '11',
      url: 'https://x.com/brambleair/status/11',
      kind: 'post',
      text: 'Flight BA12 leaves at 9',
      lang: 'en',
      promoted: false,
      createdAt: '2026-05-04T10:20:30.000Z',
      counts: { replies: 0, reposts: 2, quotes: 1, likes: 40, views: 35_462 },
      media: [],
      mentions: [],
    });
    expect(postSchema.parse(post)).toEqual(post);
  });
  it('has unknown views before they are counted', () =>
    expect(only(tweet('1', {}, { views: { state: 'Enabled' } })).counts.views).toBeNull());
  it.each([[-1], [1.5], [Number.NaN], [2 ** 60], ['1e9'], [null], [{}], ['']])('takes %s for no counter', (value) =>
    expect(only(tweet('1', { favorite_count: value }, { views: { count: value } })).counts).toMatchObject({
      likes: null,
      views: null,
    }),
  );
  it('loses the names of a reply and the link to its own picture, both counted in escaped code points', () => {
    const full_text = '@oslo_port Q&amp;A \u{1F621} &lt;now&gt; https://t.co/abc';
    const post = only(
      tweet('1', {
        full_text,
        display_text_range: [11, 33],
        in_reply_to_status_id_str: '9',
        in_reply_to_screen_name: 'oslo_port',
      }),
    );
    expect(post).toMatchObject({
      text: 'Q&A \u{1F621} <now> ',
      kind: 'reply',
      inReplyTo: { id: '9', handle: 'oslo_port' },
    });
  });
  it.each([[undefined], [[3]], [['a', 'b']], [[-1, 4]], [{}]])(
    'keeps its text when the range is broken (%#)',
    (display_text_range) =>
      expect(only(tweet('1', { full_text: 'All of it', display_text_range })).text).toMatch(/All of it| of it/),
  );
  it('that is long has its full text, which is not escaped', () => {
    const long = { note_tweet: { note_tweet_results: { result: { text: '@oslo_port a & b &amp; c' } } } };
    expect(only(tweet('1', { full_text: '@oslo_port a &amp; b', display_text_range: [11, 20] }, long)).text).toBe(
      'a & b &amp; c',
    );
  });
  it('whose long text is missing keeps the short one', () =>
    expect(only(tweet('1', {}, { note_tweet: { note_tweet_results: { result: undefined } } })).text).toBe(
      'Flight BA12 leaves at 9',
    ));
  it('keeps the original words beside a translation', () =>
    expect(
      only(tweet('1', {}, { grok_translated_post_with_availability: { translation: 'Flug', is_available: true } })),
    ).toMatchObject({ lang: 'en', text: 'Flight BA12 leaves at 9' }));
  it.each([['und'], ['zxx'], ['qme'], ['qht'], ['art'], [7], ['']])('has no language for %s', (lang) =>
    expect(only(tweet('1', { lang })).lang).toBeNull(),
  );
  it('has its media one by one, and a card unless it is a poll', () => {
    const media = [{ type: 'photo' }, { type: 'video' }, { type: 'animated_gif' }];
    expect(only(tweet('1', { extended_entities: { media } }, { card: { legacy: { name: 'summary' } } })).media).toEqual(
      ['photo', 'video', 'video', 'link'],
    );
    expect(only(tweet('1', {}, { card: { legacy: { name: 'poll3choice_text_only' } } })).media).toEqual([]);
  });
  it('of limited visibility is unwrapped', () =>
    expect(only({ __typename: 'TweetWithVisibilityResults', tweet: tweet('11'), limitedActionResults: {} }).id).toBe(
      '11',
    ));
  it('has a broken date and broken characters made harmless', () =>
    expect(only(tweet('1', { created_at: 'yesterday', full_text: 'a\ud83d b' }))).toMatchObject({
      createdAt: null,
      text: 'a\ufffd b',
    }));
  it('seen twice is one post', () =>
    expect(postsOf(tweet('1', { favorite_count: 40 }), tweet('1', { favorite_count: undefined }))).toMatchObject([
      { counts: { likes: 40 } },
    ]));
});
