/** The review: what is asked at the end, and what has to be answered before the incident is closed. Practice 2.26-2.28, 3.2, 4.15. */
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
    asks: 'What happened?',
    hint: 'In a few sentences, for somebody who was not there.',
    required: false,
    source: '1.17',
  },
  {
    id: 'well',
    asks: 'What went well?',
    hint: 'What to do the same way next time, and who did it.',
    required: false,
    source: '4.15',
  },
  {
    id: 'times',
    asks: 'Were the times kept? What stood in the way?',
    hint: 'The report shows the numbers. Say what they leave out.',
    required: false,
    source: '0.15, 1.6',
  },
  {
    id: 'causes',
    asks: 'What was the cause behind the cause?',
    hint: 'Not who, but what made it possible.',
    required: false,
    source: '3.16, 4.17',
  },
  {
    id: 'lessons',
    asks: 'What have you learned?',
    hint: 'What you know now and did not know before.',
    required: false,
    source: '4.15',
  },
  {
    id: preventionQuestion,
    asks: 'What prevents a repeat?',
    hint: 'A thing that exists or a date by which it will. Without it the incident stays open.',
    required: true,
    source: '3.2, 1.23',
  },
  {
    id: 'recovered',
    asks: 'How did you recover?',
    hint: 'What brought people back, and what is still to be built anew.',
    required: false,
    source: '2.26-2.28',
  },
  {
    id: 'playbook',
    asks: 'What has to change in the playbook?',
    hint: 'A step, a contact, a text, a time.',
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
