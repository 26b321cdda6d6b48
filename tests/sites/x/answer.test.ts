/** What X's own JSON says: every layout and every trap that is known. */
import { describe, expect, it } from 'vitest';
import { type Post, postSchema } from '@/lib/post.ts';
import { authorsWithoutFollowers, readAnswer } from '@/lib/sites/x/answer.ts';
import { item, type Layout, timeline, tweet, user } from './answers.ts';

const postsOf = (...results: unknown[]) => readAnswer(timeline(...results.map((result) => item(result))))?.posts ?? [];
const only = (result: unknown) => postsOf(result)[0] as Post;

describe('a user', () => {
  it.each<[Layout]>([['A'], ['B'], ['C'], ['D']])('is the same in layout %s', (layout) => {
    const post = only(tweet('11', {}, { core: { user_results: { result: user(layout) } } }));
    expect(post.author).toEqual({
      handle: 'brambleair',
      name: 'Bramble Air',
      followers: 71_000,
      following: 0,
      posts: 12_345,
      joinedAt: '2011-04-23T09:18:25.000Z',
      verified: 'none',
      bio: 'Flights & hedges',
      category: 'Airline, Travel',
    });
  });
  it.each([
    [{ verification: { verified_type: 'Business' } }, 'business'],
    [{ verification: { verified_type: 'Government' }, is_blue_verified: true }, 'government'],
    [{ is_blue_verified: true }, 'paid'],
    [{ is_blue_verified: undefined, verification: { is_blue_verified: true } }, 'paid'],
    [{ is_blue_verified: undefined }, null],
  ])('has the tick that the answer names (%#)', (more, verified) =>
    expect(readAnswer({ data: { user: { result: user('D', 'brambleair', more) } } })?.authors[0]?.verified).toBe(
      verified,
    ),
  );
  it('without a follower field has unknown followers, and is counted', () => {
    const answer = readAnswer({
      data: { user: { result: user('D', 'brambleair', { relationship_counts: undefined }) } },
    });
    expect(answer?.authors[0]?.followers).toBeNull();
    expect(answer && authorsWithoutFollowers(answer)).toBe(1);
  });
  it('keeps the followers that another place of the same answer knows', () => {
    const bare = user('D', 'brambleair', { relationship_counts: undefined });
    expect(
      postsOf(tweet('11'), tweet('12', {}, { core: { user_results: { result: bare } } })).map(
        (post) => post.author.followers,
      ),
    ).toEqual([71_000, 71_000]);
  });
  it('is found by id when a post comes without its author', () =>
    expect(postsOf(tweet('11'), tweet('12', {}, { core: undefined }))[1]?.author.handle).toBe('brambleair'));
  it('unknown altogether leaves the post readable', () =>
    expect(only(tweet('12', {}, { core: undefined }))).toMatchObject({
      url: null,
      author: { handle: null, followers: null },
    }));
  it('whom a post mentions is no author', () =>
    expect(
      readAnswer(
        timeline(
          item(
            tweet('1', {
              entities: { user_mentions: [{ id_str: '5', screen_name: 'oslo_port', name: 'P', indices: [0, 9] }] },
            }),
          ),
        ),
      ),
    ).toMatchObject({
      authors: [],
      posts: [{ mentions: ['oslo_port'] }],
    }));
  it('who is only suggested completes the authors', () =>
    expect(
      readAnswer(
        timeline({
          entryId: 'who-to-follow-1',
          content: { items: [{ item: { itemContent: { user_results: { result: user('D', 'oslo_port') } } } }] },
        }),
      ),
    ).toMatchObject({
      posts: [],
      authors: [{ handle: 'oslo_port' }],
    }));
});

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

describe('quotes', () => {
  const inner = tweet('22', { full_text: 'Sorry' }, { core: { user_results: { result: user('D', 'oslo_port') } } });
  it('are part of the post and posts of their own', () => {
    const posts = postsOf(
      tweet('11', { is_quote_status: true, quoted_status_id_str: '22' }, { quoted_status_result: { result: inner } }),
    );
    expect(posts).toMatchObject([
      { id: '11', kind: 'quote', quoted: { id: '22', handle: 'oslo_port', text: 'Sorry' } },
      { id: '22', promoted: null },
    ]);
  });
  it('may be of limited visibility', () =>
    expect(
      only(
        tweet(
          '11',
          {},
          { quoted_status_result: { result: { __typename: 'TweetWithVisibilityResults', tweet: inner } } },
        ),
      ).quoted?.handle,
    ).toBe('oslo_port'));
  it('inside of quotes are an id at most', () => {
    const posts = postsOf(
      tweet('11', { is_quote_status: true }, { quotedRefResult: { result: { __typename: 'Tweet', rest_id: '33' } } }),
    );
    expect(posts).toMatchObject([{ quoted: { id: '33', handle: null, text: null } }]);
  });
  it('that were deleted leave no post and no number', () =>
    expect(
      postsOf(
        tweet(
          '11',
          { is_quote_status: true, quoted_status_id_str: '22' },
          { quoted_status_result: { result: { __typename: 'TweetTombstone' } } },
        ),
      ),
    ).toMatchObject([{ id: '11', kind: 'quote', quoted: { id: '22', handle: null, text: null } }]));
});

