/** A rule as one sentence, for reading. What is changed in it is drawn by `condition.tsx`. */
import { count, locale, row, t } from '@/lib/i18n.ts';
import type { Comparison, Condition, Rule } from '@/lib/playbook/sections/rules.ts';
import { levelNames } from './names.ts';
import { signName, signNotName, type Vocabulary, wordName } from './vocabulary.ts';

const number = new Intl.NumberFormat(locale);
const shown = (value: number, unit: string | undefined): string =>
  unit === 'share'
    ? t('editor.amount.share', { value: number.format(value * 100) })
    : unit === 'minutes'
      ? t('editor.amount.minutes', { value: number.format(value) })
      : number.format(value);

const quoted = (word: string): string => t('editor.quoted', { word });
function oneOf(words: readonly string[]): string {
  if (words.length <= 4) return row(words.map(quoted));
  const left = words.length - 3;
  return t('editor.condition.orMore', left, { words: row(words.slice(0, 3).map(quoted)), count: count(left) });
}

function compared(leaf: Comparison, { facts, topics }: Vocabulary): string {
  const known = facts.get(leaf.fact);
  const fact = known?.called ?? leaf.fact;
  const { is, has, atLeast, below } = leaf;
  if (leaf.known !== undefined)
    return leaf.known ? t('editor.says.known', { fact }) : t('editor.says.unknown', { fact });
  if (known?.gives === 'yes-no') return is === true ? fact : t('editor.says.not', { what: fact });
  if (typeof is === 'string')
    return t('editor.says.is', { fact, value: known?.words?.includes(is) === true ? wordName(is) : is });
  if (is !== undefined) return t('editor.says.is', { fact, value: String(is) });
  if (has !== undefined)
    return t('editor.says.include', { fact, topic: topics.find(({ id }) => id === has)?.title ?? has });
  const [least, most] = [shown(atLeast ?? 0, known?.unit), shown(below ?? 0, known?.unit)];
  if (below === undefined) return t('editor.says.atLeast', { fact, least });
  return atLeast === undefined
    ? t('editor.says.below', { fact, most })
    : t('editor.says.between', { fact, least, most });
}

/** "followers of the author is below 500 and not: it is your own post" */
export function conditionSentence(condition: Condition, words: Vocabulary, inside = false): string {
  if ('fact' in condition) return compared(condition, words);
  if ('sign' in condition) return signName(condition.sign);
  if ('words' in condition) return t('editor.says.words', { words: oneOf(condition.words) });
  if ('not' in condition) {
    if ('sign' in condition.not) return signNotName(condition.not.sign);
    return t('editor.says.not', { what: conditionSentence(condition.not, words, true) });
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  const joined = parts
    .map((part) => conditionSentence(part, words, true))
    .reduce((one, other) =>
      'all' in condition ? t('editor.condition.and', { one, other }) : t('editor.condition.or', { one, other }),
    );
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
    ...(points === undefined || points === 0 ? [] : [pointed(points)]),
    ...(hold === undefined ? [] : [t('editor.effect.holds', { level: levelNames[hold] })]),
    ...(raise === undefined ? [] : [t('editor.effect.raises', { level: levelNames[raise] })]),
    ...(part === true ? [t('editor.effect.noBadge')] : []),
  ];
  return parts.length === 0 ? t('editor.effect.none') : row(parts);
}

function pointed(points: number): string {
  const size = Math.abs(points);
  const given = { count: count(size) };
  return points > 0 ? t('editor.effect.adds', size, given) : t('editor.effect.takesAway', size, given);
}
