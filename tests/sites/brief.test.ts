import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Post, postSchema } from '@/lib/post.ts';
import { addressed, brief, spread } from '@/lib/sites/brief.ts';

const post = (id: string, differs: object = {}): Post =>
  postSchema.parse({
    site: 'x',
    id,
    url: `https://x.com/wrenfield/status/${id}`,
    kind: 'post',
    author: { id: '77', handle: 'wrenfield', name: 'Wren Field', followers: 12, bio: 'walks' },
    text: `Late again ${id}`,
    lang: 'en',
    createdAt: '2026-10-14T11:30:00Z',
    counts: { replies: 0, likes: 3 },
    mentions: ['brambleair'],
    media: [],
    promoted: false,
    ...differs,
  });
/** As the worker's door checks them. */
const door = z.preprocess(spread, z.strictObject({ posts: z.array(postSchema).max(250) }));
const arrived = (posts: readonly Post[]): Post[] =>
  door.parse(JSON.parse(JSON.stringify(brief(posts)))).posts.map(addressed);

describe('posts on their way to the worker', () => {
  it('arrive as they were read, what is unknown of some included', () => {
    const posts = [
      post('1'),
      post('2', { kind: 'reply', text: null, inReplyTo: { id: '1', handle: null }, counts: { likes: 0 } }),
      post('3', { author: { handle: null, name: 'Ash' }, url: 'https://x.com/i/status/3', media: ['photo'] }),
      post('4', { site: 'facebook', url: null, reactions: { angry: 2 }, page: { name: 'Bramble Air' } }),
    ];
    expect(arrived(posts)).toEqual(posts);
  });

  it('arrive alone, and not at all, too', () => {
    expect(arrived([post('1')])).toEqual([post('1')]);
    expect(arrived([])).toEqual([]);
  });

  it('say once what all of them share, and nothing of what is unknown or follows from the id', () => {
    const { all, fields, rows } = brief([post('1'), post('2')]);
    expect(all).toMatchObject({ site: 'x', lang: 'en', promoted: false, 'author.handle': 'wrenfield' });
    expect(fields).toEqual(expect.arrayContaining(['id', 'text']));
    for (const name of ['url', 'reactions', 'thread', 'counts.views', 'lang']) expect(fields).not.toContain(name);
    expect(rows).toHaveLength(2);
  });

  it('are refused where a row is none, or they are too many', () => {
    const told = (rows: unknown) => door.safeParse({ all: {}, fields: ['id'], rows }).success;
    expect(told(['x'])).toBe(false);
    expect(told([[1]])).toBe(false);
    const { all, fields, rows } = brief([post('1'), post('2')]);
    const many = { all, fields, rows: Array.from({ length: 251 }, () => rows[0]) };
    expect(door.safeParse(many).success).toBe(false);
  });

  it('change nothing but themselves by their names', () => {
    const odd = JSON.parse('{"all":{"__proto__":{"x":1},"author.__proto__":{"y":1}},"fields":["id"],"rows":[["1"]]}');
    spread(odd);
    expect(({} as { x?: number; y?: number }).x).toBeUndefined();
    expect(({} as { x?: number; y?: number }).y).toBeUndefined();
    expect(spread('posts')).toBe('posts');
    expect(spread(null)).toBeNull();
  });
});
