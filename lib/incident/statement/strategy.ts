/** Which kind of answer fits the responsibility: situational crisis communication theory (Coombs 2007), practice section 2, D11, D12. */
import { t } from '@/lib/i18n.ts';
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
      title: t('lead.strategy.correct.title'),
      advice: t('lead.strategy.correct.advice'),
      because: t('lead.strategy.correct.because'),
      apology: 'none',
      legal: true,
      source: `${theory}, D12`,
    };
  }
  if (responsibility === 'victim') {
    const again = before === true;
    return {
      id: 'inform',
      title: t('lead.strategy.inform.title'),
      advice: t(again ? 'lead.strategy.inform.adviceAgain' : 'lead.strategy.inform.advice'),
      because: t(again ? 'lead.strategy.inform.becauseAgain' : 'lead.strategy.inform.because'),
      apology: 'sympathy',
      legal: false,
      source: `${theory}, D11`,
    };
  }
  if (responsibility === 'accident' && before !== true) {
    return {
      id: 'diminish',
      title: t('lead.strategy.diminish.title'),
      advice: t('lead.strategy.diminish.advice'),
      because: t(before === null ? 'lead.strategy.diminish.becauseUnknown' : 'lead.strategy.diminish.because'),
      apology: 'regret',
      legal: true,
      source: `${theory}, D11`,
    };
  }
  if (responsibility === 'accident' || responsibility === 'at-fault') {
    const fault = responsibility === 'at-fault';
    return {
      id: 'rebuild',
      title: t('lead.strategy.rebuild.title'),
      advice: t(fault ? 'lead.strategy.rebuild.adviceFault' : 'lead.strategy.rebuild.advice'),
      because: t(fault ? 'lead.strategy.rebuild.becauseFault' : 'lead.strategy.rebuild.because'),
      apology: fault ? 'full' : 'regret',
      legal: true,
      source: `${theory}, D11`,
    };
  }
  return {
    id: 'hold',
    title: t('lead.strategy.hold.title'),
    advice: t('lead.strategy.hold.advice'),
    because: t('lead.strategy.hold.because'),
    apology: 'none',
    legal: false,
    source: 'D2, section 2 (CERC)',
  };
}
