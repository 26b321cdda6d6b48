/** What is being written for the shown incident: the first word, the statement, the next update. Nothing of it is lost. */

import { effect, signal } from '@preact/signals';
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { answersSchema, noAnswers } from '@/lib/incident/statement/answers.ts';
import { updateKinds } from '@/lib/incident/statement/update.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { keepWords, watchWords } from '@/lib/platform/words-kept.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { problem } from '../../state.ts';
import { incident } from '../state.ts';

export const places = ['first', 'statement', 'update'] as const;
export type Place = (typeof places)[number];

const draftSchema = z.object({
  /** Under which the record keeps it, and under which it will be published. */
  statement: z.uuid(),
  publication: z.uuid(),
  answers: answersSchema,
  language: z.string().max(10).nullable(),
  skeleton: z.string().max(120).nullable(),
  /** As it was changed by hand; `null`: as composed. */
  edited: z.string().max(12_000).nullable(),
  /** When its words were changed last, ISO 8601. */
  since: z.string(),
  /** Where it stands, once it is out. */
  url: z.string().max(2_000),
});
export type WordDraft = z.infer<typeof draftSchema>;

const wordsSchema = z.object({
  first: draftSchema,
  statement: draftSchema,
  update: draftSchema,
  kind: z.enum(updateKinds),
  /** Skeletons of updates that went out, oldest first. */
  sent: z.array(z.string().max(120)),
  /** The own statement before somebody else's was taken over. */
  before: draftSchema.nullable(),
});
export type Words = z.infer<typeof wordsSchema>;

export const freshDraft = (): WordDraft => ({
  statement: crypto.randomUUID(),
  publication: crypto.randomUUID(),
  answers: noAnswers,
  language: null,
  skeleton: null,
  edited: null,
  since: new Date().toISOString(),
  url: '',
});
const fresh = (): Words => ({
  first: freshDraft(),
  statement: freshDraft(),
  update: freshDraft(),
  kind: 'progress',
  sent: [],
  before: null,
});

/** `null` until it was read: what is typed before would be overwritten. */
export const words = signal<Words | null>(null);

let shown: IncidentKey | null = null;
/** Own writings come back from the database; only another window's are news. */
let mine = new Set<string>();

/** Begins to watch; to be called once. */
export function startWords(): void {
  effect(() => {
    const key = incident.value?.key ?? null;
    if (key === shown) return;
    shown = key;
    stop?.();
    words.value = null;
    mine = new Set();
    stop = key === null ? null : watch(key);
  });
}
let stop: (() => void) | null = null;

const failed = (error: unknown) => {
  problem.value = t('incident.say.notKept', { why: sentenceOf(error) });
};

const watch = (key: IncidentKey): (() => void) =>
  watchWords(
    key,
    (kept) => {
      if (key !== shown || (kept !== null && mine.has(kept.n))) return;
      const read = wordsSchema.safeParse(kept?.words);
      if (read.success) words.value = read.data;
      else words.value ??= fresh();
    },
    failed,
  );

export function keep(part: Partial<Words>): void {
  if (words.value === null || shown === null) return;
  words.value = { ...words.value, ...part };
  const n = crypto.randomUUID();
  mine.add(n);
  keepWords(shown, n, words.value).catch(failed);
}

const counted = ['answers', 'language', 'skeleton', 'edited'] as const;

/** Changes one text; when its words change, it has to be read again. */
export function change(place: Place, part: Partial<WordDraft>): void {
  const now = words.value;
  if (now === null) return;
  const since = counted.some((name) => name in part) ? { since: new Date().toISOString() } : {};
  keep({ [place]: { ...now[place], ...since, ...part } });
}

export function changeAnswers(place: Place, part: Partial<WordDraft['answers']>): void {
  const now = words.value;
  if (now !== null) change(place, { answers: { ...now[place].answers, ...part } });
}
