/** What has to be asked before anything is stated, in the order in which people want to read the answers. Practice: 1.17-1.29, 2.23. */
import { t } from '@/lib/i18n.ts';
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
    asks: t('lead.question.whatHappened.asks'),
    hint: t('lead.question.whatHappened.hint'),
    stays: true,
    source: '1.17, 2.23',
  },
  when: { asks: t('lead.question.when.asks'), hint: t('lead.question.when.hint'), source: '1.17' },
  who_is_affected: {
    asks: t('lead.question.whoIsAffected.asks'),
    hint: t('lead.question.whoIsAffected.hint'),
    source: '1.17',
  },
  why_upset: {
    asks: t('lead.question.whyUpset.asks'),
    hint: t('lead.question.whyUpset.hint'),
    source: '1.17, 2.23',
  },
  known: {
    asks: t('lead.question.known.asks'),
    hint: t('lead.question.known.hint'),
    source: '1.17, section 2 (CERC)',
  },
  unknown: {
    asks: t('lead.question.unknown.asks'),
    hint: t('lead.question.unknown.hint'),
    source: '1.17, section 2 (CERC)',
  },
  responsibility: {
    asks: t('lead.question.responsibility.asks'),
    hint: t('lead.question.responsibility.hint'),
    stays: true,
    source: 'section 2 (Coombs), D11',
  },
  before: {
    asks: t('lead.question.before.asks'),
    hint: t('lead.question.before.hint'),
    stays: true,
    not: ['unknown', 'rumour'],
    source: 'section 2 (Coombs)',
  },
  cause: {
    asks: t('lead.question.cause.asks'),
    hint: t('lead.question.cause.hint'),
    not: ['unknown'],
    source: '1.20',
  },
  source: {
    asks: t('lead.question.source.asks'),
    hint: t('lead.question.source.hint'),
    only: ['rumour'],
    source: 'D12',
  },
  regret: {
    asks: t('lead.question.regret.asks'),
    hint: t('lead.question.regret.hint'),
    not: ['unknown', 'rumour'],
    source: '2.24',
  },
  done: {
    asks: t('lead.question.done.asks'),
    hint: t('lead.question.done.hint'),
    source: '1.32',
  },
  doing: { asks: t('lead.question.doing.asks'), hint: t('lead.question.doing.hint'), source: '1.8, 1.32' },
  remedy: {
    asks: t('lead.question.remedy.asks'),
    hint: t('lead.question.remedy.hint'),
    not: ['unknown', 'rumour'],
    source: '1.22, section 2 (Lewicki), D6',
  },
  prevention: {
    asks: t('lead.question.prevention.asks'),
    hint: t('lead.question.prevention.hint'),
    not: ['unknown', 'rumour'],
    source: '1.23',
  },
  next_update: {
    asks: t('lead.question.nextUpdate.asks'),
    hint: t('lead.question.nextUpdate.hint'),
    source: '1.29, 1.30',
  },
  contact: { asks: t('lead.question.contact.asks'), hint: t('lead.question.contact.hint'), source: '1.25, D1' },
  speaker: {
    asks: t('lead.question.speaker.asks'),
    hint: t('lead.question.speaker.hint'),
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
