/** Drills: the scenarios that are shipped, and the day of the last drill in the playbook, where readiness looks for it. */
import { z } from 'zod';
import scenarios from '@/assets/drill/scenarios.yaml';
import { type Scenario, scenarioSchema } from '@/lib/incident/drill.ts';
import { judge } from '../playbook/judge.ts';
import { editOwn } from '../playbook/save.ts';
import { knownIncidents } from './known.ts';

let read: readonly Scenario[] | null = null;

export function drills(): readonly Scenario[] {
  read ??= z.object({ scenarios: z.array(scenarioSchema) }).parse(scenarios).scenarios;
  return read;
}

/** The scenario that a drill was declared with; its posts name it. */
export const scenarioOf = (posts: readonly { readonly post: string }[]): Scenario | null =>
  drills().find(({ id }) => posts.some(({ post }) => /:drill-(.+)-\d+$/u.exec(post)?.[1] === id)) ?? null;

/** A drill that is closed with its review counts. To be called after closing, and when the browser starts: nothing is lost. */
export async function feedReadiness(): Promise<void> {
  const { lines } = await knownIncidents();
  const days = lines.flatMap(({ drill, status, closedAt }) =>
    drill && status === 'closed' && closedAt !== null ? [closedAt.slice(0, 10)] : [],
  );
  const last = days.sort().at(-1);
  if (last === undefined) return;
  const { playbook } = await judge();
  if (last <= (playbook.prepared.drilledOn ?? '')) return;
  // A playbook that can't be changed just now is no reason to lose the drill: the next start of the browser tries again.
  await editOwn([{ path: ['prepared', 'drilledOn'], value: last }]).catch(() => undefined);
}
