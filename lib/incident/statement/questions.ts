/** What has to be asked before anything is stated, in the order in which people want to read the answers. Practice: 1.17-1.29, 2.23. */
import type { Cause, SlotId, StatementAnswers } from './answers.ts';
import { answered } from './answers.ts';
import { strategyFor } from './strategy.ts';

export type QuestionId = SlotId | 'responsibility' | 'before';

export interface Question {
  readonly id: QuestionId;
  readonly asks: string;
  /** What a good answer looks like. */
  readonly hint: string;
  /** May be left out when nobody knows; what a statement is about may not. */
  readonly mayLeaveOut: boolean;
  readonly answered: boolean;
  readonly leftOut: boolean;
  /** Row of the practice notes. */
  readonly source: string;
}

interface Entry {
  readonly asks: string;
  readonly hint: string;
  readonly stays?: true;
  /** For these only; without it, always. */
  readonly only?: readonly Cause[];
  readonly not?: readonly Cause[];
  readonly source: string;
}

const table: Readonly<Record<QuestionId, Entry>> = {
  what_happened: {
    asks: 'What happened?',
    hint: 'A few words that fit into a sentence: the outage of our booking site.',
    stays: true,
    source: '1.17, 2.23',
  },
  when: { asks: 'When?', hint: 'Monday, 9:40; since this morning.', source: '1.17' },
  who_is_affected: { asks: 'Who is hurt or affected?', hint: 'How many, and who. No names.', source: '1.17' },
  why_upset: {
    asks: 'Why are people upset?',
    hint: 'In their own sense, not in yours: they waited for six hours and nobody answered.',
    source: '1.17, 2.23',
  },
  known: {
    asks: 'What do we know for certain?',
    hint: 'Only what somebody has checked.',
    source: '1.17, section 2 (CERC)',
  },
  unknown: {
    asks: 'What do we not know yet?',
    hint: 'Say it openly. A guess is quoted as a fact.',
    source: '1.17, section 2 (CERC)',
  },
  responsibility: {
    asks: 'Who is responsible?',
    hint: 'Nobody: a rumour. Somebody outside: we are a victim too. It happened with us: an accident. We could have prevented it: our fault.',
    stays: true,
    source: 'section 2 (Coombs), D11',
  },
  before: {
    asks: 'Did something like it happen before?',
    hint: 'Then people hold you more responsible, and the answer has to give more.',
    stays: true,
    not: ['unknown', 'rumour'],
    source: 'section 2 (Coombs)',
  },
  cause: {
    asks: 'How did it come about?',
    hint: 'The explanation, as far as the facts are in. It explains; it does not excuse.',
    not: ['unknown'],
    source: '1.20',
  },
  source: {
    asks: 'What is true, and where can people read it?',
    hint: 'The fact and a link. Without a source it is only a denial.',
    only: ['rumour'],
    source: 'D12',
  },
  regret: {
    asks: 'What do you regret?',
    hint: 'A whole sentence of your own, besides the words of the skeleton. Name it; no "if", no "any inconvenience".',
    not: ['unknown', 'rumour'],
    source: '2.24',
  },
  done: {
    asks: 'What have you done so far?',
    hint: 'We stopped sales and called everybody on the list.',
    source: '1.32',
  },
  doing: { asks: 'What are you doing now?', hint: 'Our engineers rebuild the index.', source: '1.8, 1.32' },
  remedy: {
    asks: 'How is it put right for those affected?',
    hint: 'The way, not the sum. Without it an apology has no effect: talk is cheap.',
    not: ['unknown', 'rumour'],
    source: '1.22, section 2 (Lewicki), D6',
  },
  prevention: {
    asks: 'What do you change so that it does not come back?',
    hint: 'A thing that people can check later.',
    not: ['unknown', 'rumour'],
    source: '1.23',
  },
  next_update: {
    asks: 'When do people hear from you again?',
    hint: 'Also when there is nothing new by then.',
    source: '1.29, 1.30',
  },
  contact: { asks: 'How can people reach you?', hint: 'One way that somebody looks after.', source: '1.25, D1' },
  speaker: {
    asks: 'Who speaks?',
    hint: 'If you were the customer, who should answer?',
    source: '1.14-1.16, D7',
  },
};

const order = Object.keys(table) as QuestionId[];

/** The questions that matter for these answers; those of another kind of responsibility are not asked. */
export function questionsFor(answers: StatementAnswers): Question[] {
  return order.flatMap((id): Question[] => {
    const { asks, hint, stays, only, not, source } = table[id];
    if (only?.includes(answers.responsibility) === false || not?.includes(answers.responsibility) === true) return [];
    return [
      {
        id,
        asks,
        hint,
        mayLeaveOut: stays !== true,
        answered: isAnswered(answers, id),
        leftOut: answers.leftOut.some((one) => one === id),
        source,
      },
    ];
  });
}

function isAnswered(answers: StatementAnswers, id: QuestionId): boolean {
  if (id === 'responsibility') return strategyFor(answers).id !== 'hold';
  if (id === 'before') return answers.before !== null;
  if (id === 'next_update') return answers.nextUpdate !== null;
  if (id === 'speaker') return answers.speaker !== null;
  return answered(answers, id) !== null;
}
