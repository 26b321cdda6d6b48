/** What the JSON says of a user, in every layout that is known. */
import { describe, expect, it } from 'vitest';
import { authorsWithoutFollowers, readAnswer } from '@/lib/sites/x/answer.ts';
import { item, type Layout, only, postsOf, timeline, tweet, user } from './answers.ts';

describe('a user', () => {
  it.each<[Layout]>([['A'], ['B'], ['C'], ['D']])('is the same in layout %s', (layout) => {
    const post = only(tweet('11', {}, { core: { user_results: { result: user(layout) } } }));
    expect(post.author).toEqual({
      id: '71098',
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
