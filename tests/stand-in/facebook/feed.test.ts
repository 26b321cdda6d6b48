/** What the stand-in for Facebook shows keeps what its readers rely on. */
import { describe, expect, it } from 'vitest';
import { comments, pages, postOf, posts, totalOf, withShownReplies } from './feed.ts';

const ofPost = (shows: string) => {
  const post = posts.find((one) => one.shows === shows);
  if (!post) throw new Error(`no post that shows ${shows}`);
  return post;
};
const names = /Bramble Air(lines)?|#brambleair/;

describe('the feed', () => {
  it('gives every post and comment an id and a purpose of its own', () => {
    expect(posts.filter(({ id }) => !/^\d{16}$/.test(id))).toEqual([]);
    expect(comments.filter(({ comment }) => !/^\d{15}$/.test(comment.id))).toEqual([]);
    const all = [...posts, ...comments.map(({ comment }) => comment)];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ shows }) => shows)).size).toBe(all.length);
  });

  it('says that a post is about the brand when it names it, is its own, or passes its post on', () => {
    for (const post of posts) {
      const concerned = names.test(post.text) || post.owner === pages.brand || post.reshares?.owner === pages.brand;
      expect(concerned, post.shows).toBe(post.about);
    }
  });

  it('says that a comment is about the brand when it stands on its Page or names it', () => {
    for (const { post, comment } of comments) {
      const concerned = post.owner === pages.brand || names.test(comment.text ?? '');
      expect(concerned, comment.shows).toBe(comment.about);
    }
  });

  it('has one post of the brand with thirty comments to see of 214, in nine other languages, two replies deep', () => {
    const post = ofPost('own post, calm, with everything below it');
    const shown = post.comments.slice(0, post.shown).flatMap(withShownReplies);
    expect(shown).toHaveLength(30);
    expect(post.totalComments).toBe(214);
    expect(new Set(shown.map(({ dialect }) => dialect)).size).toBe(11);
    expect(post.comments.some(({ replies }) => replies.some((reply) => reply.replies.length > 0))).toBe(true);
    expect(shown.filter(({ text }) => text === null)).toHaveLength(1);
    expect(shown.filter(({ shows }) => shows.startsWith('grave'))).toHaveLength(2);
    expect(shown.filter(({ author }) => author === pages.brand).length).toBeGreaterThan(2);
  });

  it('has one post of the brand that is overwhelmed', () => {
    const post = ofPost('own post, overwhelmed');
    expect(post.reactions.angry).toBeGreaterThan(300);
    expect((post.reactions.angry ?? 0) / totalOf(post.reactions)).toBeGreaterThan(0.5);
    expect(post.comments.slice(0, post.shown).flatMap(withShownReplies)).toHaveLength(60);
    expect(post.totalComments).toBe(812);
  });

  it('has a post with as many comments as wanted', () => {
    const ids = postOf('long', 500)?.comments.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(500);
  });
});
