/** Tells in sentences how two playbooks differ: for the history, and for what a subscription brought. */
import { shown } from './mistake.ts';
import { isPlain, keyOf } from './overlay.ts';
import type { Playbook } from './schema.ts';

const most = 40;

/** @returns at most 40 sentences, the last of which says how many more there are; empty when nothing differs */
export function changesBetween(before: Playbook, after: Playbook): string[] {
  const found: string[] = [];
  walk(before, after, [], found);
  return found.length <= most ? found : [...found.slice(0, most - 1), `and ${found.length - most + 1} more`];
}

function walk(before: unknown, after: unknown, names: readonly string[], found: string[]): void {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    walkList(before, after, names, found);
    return;
  }
  if (isPlain(before) && isPlain(after) && names.at(-1) !== 'when') {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      walk(before[key], after[key], [...names, key], found);
    }
    return;
  }
  const name = names.join(' \u203a ');
  if (isPlain(before) || isPlain(after)) found.push(`${name}: changed`);
  else if (before === undefined) found.push(`${name}: ${shown(after)}, new`);
  else if (after === undefined) found.push(`${name}: taken out`);
  else found.push(`${name}: ${shown(after)} (was ${shown(before)})`);
}

function walkList(
  before: readonly unknown[],
  after: readonly unknown[],
  names: readonly string[],
  found: string[],
): void {
  const name = names.join(' \u203a ');
  const isKeyed = [...before, ...after].some((entry) => keyOf(entry) !== null);
  if (!isKeyed) {
    if ([...before, ...after].some((one) => typeof one === 'object')) {
      found.push(`${name}: changed`);
      return;
    }
    const added = after.filter((one) => !before.includes(one));
    const gone = before.filter((one) => !after.includes(one));
    for (const one of added.slice(0, 3)) found.push(`${name}: ${shown(one)} added`);
    if (added.length > 3) found.push(`${name}: ${added.length - 3} more added`);
    if (gone.length > 0)
      found.push(
        `${name}: ${gone.slice(0, 3).map(shown).join(', ')}${gone.length > 3 ? ` and ${gone.length - 3} more` : ''} taken out`,
      );
    if (added.length + gone.length === 0 && JSON.stringify(before) !== JSON.stringify(after))
      found.push(`${name}: changed`);
    return;
  }
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const fresh = new Map(after.map((entry) => [keyOf(entry), entry]));
  for (const [key, entry] of fresh) {
    if (old.has(key)) walk(old.get(key), entry, [...names, key ?? ''], found);
    else found.push(`${name}: \u201c${key}\u201d added`);
  }
  for (const key of old.keys()) if (!fresh.has(key)) found.push(`${name}: \u201c${key}\u201d taken out`);
}
