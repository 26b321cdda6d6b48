/** The door for posts: what can't be true is unknown, and never costs the rest of the post. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';

const post = (more: object) => ({ site: 'x', id: '1', kind: 'post', author: {}, text: 'hello', ...more });

describe('a post', () => {
  it('with nothing but an id and a text is a post of which nothing else is known', () => {
    const read = postSchema.parse(post({}));
    expect(read.counts).toEqual({ replies: null, reposts: null, quotes: null, likes: null, views: null });
    expect(read.author.followers).toBeNull();
  });

  it.each([[-1], [0.5], [1e308], [Number.NaN], [2 ** 60], ['12'], [{}]])(
    'with %s for a counter leaves that counter unknown',
    (wrong) => {
      const read = postSchema.parse(post({ counts: { replies: wrong, likes: 3 }, author: { followers: wrong } }));
      expect(read.counts).toMatchObject({ replies: null, likes: 3 });
      expect(read.author.followers).toBeNull();
    },
  );

  it('with a time that is none has an unknown time', () => {
    expect(postSchema.parse(post({ createdAt: 'yesterday' })).createdAt).toBeNull();
  });

  it('without an id, a site or a known kind is refused', () => {
    for (const wrong of [{ id: '' }, { site: 'myspace' }, { kind: 'rant' }]) {
      expect(postSchema.safeParse(post(wrong)).success).toBe(false);
    }
  });
});
