/** Every captured page and answer of Facebook against what was measured in it by other means. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Post, postSchema } from '@/lib/post.ts';
import { type FacebookAnswer, readAnswer } from '@/lib/sites/facebook/answer.ts';
import { cut, delivered } from '@/lib/sites/facebook/documents.ts';
import { open } from '../x/saved.ts';

const ROOT = join(import.meta.dirname, '../../../../shared/captures/facebook');
const here = existsSync(`${ROOT}/truth.json`);

interface TruePost {
  id: string;
  author: string;
  authorId: string;
  ownerId: string;
  text: string;
  createdTime: number;
  url: string;
  reactions: number;
  comments: number;
  shares: number;
}
interface Truth {
  relay: { posts: TruePost[]; comments: unknown[] };
}

const truth: Record<string, Truth> = here ? JSON.parse(readFileSync(`${ROOT}/truth.json`, 'utf8')) : {};
const files = Object.entries(truth).filter(([, { relay }]) => relay.posts.length > 0);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Sanitised pages came without the scripts that held the JSON. */
const textsIn = (file: string): Iterable<string> => {
  const text = readFileSync(`${ROOT}/${file.endsWith('.json') ? 'json' : 'html'}/${file}`, 'utf8');
  return file.endsWith('.json') ? cut(text) : delivered(open(text));
};
const answersIn = (file: string): FacebookAnswer[] =>
  [...textsIn(file)].map((text) => readAnswer(JSON.parse(text))).filter((answer) => answer !== null);

describe.skipIf(!here)('captured JSON of Facebook (skipped where it is not at hand)', () => {
  it('is there', () => expect(files.length).toBeGreaterThanOrEqual(3));

  it.each(files)('%s gives every post, author and number', (file, { relay }) => {
    const answers = answersIn(file);
    const posts: Post[] = answers.flatMap((answer) => [...answer.posts]);
    expect(posts.map((post) => post.id)).toEqual(relay.posts.map((post) => post.id));
    for (const [at, want] of relay.posts.entries()) {
      const post = posts[at] as Post;
      expect(postSchema.parse(post)).toEqual(post);
      expect(post).toMatchObject({
        kind: 'post',
        url: want.url,
        author: { id: want.authorId, name: want.author, handle: expect.stringMatching(/./u) },
        page: { id: want.ownerId, name: want.author },
        createdAt: new Date(want.createdTime * 1_000).toISOString(),
        counts: { likes: want.reactions, replies: want.comments, reposts: want.shares },
        promoted: false,
      });
      expect(flat(post.text ?? '').startsWith(flat(want.text))).toBe(true);
      const sum = Object.values(post.reactions ?? {}).reduce<number>((all, one) => all + (one ?? 0), 0);
      expect(sum).toBeLessThanOrEqual(want.reactions);
      const [other] = /pfbid\w+/.exec(want.url) ?? [''];
      expect(answers.some(({ aliases }) => aliases.get(other) === want.id)).toBe(true);
    }
  });

  it('holds a comment of 2026 with its time and exact reactions', () => {
    const file = 'twinbook-2026-10.excerpt.json';
    const { data } = JSON.parse(readFileSync(`${ROOT}/json/${file}`, 'utf8')).CommentsListComponentsPaginationQuery;
    const { node } = data.node.comment_rendering_instance_for_feed_location.comments.edges[0];
    expect(answersIn(file).flatMap((answer) => [...answer.posts])).toMatchObject([
      {
        id: node.legacy_fbid,
        kind: 'comment',
        author: { id: node.author.id, name: node.author.name },
        text: node.body.text,
        createdAt: new Date(976_340_879_000).toISOString(),
        counts: { likes: 2, replies: 0, reposts: null },
        page: { id: expect.stringMatching(/^\d+$/u), handle: null },
        thread: null,
      },
    ]);
  });

  it.each(files.filter(([file]) => file.startsWith('raw-')))('%s tells of its Page', (file) => {
    const pages = answersIn(file).flatMap((answer) => [...answer.authors]);
    expect(pages).toContainEqual(expect.objectContaining({ id: truth[file]?.relay.posts[0]?.authorId }));
  });
});
