/** A rule as one sentence, for reading. What is changed in it is drawn by `condition.tsx`. */
import type { Comparison, Condition, Rule } from '@/lib/playbook/sections/rules.ts';
import { levelNames } from './names.ts';
import { signName, signNotName, type Vocabulary } from './vocabulary.ts';

const number = new Intl.NumberFormat('en');
const shown = (value: number, unit: string | undefined): string =>
  unit === 'share'
    ? `${number.format(value * 100)} %`
    : unit === 'minutes'
      ? `${number.format(value)} min`
      : number.format(value);

const quoted = (words: readonly string[]): string =>
  words.length <= 4
    ? words.map((word) => `\u201c${word}\u201d`).join(', ')
    : `${words
        .slice(0, 3)
        .map((word) => `\u201c${word}\u201d`)
        .join(', ')} or ${words.length - 3} more`;

function compared(leaf: Comparison, { facts, topics }: Vocabulary): string {
  const fact = facts.get(leaf.fact);
  const name = fact?.called ?? leaf.fact;
  if (leaf.known !== undefined) return `${name} ${leaf.known ? 'is known' : 'is not known'}`;
  if (fact?.gives === 'yes-no') return leaf.is === true ? name : `it is not so that ${name}`;
  if (leaf.is !== undefined) return `${name} is ${String(leaf.is)}`;
  if (leaf.has !== undefined) return `${name} include ${topics.find(({ id }) => id === leaf.has)?.title ?? leaf.has}`;
  const parts = [
    ...(leaf.atLeast === undefined ? [] : [`is at least ${shown(leaf.atLeast, fact?.unit)}`]),
    ...(leaf.below === undefined ? [] : [`is below ${shown(leaf.below, fact?.unit)}`]),
  ];
  return `${name} ${parts.join(' and ')}`;
}

/** "followers of the author is below 500 and not: it is your own post" */
export function conditionSentence(condition: Condition, words: Vocabulary, inside = false): string {
  if ('fact' in condition) return compared(condition, words);
  if ('sign' in condition) return signName(condition.sign);
  if ('words' in condition) return `the text says ${quoted(condition.words)}`;
  if ('not' in condition) {
    if ('sign' in condition.not) return signNotName(condition.not.sign);
    return `it is not so that ${conditionSentence(condition.not, words, true)}`;
  }
  const [parts, by] = 'all' in condition ? [condition.all, ' and '] : [condition.any, ' or '];
  const joined = parts.map((part) => conditionSentence(part, words, true)).join(by);
  return inside && parts.length > 1 ? `(${joined})` : joined;
}

const isNotOurs = (condition: Condition): boolean =>
  'not' in condition && 'sign' in condition.not && condition.not.sign === 'ours';

/** The condition of a rule; that it speaks of other people's posts goes without saying. */
export function whenSentence({ when }: Pick<Rule, 'when'>, words: Vocabulary): string {
  const parts = 'all' in when ? when.all.filter((one) => !isNotOurs(one)) : [];
  return conditionSentence(parts.length > 0 ? { all: parts } : when, words);
}

export function effectSentence({ effect }: Pick<Rule, 'effect'>): string {
  const { points, hold, raise, part } = effect;
  const parts = [
    ...(points === undefined || points === 0
      ? []
      : [`${points > 0 ? 'adds' : 'takes away'} ${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`]),
    ...(hold === undefined ? [] : [`holds it at most at ${levelNames[hold]}`]),
    ...(raise === undefined ? [] : [`raises it at least to ${levelNames[raise]}`]),
    ...(part === true ? ['shows no badge of its own'] : []),
  ];
  return parts.length === 0 ? 'only names what it is about' : parts.join(', ');
}
