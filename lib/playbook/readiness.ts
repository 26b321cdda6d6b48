/** How prepared the plan is: what is missing before a crisis, why it matters, and where it is mended. */
import type { Edit, EditPath } from './edit.ts';
import { accountGaps } from './readiness/accounts.ts';
import { peopleGaps } from './readiness/people.ts';
import { planGaps } from './readiness/plan.ts';
import { wordGaps } from './readiness/wording.ts';
import type { Playbook } from './schema.ts';

export interface Gap {
  readonly id: string;
  readonly title: string;
  /** One sentence that says what happens without it. */
  readonly why: string;
  /** The view of the editor, and the field in it. */
  readonly where: { readonly view: string; readonly path: EditPath };
  /** Closes the gap with one click. */
  readonly fix?: { readonly label: string; readonly edits: readonly Edit[] };
}

/** One thing that was looked at; `gap` is `null` where nothing is missing. */
export interface Looked {
  readonly gap: Gap | null;
}

export interface Readiness {
  /** How many of the things looked at are there. */
  readonly score: { readonly ready: number; readonly of: number };
  readonly gaps: readonly Gap[];
}

/** @returns the gaps in the order in which they should be closed. Practice rows 0.14, 1.4, 2.6-2.11, 3.8-3.10. */
export function readiness(playbook: Playbook, now: Date): Readiness {
  const looked = [...accountGaps(playbook), ...peopleGaps(playbook), ...planGaps(playbook, now), ...wordGaps(playbook)];
  const gaps = looked.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  return { score: { ready: looked.length - gaps.length, of: looked.length }, gaps };
}
