/** Writing a text into the record before anything is done with it: an approval and a copy are of exactly these words. */

import { toRecord } from '@/lib/incident/statement/answers.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { sha256 } from '@/lib/record/sha256.ts';
import { lead } from '../lead.ts';
import { incident } from '../state.ts';
import type { Going } from './going.ts';
import { change } from './kept.ts';

/** The text as the record has it now; `null`: it was never written, or other words were. */
export function recordedOf(
  { draft, text }: Going,
  { statements }: IncidentView,
): IncidentView['statements'][number] | null {
  const found = statements.find(({ id }) => id === draft.statement);
  return found?.text === text ? found : null;
}

/** @param at where a refusal is shown; @returns whether these words stand in the record */
export async function writeDown(going: Going, at: string): Promise<boolean> {
  const shown = incident.value;
  if (shown === null) return false;
  const { place, draft, answers, text, responsibility, called, composed } = going;
  // The time that the text names is named from now on, whatever the clock does.
  if (draft.answers.nextUpdate !== answers.nextUpdate && draft.edited === null)
    change(place, { answers: { ...draft.answers, nextUpdate: answers.nextUpdate }, since: draft.since });
  if (recordedOf(going, shown) !== null) return true;
  return lead(
    {
      kind: 'statement-drafted',
      key: shown.key,
      statement: draft.statement,
      responsibility,
      strategy: called,
      language: composed?.language ?? draft.language ?? 'en',
      answers: toRecord(answers),
      text,
      hash: await sha256(text),
    },
    at,
  );
}

export const atOf = ({ draft }: Pick<Going, 'draft'>, deed: string): string => `${deed} ${draft.statement}`;
