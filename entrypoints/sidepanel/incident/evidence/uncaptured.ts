/** Posts of the incident that nobody has captured yet, the gravest first. */

import { effect, signal } from '@preact/signals';
import type { EvidenceRow, PostRow } from '@/lib/incident/rows.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { problem } from '../../state.ts';
import { askPatiently } from '../lead.ts';
import { events, incident, section } from '../state.ts';

const shownAtOnce = 200;
const offered = 5;

/** The newest first; `null` until the first answer. */
export const evidence = signal<readonly EvidenceRow[] | null>(null);
export const total = signal(0);
export const uncaptured = signal<readonly PostRow[]>([]);

let reading = 0;

async function read(key: NonNullable<typeof incident.value>['key']): Promise<void> {
  const turn = ++reading;
  const [kept, posts] = await Promise.all([
    askPatiently('page-incident', { key, part: 'evidence', from: 0, count: shownAtOnce }),
    askPatiently('page-incident', { key, part: 'posts', from: 0, count: shownAtOnce }),
  ]);
  if (turn !== reading) return;
  const rows = kept.rows.filter((row) => row.kind === 'evidence');
  const captured = new Set(rows.map(({ post }) => post));
  evidence.value = rows;
  total.value = kept.total;
  uncaptured.value = posts.rows
    .filter((row) => row.kind === 'post')
    .filter(({ post, seen }) => seen !== null && !captured.has(post))
    .sort((one, other) => (other.score ?? -1) - (one.score ?? -1))
    .slice(0, offered);
}

/** Begins to watch; to be called once. Only while the record is looked at: its pages are long. */
export function startEvidence(): void {
  let shown = '';
  effect(() => {
    const key = incident.value?.key;
    void events.value;
    if (key === undefined || section.value !== 'record') return;
    if (key !== shown) {
      evidence.value = null;
      uncaptured.value = [];
    }
    shown = key;
    read(key).catch((error: unknown) => {
      problem.value = sentenceOf(error);
    });
  });
}
