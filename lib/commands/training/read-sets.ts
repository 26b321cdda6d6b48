/** Reads labelled sets and our own labelled posts from the disk as training examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Head, topics } from '@/lib/language/model/heads.ts';
import { lines } from '../files.ts';
import type { Example, Label, Line, TextSet } from './sets.ts';

const lineSchema = z.object({
  t: z.string(),
  y: z.number(),
  fold: z.number().optional(),
  reason: z.string().optional(),
  src: z.string().optional(),
});

/** Texts were stored as the page's source had them. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
export const decoded = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (found) => entities[found] ?? found);

/** @param leaveOut lines whose `src` is this are passed over, e.g. those that a tuning set holds too */
export function readSet(folder: string, set: TextSet, part: 'training' | 'tuning', leaveOut?: string): Example[] {
  return set[part].flatMap((name) => readFile(join(folder, 'text', `${name}.jsonl`), set, leaveOut));
}

export function readFile(file: string, set: TextSet, leaveOut?: string): Example[] {
  if (!existsSync(file)) return [];
  const found: Example[] = [];
  for (const { number, text } of lines(file)) {
    const line = lineSchema.parse(JSON.parse(text));
    if (leaveOut !== undefined && line.src === leaveOut) continue;
    found.push({
      id: `${set.name}:${number}`,
      text: decoded(line.t),
      lang: set.lang,
      set: set.name,
      fold: line.fold === undefined ? `${set.name}:${number}` : `${set.name}:${line.fold}`,
      weight: set.weight,
      labels: set.labels(line as Line),
    });
  }
  return found;
}

const ownSchema = z.object({
  id: z.string(),
  lang: z.string().nullable(),
  text: z.string(),
  complaint: z.number(),
  praise: z.number(),
  question: z.number(),
  offensive: z.number(),
  topics: z.array(z.string()),
  gravity: z.enum(['none', 'ordinary', 'serious', 'grave']),
  family: z.string(),
  brand: z.string().optional(),
  trait: z.array(z.string()).optional(),
});
export type OwnPost = z.infer<typeof ownSchema>;

/** @returns our own labelled posts by writer (file name) */
export function readOwn(folder: string): Map<string, OwnPost[]> {
  const found = new Map<string, OwnPost[]>();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    const rows = readFileSync(join(folder, name), 'utf8').split('\n');
    found.set(
      name.replace('.jsonl', ''),
      rows.filter((row) => row.trim() !== '').map((row) => ownSchema.parse(JSON.parse(row))),
    );
  }
  return found;
}

const yes = (one: boolean): Label => (one ? 1 : 0);

/** One of our own posts as an example for every head that its labels speak for. */
export function ownExample(post: OwnPost, writer: string, weight: number): Example {
  const labels: Partial<Record<Head, Label>> = {
    complaint: yes(post.complaint === 1),
    praise: yes(post.praise === 1),
    question: yes(post.question === 1),
    offensive: yes(post.offensive === 1),
    grave: yes(post.gravity === 'grave'),
    serious: yes(post.gravity === 'serious'),
    irony: yes(post.trait?.includes('sarcasm') ?? false),
    negative: yes(post.complaint === 1),
    positive: yes(post.praise === 1),
    neutral: yes(post.complaint === 0 && post.praise === 0),
  };
  for (const topic of topics) labels[topic] = yes(post.topics.includes(topic));
  return {
    id: post.id,
    text: post.text,
    lang: post.lang,
    set: 'own',
    fold: `${writer}:${post.family}`,
    weight,
    labels,
  };
}
