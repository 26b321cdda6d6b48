/** The report of the shown incident as it stands now, asked for while somebody looks at it. */

import { effect, signal } from '@preact/signals';
import type { Report } from '@/lib/incident/report/model.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { problem } from '../../state.ts';
import { askPatiently } from '../lead.ts';
import { events, incident, section } from '../state.ts';

/** `null` until the first answer. */
export const report = signal<Report | null>(null);

let turn = 0;

/** Begins to watch; to be called once. */
export function startReport(): void {
  effect(() => {
    const key = incident.value?.key;
    void events.value;
    if (key === undefined || section.value !== 'report') return;
    if (report.peek()?.incident !== key) report.value = null;
    const mine = ++turn;
    askPatiently('view-report', { key }).then(
      (found) => {
        if (mine === turn) report.value = found;
      },
      (error: unknown) => {
        problem.value = sentenceOf(error);
      },
    );
  });
}
