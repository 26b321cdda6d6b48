/** Which kind of answer fits the responsibility: situational crisis communication theory (Coombs 2007), practice section 2, D11, D12. */
import type { StatementAnswers } from './answers.ts';

export const strategyIds = ['hold', 'correct', 'inform', 'diminish', 'rebuild'] as const;
export type StrategyId = (typeof strategyIds)[number];

/** How far an apology goes (D11). */
export type Apology = 'none' | 'sympathy' | 'regret' | 'full';

export interface Strategy {
  readonly id: StrategyId;
  readonly title: string;
  /** What to do, in a sentence or two. */
  readonly advice: string;
  /** Why this one, from what was answered. */
  readonly because: string;
  readonly apology: Apology;
  /** Words of fault or a promise that binds: legal reads them first. */
  readonly legal: boolean;
  readonly source: string;
}

const theory = 'section 2 (Coombs)';

/** Known responsibility and history decide; while nobody knows, only the holding text is offered. */
export function strategyFor({ responsibility, before }: Pick<StatementAnswers, 'responsibility' | 'before'>): Strategy {
  if (responsibility === 'rumour') {
    return {
      id: 'correct',
      title: 'Correct it once, with the source',
      advice: 'One correction that people can check, then stop. No argument, no second round.',
      because: 'What goes round is not true.',
      apology: 'none',
      legal: true,
      source: `${theory}, D12`,
    };
  }
  if (responsibility === 'victim') {
    const again = before === true;
    return {
      id: 'inform',
      title: 'Inform, and show sympathy',
      advice: again
        ? 'Say what people need to know and do, show sympathy, and say what you change: it happened before.'
        : 'Say what people need to know and do, and show sympathy. Do not point at somebody else.',
      because: again
        ? 'It came from outside, but it happened before: people hold you more responsible.'
        : 'It came from outside.',
      apology: 'sympathy',
      legal: false,
      source: `${theory}, D11`,
    };
  }
  if (responsibility === 'accident' && before !== true) {
    return {
      id: 'diminish',
      title: 'Explain, regret, put it right',
      advice: 'Say how it came about and that nobody wanted it, without making it smaller, and how it is put right.',
      because:
        before === null
          ? 'It happened with you, and nobody could foresee it. Find out whether it happened before: then more is needed.'
          : 'It happened with you for the first time, and nobody could foresee it.',
      apology: 'regret',
      legal: true,
      source: `${theory}, D11`,
    };
  }
  if (responsibility === 'accident' || responsibility === 'at-fault') {
    const fault = responsibility === 'at-fault';
    return {
      id: 'rebuild',
      title: 'Take responsibility and put it right',
      advice: fault
        ? 'Say plainly that it is yours, apologise in full, put it right, and say what you change.'
        : 'Take responsibility, say that you regret it, put it right, and say what you change.',
      because: fault ? 'You could have prevented it.' : 'It happened with you, and not for the first time.',
      apology: fault ? 'full' : 'regret',
      legal: true,
      source: `${theory}, D11`,
    };
  }
  return {
    id: 'hold',
    title: 'Hold: nobody knows yet whose it is',
    advice: 'Say that you have seen it, that you are on it, and when the next word comes. Nothing about fault.',
    because: 'Who is responsible is not known yet.',
    apology: 'none',
    legal: false,
    source: 'D2, section 2 (CERC)',
  };
}
