/** What Facebook's JSON says of one post, in the layouts of five years. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { readAnswer } from '@/lib/sites/facebook/answer.ts';
import { actor, bramble, comment, feed, mira, only, photo, postsOf, story, top, years } from './answers.ts';

describe('a post', () => {
  it.each(years)('is read whole as it was laid out in %d', (year) => {
    const told = {
      reactions: top({ like: 30, angry: 10 }),
      attachments: [photo('501')],
      comments: [comment('11', '21', {}, year)],
    };
    const [post, below] = postsOf(feed(story('11', told, year)));
    expect(post).toEqual({
      site: 'facebook',
      id: '11',
      url: 'https://www.facebook.com/brambleair/posts/pfbid011Xy',
      kind: 'post',
      author: expect.objectContaining({ id: bramble.id, handle: 'brambleair', name: 'Bramble Air', verified: null }),
      text: 'We fly again on Monday',
      lang: null,
      createdAt: new Date(1_790_000_000_000).toISOString(),
      counts: { likes: 40, replies: 12, reposts: 3, quotes: null, views: null },
      reactions: { like: 30, love: 0, haha: 0, wow: 0, sad: 0, angry: 10 },
      mentions: null,
      inReplyTo: null,
      thread: null,
      page: { id: bramble.id, handle: 'brambleair', name: 'Bramble Air' },
      quoted: null,
      repostedBy: null,
      media: ['photo'],
      promoted: false,
    });
    expect(postSchema.parse(post)).toEqual(post);
    expect(below).toMatchObject({ id: '21', thread: '11', inReplyTo: { id: '11', handle: 'brambleair' } });
  });
  it('needs no type name', () =>
    expect(only(feed(story('11', { more: { __typename: undefined } })))).toMatchObject({ id: '11' }));
  it('has its longest text, for some places have it cut, and never a translation', () => {
    const content = {
      message: { text: 'Flug' },
      translation: { message: { text: 'Ein viel längerer Text als das Original' } },
    };
    expect(only(feed(story('11', { text: 'Flight BA12 is late', content }))).text).toBe('Flight BA12 is late');
  });
  it.each([
    ['empty beside a picture', [photo('501')], ''],
    ['unknown where nothing else is', [], null],
  ])('without words is %s', (_, attachments, text) =>
    expect(only(feed(story('11', { text: null, attachments }))).text).toBe(text),
  );
  it('is of unknown author, time and numbers where nobody tells', () =>
    expect(only({ data: { node: { post_id: '11', message: { text: 'x' } } } })).toMatchObject({
      author: { id: null, handle: null, name: null },
      createdAt: null,
      counts: { likes: null, replies: null, reposts: null },
      reactions: null,
      page: null,
      media: null,
      promoted: null,
    }));
  it('is no post while it is only named', () =>
    expect(
      readAnswer({
        story: { __typename: 'Story', id: 'x', post_id: '11', url: 'https://www.facebook.com/a/posts/11' },
      }),
    ).toEqual({
      posts: [],
      authors: [],
      aliases: new Map(),
    }));
  it.each([[-1], [1.5], [2 ** 60], ['1.2K'], [null], [{}], ['']])('takes %j for no counter', (value) =>
    expect(only(feed(story('1', { likes: value, shares: value }))).counts).toMatchObject({
      likes: null,
      reposts: null,
    }),
  );
  it.each([[-1], [0], ['yesterday'], [1e15], [null]])('takes %j for no time', (time) =>
    expect(only(feed(story('1', { more: { creation_time: time }, time: null }))).createdAt).toBeNull(),
  );
  it('has numbers that came as digits', () =>
    expect(only(feed(story('1', { likes: '12', more: { creation_time: '1790000000' } })))).toMatchObject({
      counts: { likes: 12 },
      createdAt: '2026-09-21T14:13:20.000Z',
    }));
});

describe('the author of a post', () => {
  it.each([
    ['mira.lund.5', 'mira.lund.5'],
    ['profile.php?id=77', '77'],
    ['people/Mira-Lund/77/', '77'],
    ['groups/5551/user/77/', '77'],
    ['p/Mira-Lund-77/', '77'],
    ['caf%C3%A9.lund', 'café.lund'],
    ['%E0%A4%A', null],
    ['events/77', null],
  ])('at %s is known as %s', (vanity, handle) =>
    expect(
      only(feed(story('1', { author: actor('Mira', vanity, '77'), address: 'https://www.facebook.com/x/posts/1' })))
        .author.handle,
    ).toBe(handle),
  );
  it('has a tick only where one is told of', () => {
    const ticked = actor('Mira', 'mira', '77', { is_verified: true });
    expect(only(feed(story('1', { author: ticked }))).author.verified).toBe('paid');
    const badge = { comet_sections: { badge: { __typename: 'CometFeedUserVerifiedBadgeStrategy' } } };
    expect(only(feed(story('1', { content: badge }))).author.verified).toBe('paid');
    expect(
      only(feed(story('1', { author: actor('Mira', 'mira', '77', { is_verified: false }) }))).author.verified,
    ).toBeNull();
  });
  it('has no id where Facebook hides the number', () =>
    expect(
      only(
        feed(
          story('1', {
            author: { ...actor('Mira', '', 'pfbid0abc'), url: null },
            address: 'https://www.facebook.com/groups/5/posts/1',
          }),
        ),
      ),
    ).toMatchObject({
      author: { id: null, handle: null, name: 'Mira' },
    }));
});

describe('whose page a post stands on', () => {
  it('may be somebody else’s, whose name in addresses another place may tell', () => {
    const owner = { __typename: 'User', id: bramble.id, name: 'Bramble Air' };
    const post = story('1', { author: mira, owner });
    expect(only(feed(post)).page).toEqual({ id: bramble.id, handle: null, name: 'Bramble Air' });
    expect(only([feed(post), bramble]).page?.handle).toBe('brambleair');
  });
  it('is that of whom it was written to', () =>
    expect(only(feed(story('1', { author: mira, more: { to: bramble } }))).page?.handle).toBe('brambleair'));
  it.each([
    [{ content: { target_group: { __typename: 'Group', id: '5' } } }],
    [{ more: { feedback: { id: 'x', associated_group: { id: '5' } } } }],
    [
      {
        more: { to: { __typename: 'Group', id: '5', name: 'Flyers', url: 'https://www.facebook.com/groups/flyers/' } },
      },
    ],
    [{ address: 'https://www.facebook.com/groups/flyers/permalink/1/' }],
  ])('is nobody’s in a group (%#)', (told) =>
    expect(postsOf(feed(story('1', { ...told, comments: [comment('1', '2')] }))).map(({ page }) => page)).toEqual([
      null,
      null,
    ]),
  );
});

describe('reactions', () => {
  const reactionsOf = (likes: number, reactions: Record<string, unknown>) =>
    only(feed(story('1', { likes, reactions }))).reactions;
  it('that are not listed are 0 only where the list adds up', () => {
    expect(reactionsOf(12, top({ like: 5, care: 7 }))).toEqual({ like: 5, love: 0, haha: 0, wow: 0, sad: 0, angry: 0 });
    expect(reactionsOf(12, top({ like: 5, angry: 4 }))).toMatchObject({ like: 5, angry: 4, love: null });
    expect(reactionsOf(0, { edges: [] })).toMatchObject({ like: 0, angry: 0 });
    expect(reactionsOf(7, top({ care: 6 }))).toBeNull();
  });
  it('of unknown number are known by name', () =>
    expect(
      reactionsOf(9, {
        edges: [
          { node: { id: '5', localized_name: 'Angry' }, reaction_count: 4 },
          { node: { id: '6', localized_name: 'Wütend' }, reaction_count: 5 },
        ],
      }),
    ).toEqual({ like: null, love: null, haha: null, wow: null, sad: null, angry: 4 }));
});
