/** Which checklists an incident takes from the playbook, and how they are copied into it. */
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Checklist } from '@/lib/playbook/sections/checklists.ts';
import { type Level, levels } from '@/lib/playbook/words.ts';
import type { CopiedStep, IncidentDeed } from '@/lib/record/incident-deeds.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';

type Book = Pick<Playbook, 'checklists'>;

/**
 * @returns the lists of a level and its topics, the general ones first. A declared incident without any step would help
 * nobody: where no list applies, the first general one is taken whatever its level.
 */
export function listsFor({ checklists }: Book, level: Level, topics: readonly string[]): Checklist[] {
  const general = ({ byHand, topics: of }: Checklist) => !byHand && of.length === 0;
  const laid = checklists.filter(
    ({ byHand, topics: of, from }) =>
      !byHand &&
      levels.indexOf(from) <= levels.indexOf(level) &&
      (of.length === 0 || of.some((topic) => topics.includes(topic))),
  );
  if (laid.length === 0) return checklists.filter(general).slice(0, 1);
  return [...laid.filter(general), ...laid.filter((list) => !general(list))];
}

/** Those that somebody may add by hand: every other list of the playbook. */
export const listsLeft = ({ checklists }: Book, taken: readonly string[]): Checklist[] =>
  checklists.filter(({ id }) => !taken.includes(id));

/** A deed has to fit into one message to the team (64 kB, encrypted and encoded), so long lists are cut. */
const longest = 24_000;

/** @returns one deed for each list, more for a very long one */
export function stepsDeeds(key: IncidentKey, lists: readonly Checklist[]): IncidentDeed[] {
  return lists.flatMap(({ id, title, steps }) =>
    cut(steps.map((step) => copyOf(id, step))).map((some) => ({ kind: 'steps', key, list: id, title, steps: some })),
  );
}

const copyOf = (list: string, { source: _, id, within, stops, ...step }: Checklist['steps'][number]): CopiedStep => ({
  ...step,
  id: `${list}/${id}`,
  within: within ?? null,
  stops: stops ?? null,
});

/** @returns the items in order, in parts of at most `longest` bytes each; a single item that is longer stands alone */
export function cut<Of>(items: readonly Of[]): Of[][] {
  const parts: Of[][] = [];
  let left = 0;
  for (const item of items) {
    const size = new TextEncoder().encode(JSON.stringify(item)).length;
    const last = parts.at(-1);
    if (last === undefined || size > left) {
      parts.push([item]);
      left = longest - size;
    } else {
      last.push(item);
      left -= size;
    }
  }
  return parts;
}
