/** Looks at posts' counters, of which the first has no row of its own until there is a second. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepSeen } from '@/entrypoints/background/seen.ts';
import { database } from '@/lib/platform/database.ts';
import { looksAt, looksAtPost } from '@/lib/platform/looks.ts';
import { type Post, postSchema } from '@/lib/post.ts';

const at = (minute: number) => `2026-10-14T12:${String(minute).padStart(2, '0')}:00.000Z`;
const post = (id: number, likes: number | null): Post =>
  postSchema.parse({ site: 'x', id: String(id), kind: 'post', author: {}, text: 'late', counts: { likes } });
const see = (minute: number, ...posts: Post[]) => keepSeen(posts, () => 'mention', at(minute));
const told = async (id: number) =>
  (await looksAtPost(`x:${id}`)).map(({ at, counts: { likes } }) => [at.slice(14, 16), likes]);

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('a post', () => {
  it('that was looked at once has that look, and no row for it', async () => {
    const { looks } = await see(1, post(7, 3));
    expect(looks.get('x:7')).toMatchObject([{ at: at(1), counts: { likes: 3 } }]);
    expect(await told(7)).toEqual([['01', 3]]);
    expect(await database.looks.count()).toBe(0);
  });

  it('whose counters stay has one look, however often it is seen', async () => {
    await see(1, post(7, 3));
    await see(2, post(7, 3));
    // What the page does not say any more is known all the same.
    const { looks } = await see(3, post(7, null));
    expect(looks.get('x:7')).toHaveLength(1);
    expect(await told(7)).toEqual([['01', 3]]);
  });

  it('whose counters move has a look for each time, the first one included', async () => {
    await see(1, post(7, 3));
    await see(2, post(7, 5));
    const { looks, seen } = await see(3, post(7, 9), post(8, 1));
    expect(looks.get('x:7')?.map(({ counts }) => counts.likes)).toEqual([3, 5, 9]);
    expect(await looksAt(seen)).toEqual(looks);
    expect(await told(7)).toEqual([
      ['01', 3],
      ['02', 5],
      ['03', 9],
    ]);
  });

  it('that is told of twice at once loses neither look', async () => {
    await see(1, post(7, 3), post(7, 4));
    expect(await told(7)).toEqual([
      ['01', 3],
      ['01', 4],
    ]);
  });

  it('whose looks were all written by an earlier version keeps them', async () => {
    await see(1, post(7, 3));
    await database.looks.add({ key: 'x:7', at: at(1), counts: post(7, 3).counts });
    await see(2, post(7, 5));
    expect(await told(7)).toEqual([
      ['01', 3],
      ['02', 5],
    ]);
  });

  it('that nobody ever saw has none', async () => {
    expect(await told(7)).toEqual([]);
  });
});

it('a post is known again among many that lie between two of a batch', async () => {
  await see(1, ...Array.from({ length: 240 }, (_, n) => post(1_000 + n, 1)));
  const { seen } = await see(2, post(1_000, 1), post(1_239, 1), post(5_000, 1));
  expect(seen.map(({ firstSeen }) => firstSeen)).toEqual([at(1), at(1), at(2)]);
});
