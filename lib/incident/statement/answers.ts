/** What the people who know have answered so far: all that a statement is made of. Nothing answered is `null` or absent, never "". */
import { z } from 'zod';
import { roles } from '@/lib/playbook/words.ts';

/** Whose doing it is, as far as the facts are in. A rumour is a claim that is not true: there is nothing to be responsible for. */
export const causes = ['unknown', 'rumour', 'victim', 'accident', 'at-fault'] as const;
export type Cause = (typeof causes)[number];

/** Questions that are answered in words. Those with a slot in the skeletons bear its name. */
export const wordedIds = [
  'what_happened',
  'when',
  'who_is_affected',
  'why_upset',
  'known',
  'unknown',
  'cause',
  'source',
  'regret',
  'done',
  'doing',
  'remedy',
  'prevention',
  'contact',
] as const;
export type WordedId = (typeof wordedIds)[number];

/** Also a slot, filled from the instant and the speaker. */
export type SlotId = WordedId | 'next_update' | 'speaker';

const worded = z.string().trim().max(1_500);
const speaker = z.strictObject({ role: z.enum(roles), name: z.string().trim().min(1).max(160) });

export const answersSchema = z.strictObject({
  responsibility: z.enum(causes),
  /** Whether something like it happened before; `null`: nobody has looked yet. */
  before: z.boolean().nullable(),
  /** In the statement's own language. */
  words: z.partialRecord(z.enum(wordedIds), worded),
  /** Questions that nobody can answer yet: their sentences are taken out. */
  leftOut: z.array(z.enum([...wordedIds, 'next_update', 'speaker'])).max(wordedIds.length + 2),
  /** ISO 8601 UTC. */
  nextUpdate: z.iso.datetime().nullable(),
  /** Who answers for it, with the name and role as people read it. */
  speaker: speaker.nullable(),
});
export type StatementAnswers = z.infer<typeof answersSchema>;

export const noAnswers: StatementAnswers = {
  responsibility: 'unknown',
  before: null,
  words: {},
  leftOut: [],
  nextUpdate: null,
  speaker: null,
};

/** One answer as it fits into a sentence: on one line, without the full stop that the skeleton brings. `null`: none. */
export function answered({ words }: Pick<StatementAnswers, 'words'>, id: WordedId): string | null {
  const said = (words[id] ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/[.\u3002\uff0e]{1,9}\s{0,9}$/u, '')
    .trim();
  return said === '' ? null : said;
}

/** As the record keeps them: one flat line a question, so that a newer version may ask more. */
export function toRecord({
  responsibility,
  before,
  words,
  leftOut,
  nextUpdate,
  speaker: who,
}: StatementAnswers): Record<string, string> {
  const kept = Object.entries({
    ...words,
    responsibility,
    before: before === null ? '' : before ? 'yes' : 'no',
    leftOut: leftOut.join(' '),
    nextUpdate: nextUpdate ?? '',
    speakerRole: who?.role ?? '',
    speakerName: who?.name ?? '',
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== ''));
}

/** @param record as it was kept; a line that can't be read counts as not answered, the others are kept */
export function fromRecord(record: Readonly<Record<string, string>>): StatementAnswers {
  const { speakerRole, speakerName } = record;
  const read = <Value>(schema: z.ZodType<Value>, value: unknown, other: Value): Value => {
    const checked = schema.safeParse(value);
    return checked.success ? checked.data : other;
  };
  const { responsibility, leftOut, nextUpdate, speaker: who } = answersSchema.shape;
  const words = wordedIds.flatMap((id) => {
    const said = read<string | null>(worded, record[id], null);
    return said === null ? [] : [[id, said] as const];
  });
  return {
    responsibility: read(responsibility, record.responsibility, 'unknown'),
    before: record.before === 'yes' ? true : record.before === 'no' ? false : null,
    words: Object.fromEntries(words),
    leftOut: read(
      leftOut,
      (record.leftOut ?? '').split(' ').filter((one) => one !== ''),
      [],
    ),
    nextUpdate: read(nextUpdate, record.nextUpdate, null),
    speaker: read(who, { role: speakerRole, name: speakerName }, null),
  };
}
