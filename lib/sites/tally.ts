/**
 * Counts which fields of posts could be read: signs for fields and numbers, nothing of any post. One tally for each page; the
 * fields are named by the worker, so that pages carry no names.
 */
import type { Post } from '@/lib/post.ts';

/** In the order of the signs; the last: whether the page's own answers told of the post. */
export const tallied = [
  'author',
  'text',
  'lang',
  'createdAt',
  'replies',
  'reposts',
  'quotes',
  'likes',
  'views',
  'followers',
  'answer',
] as const;
export type Tallied = (typeof tallied)[number];

/** Where posts are read: in the page, comments in the page, in an answer, comments in an answer. */
export const sources = ['page', 'pageComment', 'answer', 'answerComment'] as const;
export type Source = (typeof sources)[number];

/** What is looked for, in the order of the fields: a selector, a name. */
export type InOrder<Sought> = readonly (Sought | undefined)[];

/**
 * How often each was met. A post is its source's number and a sign for each field: 2 read, 1 something that could not be read,
 * 0 missing; without signs it had no id. An answer is its operation's name behind "+" when its shape is known, else behind "-".
 */
export type Told = Readonly<Record<string, number>>;

/** Of this page, since it was told last. May vanish: it is told every few seconds. */
let told: Record<string, number> | undefined;

export function count(key: string): void {
  told ??= {};
  told[key] = (told[key] ?? 0) + 1;
}

/** @returns what was counted since the last time; nothing when nothing was */
export function takeTold(): Told | undefined {
  const taken = told;
  told = undefined;
  return taken;
}

export const hasTold = (): boolean => told !== undefined;

const valuesOf = ({ author, text, lang, createdAt, counts }: Post, isTold: boolean): readonly unknown[] => [
  author.name,
  text,
  lang,
  createdAt,
  // Every reader makes them in the order of the schema; a test holds it.
  ...Object.values(counts),
  author.followers,
  isTold || null,
];

/**
 * @param post `null`: it has no id
 * @param found what stands where the field at a place in the order is looked for; asked of what was not read
 * @param isTold whether the page's answers know the post
 */
export function note(source: number, post: Post | null, found: (at: number) => unknown, isTold = false): void {
  const values = post === null ? [] : valuesOf(post, isTold);
  count(source + values.map((value, at) => (value != null ? 2 : found(at) != null ? 1 : 0)).join(''));
}
