/** The labelled sets that training can read, what their labels say to which head, and the terms they come under. */
import type { Head } from '@/lib/language/model/heads.ts';

export type Label = 0 | 1;

export interface Example {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
  readonly set: string;
  /** Examples of one fold stay together: same writer's idea, or the fold that the set itself names. */
  readonly fold: string;
  /** Which fifth it is held out with, where that is not left to chance: posts of one writer stay together. */
  readonly part?: number;
  readonly weight: number;
  readonly labels: Readonly<Partial<Record<Head, Label>>>;
}

export interface Line {
  readonly t: string;
  readonly y: number;
  readonly fold?: number;
  readonly reason?: string;
}

export interface TextSet {
  readonly name: string;
  /** Files in DIR/text, without their ending; those of `tuning` are only looked at. */
  readonly training: readonly string[];
  readonly tuning: readonly string[];
  readonly lang: string;
  readonly weight: number;
  readonly terms: string;
  labels(line: Line): Partial<Record<Head, Label>>;
}

const is = (yes: boolean): Label => (yes ? 1 : 0);
const tone = ({ y }: Line): Partial<Record<Head, Label>> => ({
  negative: is(y === 0),
  neutral: is(y === 1),
  positive: is(y === 2),
});

const research = "Twitter's terms: research only";

const single: readonly TextSet[] = [
  {
    name: 'sentiment',
    training: ['sentiment.train'],
    tuning: ['sentiment.val'],
    lang: 'en',
    weight: 1,
    terms: research,
    labels: tone,
  },
  {
    name: 'offensive',
    training: ['offensive.train'],
    tuning: ['offensive.val'],
    lang: 'en',
    weight: 1,
    terms: research,
    labels: ({ y }) => ({ offensive: is(y === 1) }),
  },
  {
    name: 'irony',
    training: ['irony.train'],
    tuning: ['irony.val'],
    lang: 'en',
    weight: 1,
    terms: research,
    labels: ({ y }) => ({ irony: is(y === 1) }),
  },
  {
    name: 'emotion',
    training: ['emotion.train'],
    tuning: ['emotion.val'],
    lang: 'en',
    weight: 1,
    terms: research,
    labels: ({ y }) => ({ anger: is(y === 0), joy: is(y === 1), optimism: is(y === 2), sadness: is(y === 3) }),
  },
  {
    name: 'complaints',
    training: ['complaints.folds0-7'],
    tuning: [],
    lang: 'en',
    weight: 1,
    terms: 'no licence stated',
    labels: ({ y }) => ({ complaint: is(y === 1) }),
  },
  {
    name: 'airline',
    training: ['airline.train'],
    tuning: ['airline.val'],
    lang: 'en',
    weight: 1,
    terms: 'non-commercial',
    labels: tone,
  },
  { name: 'brands', training: ['brands'], tuning: [], lang: 'en', weight: 0.5, terms: 'unverified', labels: tone },
  { name: 'apple', training: ['apple'], tuning: [], lang: 'en', weight: 0.5, terms: 'unverified', labels: tone },
];

const spoken = {
  arabic: 'ar',
  english: 'en',
  french: 'fr',
  german: 'de',
  hindi: 'hi',
  italian: 'it',
  portuguese: 'pt',
  spanish: 'es',
} as const;

export const textSets: readonly TextSet[] = [
  ...single,
  ...Object.entries(spoken).map(
    ([name, lang]): TextSet => ({
      name: `xlmt-${name}`,
      training: [`xlmt-${name}.train`],
      tuning: [`xlmt-${name}.val`],
      lang,
      weight: 1.5,
      terms: 'mixed; tweets, research only',
      labels: tone,
    }),
  ),
];
