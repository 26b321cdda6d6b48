/** The review: what is asked at the end, and what has to be answered before the incident is closed. Practice 2.26-2.28, 3.2, 4.15. */
import { t } from '@/lib/i18n.ts';
import { preventionQuestion } from '../closing.ts';
import type { Incident } from '../incident.ts';

export interface ReviewQuestion {
  readonly id: string;
  readonly asks: string;
  readonly hint: string;
  readonly required: boolean;
  readonly source: string;
}

export const reviewQuestions: readonly ReviewQuestion[] = [
  {
    id: 'happened',
    asks: t('report.review.happened'),
    hint: t('report.review.happenedHint'),
    required: false,
    source: '1.17',
  },
  {
    id: 'well',
    asks: t('report.review.well'),
    hint: t('report.review.wellHint'),
    required: false,
    source: '4.15',
  },
  {
    id: 'times',
    asks: t('report.review.times'),
    hint: t('report.review.timesHint'),
    required: false,
    source: '0.15, 1.6',
  },
  {
    id: 'causes',
    asks: t('report.review.causes'),
    hint: t('report.review.causesHint'),
    required: false,
    source: '3.16, 4.17',
  },
  {
    id: 'lessons',
    asks: t('report.review.lessons'),
    hint: t('report.review.lessonsHint'),
    required: false,
    source: '4.15',
  },
  {
    id: preventionQuestion,
    asks: t('report.review.prevention'),
    hint: t('report.review.preventionHint'),
    required: true,
    source: '3.2, 1.23',
  },
  {
    id: 'recovered',
    asks: t('report.review.recovered'),
    hint: t('report.review.recoveredHint'),
    required: false,
    source: '2.26-2.28',
  },
  {
    id: 'playbook',
    asks: t('report.review.playbook'),
    hint: t('report.review.playbookHint'),
    required: false,
    source: '1.4, 2.7',
  },
];

export interface Answered extends ReviewQuestion {
  readonly answer: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** Every question with its answer. Answers to questions that this version does not ask stand at the end. */
export function reviewOf({ review }: Pick<Incident, 'review'>): Answered[] {
  const asked = reviewQuestions.map((question): Answered => {
    const given = review[question.id];
    const answer = given?.answer.trim() ?? '';
    return answer === '' || given === undefined
      ? { ...question, answer: null, by: null, at: null }
      : { ...question, answer, by: given.by, at: given.at };
  });
  const known = new Set(reviewQuestions.map(({ id }) => id));
  const others = Object.entries(review)
    .filter(([id, { answer }]) => !known.has(id) && answer.trim() !== '')
    .map(([id, { answer, by, at }]) => ({ id, asks: id, hint: '', required: false, source: '', answer, by, at }));
  return [...asked, ...others];
}

/** @returns what has to be answered yet; empty when the review is complete */
export const missingIn = (incident: Pick<Incident, 'review'>): ReviewQuestion[] =>
  reviewOf(incident).filter(({ required, answer }) => required && answer === null);