describe('reposts', () => {
  const wrapper = (inner: unknown) =>
    tweet(
      '99',
      { full_text: 'RT @brambleair: Flight...', retweeted_status_result: { result: inner } },
      { core: { user_results: { result: user('B', 'ola_berg') } } },
    );
  it('are the original post, with the name of who reposted it', () => {
    const answer = readAnswer(timeline(item(wrapper(tweet('11')))));
    expect(answer?.posts).toMatchObject([
      { id: '11', kind: 'repost', repostedBy: 'ola_berg', author: { handle: 'brambleair' }, promoted: false },
    ]);
    expect(answer?.authors).toMatchObject([{ handle: 'ola_berg' }]);
  });
  it('of limited visibility are unwrapped as well', () =>
    expect(only(wrapper({ __typename: 'TweetWithVisibilityResults', tweet: tweet('11') }))).toMatchObject({
      id: '11',
      repostedBy: 'ola_berg',
    }));
  it('give way to the post itself, wherever it comes', () => {
    for (const results of [
      [wrapper(tweet('11')), tweet('11')],
      [tweet('11'), wrapper(tweet('11'))],
    ]) {
      expect(postsOf(...results)).toMatchObject([{ id: '11', kind: 'post', repostedBy: 'ola_berg' }]);
    }
  });
  it('of a missing post are nothing', () =>
    expect(postsOf(wrapper(undefined), wrapper({ __typename: 'TweetTombstone' }))).toEqual([]));
});

describe('ads', () => {
  it.each([
    [item(tweet('1'), { promotedMetadata: { impressionId: 'a' } })],
    [item(tweet('1'), {}, { clientEventInfo: { component: 'suggest_promoted' } })],
    [{ ...item(tweet('1')), entryId: 'promoted-tweet-1-2' }],
  ])('are marked (%#)', (entry) => expect(readAnswer(timeline(entry))?.posts[0]?.promoted).toBe(true));
  it('do not make an ad of what they quote', () => {
    const quoting = tweet('1', {}, { quoted_status_result: { result: tweet('2') } });
    expect(readAnswer(timeline(item(quoting, { promotedMetadata: {} })))?.posts.map((post) => post.promoted)).toEqual([
      true,
      null,
    ]);
  });
});

describe('notifications', () => {
  it('of the old REST kind hold posts and users by id', () => {
    const post = {
      id_str: '11',
      user_id_str: '5',
      full_text: 'Late &amp; lost',
      created_at: 'Mon May 04 10:20:30 +0000 2026',
      favorite_count: 3,
      retweet_count: 0,
      lang: 'en',
    };
    const author = {
      id_str: '5',
      screen_name: 'mira_lund',
      name: 'Mira',
      followers_count: 12,
      friends_count: 3,
      statuses_count: 9,
      verified: false,
    };
    const other = { id_str: '6', screen_name: 'ola_berg', name: 'Ola', followers_count: 1 };
    expect(
      readAnswer({
        globalObjects: { tweets: { 11: post }, users: { 5: author, 6: other } },
        timeline: { instructions: [] },
      }),
    ).toMatchObject({
      posts: [
        {
          id: '11',
          text: 'Late & lost',
          author: { handle: 'mira_lund', followers: 12, verified: null },
          counts: { likes: 3, reposts: 0, replies: null, views: null },
        },
      ],
      authors: [{ handle: 'ola_berg' }],
    });
  });
  it('of the GraphQL kind hold who did something and to which post', () => {
    const template = {
      from_users: [{ user_results: { result: user('D', 'ola_berg') } }],
      target_objects: [{ tweet_results: { result: tweet('11') } }],
    };
    const body = {
      data: {
        viewer_v2: {
          user_results: {
            result: {
              notification_timeline: {
                timeline: { instructions: [{ entries: [{ content: { itemContent: { template } } }] }] },
              },
            },
          },
        },
      },
    };
    expect(readAnswer(body)).toMatchObject({ posts: [{ id: '11' }], authors: [{ handle: 'ola_berg' }] });
  });
});

