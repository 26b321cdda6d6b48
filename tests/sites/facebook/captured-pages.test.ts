/** Captured pages of Facebook against what was measured in them by other means. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Post, postSchema } from '@/lib/post.ts';
import { idOf, readArticle } from '@/lib/sites/facebook/article.ts';
import { mount } from '@/lib/sites/facebook/mount.ts';
import { ARTICLE } from '@/lib/sites/facebook/selectors.ts';
import { startKeys } from '@/lib/sites/facebook/start.ts';
import { knows, knowsNothing, open } from './post-markup.ts';

const ROOT = join(import.meta.dirname, '../../../../shared/captures/facebook');
const here = existsSync(`${ROOT}/truth.json`);

interface True {
  dom: { posts: { label: string; text: string | null; reactionTotalText: string | null; nestedArticles: number }[] };
  relay: { posts: { id: string; author: string; authorId: string; authorUrl: string; text: string }[] };
}
const truth: Record<string, True> = here ? JSON.parse(readFileSync(`${ROOT}/truth.json`, 'utf8')) : {};
const pages = Object.entries(truth).filter(([file]) => file.endsWith('.html'));
const articlesOf = (file: string) => [...open(readFileSync(`${ROOT}/html/${file}`, 'utf8')).querySelectorAll(ARTICLE)];

describe.skipIf(!here)('captured pages of Facebook (skipped where they are not at hand)', () => {
  it.each(pages)('%s shows its posts', (file, { dom }) => {
    const posts = articlesOf(file)
      .map((article) => readArticle(article, knowsNothing))
      .filter((post) => post !== null);
    expect(posts).toHaveLength(dom.posts.length);
    for (const [at, want] of dom.posts.entries()) {
      const post = posts[at] as Post;
      expect(postSchema.parse(post)).toEqual(post);
      expect(post.author.name).toBe(want.label);
      expect(post.text).toBe(want.text);
      expect(post.createdAt).toBeNull();
      const exact = /^\d+$/.test(want.reactionTotalText ?? '') ? Number(want.reactionTotalText) : null;
      expect(post.counts).toEqual({ likes: exact, replies: null, reposts: null, quotes: null, views: null });
    }
  });

  it('a post without a permalink is found in the JSON of its page by how it begins', () => {
    const [told] = truth['loggedin-2025-07-en-home.relay.sanitized.json']?.relay.posts ?? [];
    const [article] = articlesOf('loggedin-2025-07-en-home.sanitized.html');
    if (!told || !article) throw new Error('the captures lack a post');
    for (const key of startKeys(
      { handle: told.authorUrl.split('/').at(-1) ?? null, id: told.authorId, name: told.author },
      told.text,
    )) {
      const id = idOf(article, knows({ [key]: told.id }));
      expect(id).toBe(key.startsWith(`start:${told.authorId}`) ? idOf(article, knowsNothing) : told.id);
    }
  });

  it.each(pages)('%s has room for a badge behind each author', (file, { dom }) => {
    const places = articlesOf(file)
      .map(mount)
      .filter((place) => place !== null);
    expect(places.map((place) => place.textContent)).toEqual(dom.posts.map(({ label }) => label));
    for (const place of places) expect(place.closest('a,[role=button],[role=link],form')).toBeNull();
  });
});
