/** Decides a rule's condition in three values: true, false and unknown. A rule fires only on true. */
import type { Comparison, Condition } from '@/lib/playbook/sections/rules.ts';
import type { Reading } from './fact.ts';
import { listId } from './word-lists.ts';

export interface Verdict {
  /** `null`: a fact that decides is not known. */
  readonly holds: boolean | null;
  /** Ids of the facts that made it true, in the order of the condition. */
  readonly by: readonly string[];
}

/** Signs may use signs; a circle among them would never end. */
const deepest = 12;

/**
 * @throws RangeError when a sign is not defined or signs go round in a circle: `checkPlaybook` finds both before
 */
export function decide(
  condition: Condition,
  reading: (fact: string) => Reading,
  signs: Readonly<Record<string, Condition>>,
  depth = 0,
): Verdict {
  if (depth > deepest) throw new RangeError('signs that use each other in a circle');
  const inner = (one: Condition) => decide(one, reading, signs, depth + 1);
  if ('fact' in condition) return { holds: compare(condition, reading(condition.fact)), by: [condition.fact] };
  if ('words' in condition) {
    const id = listId(condition.words);
    return { holds: compare({ fact: id, is: true }, reading(id)), by: [id] };
  }
  if ('sign' in condition) {
    const sign = signs[condition.sign];
    if (sign === undefined) throw new RangeError(`no sign "${condition.sign}"`);
    return inner(sign);
  }
  if ('not' in condition) {
    const { holds } = inner(condition.not);
    return { holds: holds === null ? null : !holds, by: [] };
  }
  return 'all' in condition ? every(condition.all, inner) : some(condition.any, inner);
}

function every(conditions: readonly Condition[], inner: (one: Condition) => Verdict): Verdict {
  const by: string[] = [];
  let holds: boolean | null = true;
  for (const one of conditions) {
    const verdict = inner(one);
    if (verdict.holds === false) return { holds: false, by: [] };
    if (verdict.holds === null) holds = null;
    else by.push(...verdict.by);
  }
  return { holds, by };
}

function some(conditions: readonly Condition[], inner: (one: Condition) => Verdict): Verdict {
  let holds: boolean | null = false;
  for (const one of conditions) {
    const verdict = inner(one);
    // The first that is true is the evidence: signs name the most telling comparison first.
    if (verdict.holds === true) return verdict;
    if (verdict.holds === null) holds = null;
  }
  return { holds, by: [] };
}

/** @returns `null` where the reading does not tell */
export function compare(leaf: Comparison, { value, partial = false, most }: Reading): boolean | null {
  if (leaf.known !== undefined) return (value !== null) === leaf.known;
  if (value === null) return most === undefined ? null : bounded(leaf, most);
  if (leaf.is !== undefined && value !== leaf.is) return false;
  if (leaf.has !== undefined && !(Array.isArray(value) && value.includes(leaf.has))) return false;
  if (leaf.atLeast === undefined && leaf.below === undefined) return true;
  if (typeof value !== 'number') return false;
  // A number that was read in part is a floor: it can prove "at least", never "below".
  const enough = leaf.atLeast === undefined ? true : value >= leaf.atLeast ? true : partial ? null : false;
  const few = leaf.below === undefined ? true : value >= leaf.below ? false : partial ? null : true;
  if (enough === false || few === false) return false;
  return enough === null || few === null ? null : true;
}

/** The number is not known, only that it is no greater than another. */
function bounded({ is, has, atLeast, below }: Comparison, most: number): boolean | null {
  if (atLeast !== undefined && most < atLeast) return false;
  const surelyFew = below !== undefined && most < below;
  return surelyFew && is === undefined && has === undefined && atLeast === undefined ? true : null;
}
