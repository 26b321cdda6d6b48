/** What a rule's sentence is made of: the facts, signs and topics of the playbook with their names. */
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import type { Fact } from '@/lib/triage/fact.ts';

export type FactWords = Pick<Fact, 'id' | 'called' | 'gives' | 'unit' | 'words' | 'describes'>;

export interface Vocabulary {
  readonly facts: ReadonlyMap<string, FactWords>;
  readonly signs: Readonly<Record<string, Condition>>;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}

/** The starter's signs in words; an own sign is called by its name. */
const called: Readonly<Record<string, string>> = {
  critical: 'the words ask for care',
  grave: 'the topic is grave',
  unnoticed: 'hardly anybody has reacted',
  stirring: 'people react',
  spreading: 'it spreads',
  viral: 'it has gone viral',
  ours: 'it is your own post',
  storm: 'the comments have turned against you',
  far: 'it travels far beyond the author\u2019s followers',
  spike: 'complaints are far above the ordinary',
};
export const signName = (sign: string): string => called[sign] ?? sign.replaceAll('-', ' ');

/** The same the other way round. */
const calledNot: Readonly<Record<string, string>> = {
  critical: 'the words do not ask for care',
  grave: 'the topic is not grave',
  unnoticed: 'somebody has reacted',
  stirring: 'few people react',
  spreading: 'it does not spread',
  viral: 'it has not gone viral',
  ours: 'it is not your own post',
  storm: 'the comments have not turned against you',
  far: 'it stays near the author\u2019s followers',
  spike: 'complaints are not far above the ordinary',
};
export const signNotName = (sign: string): string => calledNot[sign] ?? `not: ${signName(sign)}`;

export const comparators = {
  number: [
    { value: 'atLeast', label: 'is at least' },
    { value: 'below', label: 'is below' },
    { value: 'between', label: 'is between' },
  ],
  'yes-no': [
    { value: 'true', label: 'is true' },
    { value: 'false', label: 'is not true' },
  ],
  word: [{ value: 'is', label: 'is' }],
  words: [{ value: 'has', label: 'include' }],
} as const;
export const knowing = [
  { value: 'known', label: 'is known' },
  { value: 'unknown', label: 'is not known' },
] as const;

export const groupNames = {
  all: 'all of these hold',
  any: 'one of these holds',
  'not-any': 'none of these holds',
  'not-all': 'not all of these hold',
} as const;
export type Group = keyof typeof groupNames;
