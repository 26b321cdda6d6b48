/** The tasks of the table: which files hold them, what a verdict on them is, and the goal. */

import { sentiments } from '@/lib/language/model/heads.ts';
import type { Judgement } from '@/lib/language/model/model.ts';
import { area, type Judged, type Measure, macroF1, macroRecall } from './measures.ts';

export interface Task {
  readonly title: string;
  /** The beginning of its files' names in DIR/text. */
  readonly set: string;
  readonly lang: string;
  readonly measure: Measure;
  readonly goal: number | null;
  judged(y: number, said: Judgement): Judged;
  /** A library's number as a verdict; yes-or-no tasks take the threshold that suits the library best on this very data. */
  library: 'sign' | 'threshold';
  truth(y: number): number;
}

const three = (y: number, { says, probability }: Judgement): Judged => ({
  truth: y,
  said: sentiments.findIndex((one) => says.has(one)),
  score: (probability.positive ?? 0) - (probability.negative ?? 0),
});
const same = (y: number) => y;
const negative = (y: number) => (y === 0 ? 1 : 0);
const againstRest = (y: number, { says, probability }: Judgement): Judged => ({
  truth: negative(y),
  said: says.has('negative') ? 1 : 0,
  score: probability.negative ?? 0,
});
const yesNo =
  (head: 'offensive' | 'complaint') =>
  (y: number, { says, probability }: Judgement): Judged => ({
    truth: y,
    said: says.has(head) ? 1 : 0,
    score: probability[head] ?? 0,
  });

const languages = {
  arabic: 'ar',
  english: 'en',
  french: 'fr',
  german: 'de',
  hindi: 'hi',
  italian: 'it',
  portuguese: 'pt',
  spanish: 'es',
};

const english = { lang: 'en', library: 'threshold' } as const;

export const tasks: readonly Task[] = [
  {
    ...english,
    title: 'sentiment, macro recall',
    set: 'sentiment',
    measure: macroRecall,
    goal: 66.5,
    judged: three,
    library: 'sign',
    truth: same,
  },
  {
    ...english,
    title: 'offensive, macro F1',
    set: 'offensive',
    measure: macroF1,
    goal: 77.5,
    judged: yesNo('offensive'),
    truth: same,
  },
  {
    ...english,
    title: 'complaints, macro F1',
    set: 'complaints',
    measure: macroF1,
    goal: 82,
    judged: yesNo('complaint'),
    truth: same,
  },
  {
    ...english,
    title: 'airline negative, macro F1',
    set: 'airline',
    measure: macroF1,
    goal: 85,
    judged: againstRest,
    truth: negative,
  },
  {
    ...english,
    title: 'airline negative, AUC',
    set: 'airline',
    measure: area,
    goal: 88,
    judged: againstRest,
    truth: negative,
  },
  ...Object.entries(languages).map(
    ([name, lang]): Task => ({
      title: `${name}, macro F1`,
      set: `xlmt-${name}`,
      lang,
      measure: macroF1,
      goal: 60,
      judged: three,
      library: 'sign',
      truth: same,
    }),
  ),
];
