/** Every captured page and answer of X against what was measured in it by other means. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/post.ts';
import { postSchema } from '@/lib/post.ts';
import { readPage } from '@/lib/sites/saved.ts';
import { x } from '@/lib/sites/x/index.ts';
import { open } from './saved.ts';

const ROOT = join(import.meta.dirname, '../../../../shared/captures/x');
const here = existsSync(`${ROOT}/truth.json`);

interface TrueUser {
  handle: string;
  name: string;
  followers: number;
  following: number;
  statuses_count: number;
  account_created_at: string;
  is_blue_verified: boolean;
  verified_type: string | null;
  professional_category: string[];
  description: string;
}
interface TrueTweet {
  id: string;
  user: TrueUser;
  full_text: string;
  note_text: string | null;
  lang: string;
  created_at: string;
  replies: number;
  retweets: number;
  quotes: number;
  likes: number;
  views: number | null;
  in_reply_to: string | null;
  in_reply_to_handle: string | null;
  quoted_id: string | null;
  retweet_of: string | null;
  mentions: string[];
  media: string[];
  has_card: boolean;
}
interface TruePost {
  permalink_id: string;
  handle: string;
  name_text: string;
  time: string;
  text: string | null;
  lang: string | null;
  quoted_text: string | null;
  replies: number | null;
  reposts: number | null;
  likes: number | null;
  views: number | null;
  verified_icons: { in: string; gradients: number; cls: string }[];
  media: { photo: number; video: number; card: number };
  placement_tracking: { around: boolean };
}
interface Truth {
  kind: string;
  posts?: TruePost[];
  tweets?: TrueTweet[];
  users_not_authors?: TrueUser[];
  promoted_ids?: string[];
}

const truth: Record<string, Truth> = here ? JSON.parse(readFileSync(`${ROOT}/truth.json`, 'utf8')) : {};
const files = (kind: string) => Object.entries(truth).filter(([, expected]) => expected.kind === kind);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const noLanguage = /^(und|zxx|art|q..)$/;
const tick = (user: TrueUser) => user.verified_type?.toLowerCase() ?? (user.is_blue_verified ? 'paid' : 'none');

const authorOf = (user: TrueUser) => ({
  id: expect.stringMatching(/^\d+$/u),
  handle: user.handle,
  name: user.name,
  followers: user.followers,
  following: user.following,
  posts: user.statuses_count,
  joinedAt: new Date(user.account_created_at).toISOString(),
  verified: tick(user),
  bio: user.description || null,
  category: user.professional_category.join(', ') || null,
});

describe.skipIf(!here)('captured pages of X (skipped where they are not at hand)', () => {
  it.each(files('html'))('%s gives every post and number', (file, expected) => {
    const posts = readPage(x, open(readFileSync(`${ROOT}/html/${file}`, 'utf8')));
    expect(posts.map((post) => post.id)).toEqual(expected.posts?.map((post) => post.permalink_id));
    for (const [at, want] of (expected.posts ?? []).entries()) {
      const post = posts[at] as Post;
      expect(postSchema.parse(post)).toEqual(post);
      expect(post).toMatchObject({
        author: { handle: want.handle },
        url: `https://x.com/${want.handle}/status/${want.permalink_id}`,
        createdAt: want.time,
        lang: want.lang === null || noLanguage.test(want.lang) ? null : want.lang,
        counts: { replies: want.replies, reposts: want.reposts, likes: want.likes, views: want.views, quotes: null },
        promoted: want.placement_tracking.around,
      });
      expect(want.name_text.startsWith(post.author.name ?? '-')).toBe(true);
      expect(post.text === null ? null : flat(post.text)).toBe(want.text === null ? null : flat(want.text));
      expect(post.quoted?.text == null ? null : flat(post.quoted.text)).toBe(
        want.quoted_text && flat(want.quoted_text),
      );
      const icon = want.verified_icons.find((one) => one.in === 'author');
      const expectedTick = !icon
        ? 'none'
        : icon.gradients > 1
          ? 'business'
          : icon.cls.includes('r-1cvl2hr')
            ? 'paid'
            : 'government';
      expect(post.author.verified).toBe(expectedTick);
      if (!want.quoted_text) {
        const { photo, video, card } = want.media;
        expect(new Set(post.media)).toEqual(
          new Set([...(photo && !video ? ['photo'] : []), ...(video ? ['video'] : []), ...(card ? ['link'] : [])]),
        );
      }
    }
  });

  it.each(files('html'))('%s has room for a badge beside the menu button, outside of the quote', (file) => {
    for (const article of open(readFileSync(`${ROOT}/html/${file}`, 'utf8')).querySelectorAll(x.article)) {
      const place = x.mount(article);
      expect(place?.querySelector('[data-testid="caret"]')).toBeTruthy();
      expect(place?.querySelector('[data-testid="User-Name"]')).toBeNull();
      expect(place?.closest('[role="link"]')).toBeNull();
    }
  });
});

describe.skipIf(!here)('captured answers of X (skipped where they are not at hand)', () => {
  it.each(files('json'))('%s gives every post, author and number', (file, expected) => {
    const answer = x.readAnswer(JSON.parse(readFileSync(`${ROOT}/json/${file}`, 'utf8')));
    const posts = new Map(answer?.posts.map((post) => [post.id, post]));
    const tweets = expected.tweets ?? [];
    expect(new Set(posts.keys())).toEqual(
      new Set(tweets.filter((tweet) => !tweet.retweet_of).map((tweet) => tweet.id)),
    );
    for (const want of tweets) {
      if (want.retweet_of) {
        expect(posts.get(want.retweet_of)?.repostedBy).toBe(want.user.handle);
        continue;
      }
      const post = posts.get(want.id) as Post;
      expect(postSchema.parse(post)).toEqual(post);
      expect(post.author).toEqual(authorOf(want.user));
      expect(post.counts).toEqual({
        replies: want.replies,
        reposts: want.retweets,
        quotes: want.quotes,
        likes: want.likes,
        views: want.views,
      });
      expect(post.createdAt).toBe(new Date(want.created_at).toISOString());
      expect(post.lang).toBe(noLanguage.test(want.lang) ? null : want.lang);
      expect(post.mentions).toEqual(want.mentions);
      expect(post.media).toEqual([
        ...want.media.map((kind) => (kind === 'photo' ? 'photo' : 'video')),
        ...(post.media?.includes('link') ? ['link'] : []),
      ]);
      expect(post.media?.includes('link') && !want.has_card).toBe(false);
      expect(post.inReplyTo).toEqual(
        want.in_reply_to || want.in_reply_to_handle ? { id: want.in_reply_to, handle: want.in_reply_to_handle } : null,
      );
      expect(post.quoted?.id ?? null).toBe(want.quoted_id);
      expect(post.promoted ?? false).toBe((expected.promoted_ids ?? []).includes(want.id));
      const words = flat((post.text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
      if (want.note_text === null) expect(flat(want.full_text)).toContain(words);
      else expect(want.note_text).toContain(post.text);
    }
    const found = new Map(
      [...(answer?.authors ?? []), ...(answer?.posts ?? []).map((post) => post.author)].map((author) => [
        author.handle,
        author,
      ]),
    );
    for (const want of expected.users_not_authors ?? []) expect(found.get(want.handle)).toEqual(authorOf(want));
  });
});
