/** Tells in sentences how two playbooks differ: for the history, and for what a subscription brought. */
import { count, row, t } from '@/lib/i18n.ts';
import { shown } from './mistake.ts';
import { isPlain, keyOf } from './overlay.ts';
import type { Playbook } from './schema.ts';

const most = 40;

/** @returns at most 40 sentences, the last of which says how many more there are; empty when nothing differs */
export function changesBetween(before: Playbook, after: Playbook): string[] {
  const found: string[] = [];
  walk(before, after, [], found);
  return found.length <= most ? found : [...found.slice(0, most - 1), andMore(found.length - most + 1)];
}

const andMore = (n: number): string => t('editor.change.andMore', n, { count: count(n) });

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
  if (isPlain(before) || isPlain(after)) found.push(t('editor.change.changed', { name }));
  else if (before === undefined) found.push(t('editor.change.fresh', { name, now: shown(after) }));
  else if (after === undefined) found.push(t('editor.change.gone', { name }));
  else found.push(t('editor.change.other', { name, now: shown(after), was: shown(before) }));
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
      found.push(t('editor.change.changed', { name }));
      return;
    }
    const added = after.filter((one) => !before.includes(one));
    const gone = before.filter((one) => !after.includes(one));
    for (const one of added.slice(0, 3)) found.push(t('editor.change.added', { name, what: shown(one) }));
    const [unsaid, left] = [added.length - 3, gone.length - 3];
    if (unsaid > 0) found.push(t('editor.change.moreAdded', unsaid, { name, count: count(unsaid) }));
    const what = row(gone.slice(0, 3).map(shown));
    if (left > 0) found.push(t('editor.change.moreTakenOut', left, { name, what, count: count(left) }));
    else if (gone.length > 0) found.push(t('editor.change.takenOut', { name, what }));
    if (added.length + gone.length === 0 && JSON.stringify(before) !== JSON.stringify(after))
      found.push(t('editor.change.changed', { name }));
    return;
  }
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const fresh = new Map(after.map((entry) => [keyOf(entry), entry]));
  for (const [key, entry] of fresh) {
    if (old.has(key)) walk(old.get(key), entry, [...names, key ?? ''], found);
    else found.push(t('editor.change.entryAdded', { name, entry: key ?? '' }));
  }
  for (const key of old.keys())
    if (!fresh.has(key)) found.push(t('editor.change.entryTakenOut', { name, entry: key ?? '' }));
}