describe('an answer without posts', () => {
  it.each([
    [timeline()],
    [{ instructions: [] }],
    [{ errors: [{ message: 'Rate limit' }] }],
    [{ data: { tweetResult: {} } }],
    [{ data: { user: { result: { __typename: 'UserUnavailable' } } } }],
    [
      timeline(
        item({ __typename: 'TweetTombstone', tombstone: { text: { text: 'gone' } } }),
        item(undefined),
        item(null),
      ),
    ],
  ])('is empty, not broken (%#)', (body) => expect(readAnswer(body)).toEqual({ posts: [], authors: [] }));
  it.each([[null], [undefined], ['<html>'], [7], [[]], [{}], [{ data: null }], [{ data: { moved: [1, { a: 'b' }] } }]])(
    'is unknown in any other shape (%#)',
    (body) => expect(readAnswer(body)).toBeNull(),
  );
});

describe('a hostile answer', () => {
  it('of 10,000 levels is read to its bottom', () => {
    let body: unknown = tweet('11');
    for (let level = 0; level < 10_000; level += 1) body = level % 2 ? [body] : { deeper: body };
    expect(readAnswer(body)?.posts).toHaveLength(1);
  });
  it('of 10,000 posts\u2019 own fields inside of each other is read', () => {
    let body: unknown = {};
    for (let level = 0; level < 10_000; level += 1) body = { legacy: body };
    expect(readAnswer({ instructions: [], body })).toEqual({ posts: [], authors: [] });
  });
  it('of a quote in a quote, thousands deep, is read', () => {
    let inner = tweet('1');
    for (let level = 2; level < 3_000; level += 1)
      inner = tweet(String(level), {}, { quoted_status_result: { result: inner } });
    expect(postsOf(inner)).toHaveLength(2_999);
  });
  it('without end is left after a while', () => {
    const body = { instructions: Array.from({ length: 400_000 }, () => ({})) };
    expect(readAnswer(body)).toEqual({ posts: [], authors: [] });
  });
  it('that runs in a circle ends', () => {
    const body: Record<string, unknown> = { instructions: [] };
    body.self = body;
    expect(readAnswer(body)).toEqual({ posts: [], authors: [] });
  });
  it('cannot reach what all objects share', () => {
    const body = JSON.parse(
      '{"instructions":[],"__proto__":{"full_text":"x","rest_id":"1","followers":5},"constructor":{"prototype":{"a":1}}}',
    );
    readAnswer(body);
    expect(({} as Record<string, unknown>).followers).toBeUndefined();
    expect(readAnswer({ instructions: [], ['__proto__']: null })).toEqual({ posts: [], authors: [] });
  });
  it('with words that are objects in disguise does not throw', () => {
    const trap = { toString: 1 };
    const entry = {
      entryId: trap,
      __typename: trap,
      content: {
        itemContent: {
          tweet_results: { result: tweet('11', { id_str: trap, user_id_str: trap }, { card: { name: trap } }) },
        },
      },
    };
    const posed = user('D', 'ola_berg', { rest_id: trap, verification: { verified_type: trap } });
    expect(readAnswer(timeline(entry, { user_results: { result: posed } }))).toMatchObject({ posts: [{ id: '11' }] });
  });
  it('with wrong types everywhere yields only what holds', () => {
    const wrong = tweet(
      '11',
      {
        lang: {},
        created_at: 5,
        entities: { user_mentions: 'x' },
        extended_entities: { media: {} },
        quoted_status_id_str: {},
        in_reply_to_status_id_str: -1,
      },
      { views: 'many', card: 'x', core: [] },
    );
    expect(postSchema.safeParse(only(wrong)).success).toBe(true);
    expect(readAnswer(timeline(item({ rest_id: { a: 1 }, legacy: { full_text: 5 } })))).toEqual({
      posts: [],
      authors: [],
    });
  });
  it('with a text of 100,000 characters and 10,000 mentions still fits the schema', () => {
    const mentions = Array.from({ length: 10_000 }, (_, at) => ({ screen_name: `n${at}` }));
    const post = only(
      tweet(
        '1',
        { full_text: '\u{1F621}'.repeat(50_000), entities: { user_mentions: mentions } },
        { quoted_status_result: { result: tweet('2') } },
      ),
    );
    expect(postSchema.safeParse(post).success).toBe(true);
    expect(post.text?.length).toBeLessThanOrEqual(30_000);
  });
});
