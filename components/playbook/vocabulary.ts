/** What a rule's sentence is made of: the facts, signs and topics of the playbook with their names. */
import { t } from '@/lib/i18n.ts';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import type { Fact } from '@/lib/triage/fact.ts';
import { gravityNames } from './names.ts';

export type FactWords = Pick<Fact, 'id' | 'called' | 'gives' | 'unit' | 'words' | 'describes'>;

export interface Vocabulary {
  readonly facts: ReadonlyMap<string, FactWords>;
  readonly signs: Readonly<Record<string, Condition>>;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}

/** The starter's signs in words; an own sign is called by its name. */
const called: Readonly<Record<string, string>> = {
  critical: t('editor.sign.critical'),
  grave: t('editor.sign.grave'),
  unnoticed: t('editor.sign.unnoticed'),
  stirring: t('editor.sign.stirring'),
  spreading: t('editor.sign.spreading'),
  viral: t('editor.sign.viral'),
  ours: t('editor.sign.ours'),
  storm: t('editor.sign.storm'),
  far: t('editor.sign.far'),
  spike: t('editor.sign.spike'),
};
export const signName = (sign: string): string => called[sign] ?? sign.replaceAll('-', ' ');

/** The same the other way round. */
const calledNot: Readonly<Record<string, string>> = {
  critical: t('editor.signNot.critical'),
  grave: t('editor.signNot.grave'),
  unnoticed: t('editor.signNot.unnoticed'),
  stirring: t('editor.signNot.stirring'),
  spreading: t('editor.signNot.spreading'),
  viral: t('editor.signNot.viral'),
  ours: t('editor.signNot.ours'),
  storm: t('editor.signNot.storm'),
  far: t('editor.signNot.far'),
  spike: t('editor.signNot.spike'),
};
export const signNotName = (sign: string): string =>
  calledNot[sign] ?? t('editor.condition.notSign', { sign: signName(sign) });

/** What a fact can be that is one of a few words. */
const factWords: Readonly<Record<string, string>> = {
  ...gravityNames,
  none: t('editor.factWord.none'),
  handling: t('editor.factWord.handling'),
  answered: t('editor.factWord.answered'),
  escalated: t('editor.factWord.escalated'),
  'other-field': t('editor.factWord.otherField'),
  'our-field': t('editor.factWord.ourField'),
  post: t('editor.factWord.post'),
  reply: t('editor.factWord.reply'),
  quote: t('editor.factWord.quote'),
  repost: t('editor.factWord.repost'),
  comment: t('editor.factWord.comment'),
  mistake: t('editor.factWord.mistake'),
  rogue: t('editor.factWord.rogue'),
  paid: t('editor.factWord.paid'),
  business: t('editor.factWord.business'),
  government: t('editor.factWord.government'),
};
export const wordName = (word: string): string => factWords[word] ?? word;

export const comparators = {
  number: [
    { value: 'atLeast', label: t('editor.comparator.atLeast') },
    { value: 'below', label: t('editor.comparator.below') },
    { value: 'between', label: t('editor.comparator.between') },
  ],
  'yes-no': [
    { value: 'true', label: t('editor.comparator.yes') },
    { value: 'false', label: t('editor.comparator.no') },
  ],
  word: [{ value: 'is', label: t('editor.comparator.is') }],
  words: [{ value: 'has', label: t('editor.comparator.has') }],
} as const;
export const knowing = [
  { value: 'known', label: t('editor.comparator.known') },
  { value: 'unknown', label: t('editor.comparator.unknown') },
] as const;

export const groupNames = {
  all: t('editor.groupOf.all'),
  any: t('editor.groupOf.any'),
  'not-any': t('editor.groupOf.notAny'),
  'not-all': t('editor.groupOf.notAll'),
} as const;
export type Group = keyof typeof groupNames;
