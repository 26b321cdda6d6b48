/** What is about to be declared: kept until it is, so that a closed panel or a dead worker loses nothing. */
import { computed } from '@preact/signals';
import type { Proposal } from '@/components/incident/declare-form.tsx';
import { type IncidentKey, incidentKey } from '@/lib/record/keys.ts';
import { view } from '../state.ts';
import { draft } from './drafts.ts';
import { focusOn } from './jump.ts';
import { lead } from './lead.ts';
import { chosen, open } from './state.ts';

export interface Declaring extends Proposal {
  /** Made when it is begun: a declaration that is sent twice is one. */
  readonly key: IncidentKey;
  readonly origin: 'post' | 'alert' | 'hand';
}

const kept = draft('panel', 'declaring');

/** `null`: nothing is about to be declared. */
export const declaring = computed<Declaring | null>(() => {
  if (kept.value === '') return null;
  // Written by this file alone, and gone with the browser.
  return JSON.parse(kept.value) as Declaring;
});

export function propose(origin: Declaring['origin'], about: Partial<Proposal> = {}): void {
  const key = incidentKey.parse(`incident:${crypto.randomUUID()}`);
  const proposal: Proposal = { title: '', level: 'crisis', topics: [], posts: [], lists: [], ...about };
  kept.value = JSON.stringify({ key, origin, ...proposal } satisfies Declaring);
  chosen.value = 'list';
  view.value = 'incident';
}

export function change(to: Partial<Proposal>): void {
  if (declaring.value !== null) kept.value = JSON.stringify({ ...declaring.value, ...to });
}

export function leave(): void {
  kept.value = '';
}

/** Where a refusal of the declaration stands. */
export const declareAt = 'declare';

export async function declare(): Promise<void> {
  const now = declaring.value;
  if (now === null) return;
  const { key, title, level, topics, posts, lists, origin } = now;
  const asked = { kind: 'declare', key, title, level, origin, drill: null } as const;
  const done = await lead({ ...asked, topics: [...topics], posts: [...posts], lists: [...lists] }, declareAt);
  if (!done) return;
  leave();
  open(key);
  focusOn('incident-title');
}
