/** The meter: what a statement holds of what makes people forgive, by rank, and what is red while it is missing. */
import { t } from '@/lib/i18n.ts';
import type { Draft } from '@/lib/response/draft/check.ts';
import type { ElementId } from '@/lib/response/draft/elements.ts';
import { answered, type StatementAnswers, type WordedId } from './answers.ts';
import type { StrategyId } from './strategy.ts';

export const measuredIds = [
  'responsibility',
  'repair',
  'regret',
  'explanation',
  'prevention',
  'acknowledges',
  'evidence',
  'next-word',
  'contact',
  'speaker',
] as const;
export type MeasuredId = (typeof measuredIds)[number];

/** `must` is red while it is missing, `should` is asked for, `not` would be wrong or empty here. */
export type Need = 'must' | 'should' | 'not';

export interface Measured {
  readonly id: MeasuredId;
  readonly title: string;
  /** Lewicki, Polin and Lount 2016: 1 weighs most. Three share the third place; asking for forgiveness helps least and is not offered. */
  readonly rank: 1 | 2 | 3 | null;
  readonly need: Need;
  /** `null`: no phrases of this language, so nobody can tell. */
  readonly present: boolean | null;
  readonly red: boolean;
  readonly ask: string;
  readonly source: string;
}

interface Entry {
  readonly title: string;
  readonly rank: Measured['rank'];
  readonly ask: string;
  readonly source: string;
  /** In the order hold, correct, inform, diminish, rebuild. */
  readonly needs: readonly [Need, Need, Need, Need, Need];
  readonly slot: WordedId | 'next_update' | 'speaker' | null;
  /** What the draft check calls it. */
  readonly element: ElementId | null;
}

const lewicki = 'section 2 (Lewicki)';

const table: Readonly<Record<MeasuredId, Entry>> = {
  responsibility: {
    title: t('lead.meter.responsibility.title'),
    rank: 1,
    ask: t('lead.meter.responsibility.ask'),
    source: `2.20, ${lewicki}`,
    needs: ['not', 'not', 'not', 'should', 'must'],
    slot: null,
    element: 'responsibility',
  },
  repair: {
    title: t('lead.meter.repair.title'),
    rank: 2,
    ask: t('lead.meter.repair.ask'),
    source: `1.22, ${lewicki}`,
    needs: ['not', 'not', 'must', 'must', 'must'],
    slot: 'remedy',
    element: 'remedy',
  },
  regret: {
    title: t('lead.meter.regret.title'),
    rank: 3,
    ask: t('lead.meter.regret.ask'),
    source: `1.19, 2.24, ${lewicki}`,
    needs: ['should', 'should', 'must', 'must', 'must'],
    slot: null,
    element: 'sympathy',
  },
  explanation: {
    title: t('lead.meter.explanation.title'),
    rank: 3,
    ask: t('lead.meter.explanation.ask'),
    source: `1.20, ${lewicki}`,
    needs: ['not', 'not', 'should', 'must', 'must'],
    slot: 'cause',
    element: 'explanation',
  },
  prevention: {
    title: t('lead.meter.prevention.title'),
    rank: 3,
    ask: t('lead.meter.prevention.ask'),
    source: `1.23, ${lewicki}`,
    needs: ['not', 'not', 'should', 'should', 'must'],
    slot: 'prevention',
    element: 'prevention',
  },
  acknowledges: {
    title: t('lead.meter.acknowledges.title'),
    rank: null,
    ask: t('lead.meter.acknowledges.ask'),
    source: '1.18, 2.23',
    needs: ['must', 'must', 'must', 'must', 'must'],
    slot: 'what_happened',
    element: 'acknowledges',
  },
  evidence: {
    title: t('lead.meter.evidence.title'),
    rank: null,
    ask: t('lead.meter.evidence.ask'),
    source: 'D12',
    needs: ['not', 'must', 'not', 'not', 'not'],
    slot: 'source',
    element: null,
  },
  'next-word': {
    title: t('lead.meter.nextWord.title'),
    rank: null,
    ask: t('lead.meter.nextWord.ask'),
    source: '1.29, 1.30',
    needs: ['must', 'should', 'must', 'must', 'must'],
    slot: 'next_update',
    element: 'next-word',
  },
  contact: {
    title: t('lead.meter.contact.title'),
    rank: null,
    ask: t('lead.meter.contact.ask'),
    source: '1.25, D1',
    needs: ['not', 'should', 'should', 'should', 'should'],
    slot: 'contact',
    element: 'contact',
  },
  speaker: {
    title: t('lead.meter.speaker.title'),
    rank: null,
    ask: t('lead.meter.speaker.ask'),
    source: '1.14-1.16, D7',
    needs: ['not', 'should', 'should', 'should', 'must'],
    slot: 'speaker',
    element: null,
  },
};

const column: Readonly<Record<StrategyId, 0 | 1 | 2 | 3 | 4>> = {
  hold: 0,
  correct: 1,
  inform: 2,
  diminish: 3,
  rebuild: 4,
};

/**
 * What happened before makes what changes a must, whoever was responsible.
 * @param text as it would go out: what was edited counts, not what was answered
 * @param edited whether it was changed by hand: then words may stand there that no question asked for
 * @param draft the check of that very text
 */
export function meter(
  strategy: StrategyId,
  answers: StatementAnswers,
  text: string,
  edited: boolean,
  draft: Draft,
): Measured[] {
  return measuredIds.map((id) => {
    const entry = table[id];
    const usual = entry.needs[column[strategy]];
    const need: Need = id === 'prevention' && answers.before === true && usual === 'should' ? 'must' : usual;
    const present = holds(entry, answers, text, edited, draft);
    const { title, rank, ask, source } = entry;
    return { id, title, rank, need, present, red: need === 'must' && present === false, ask, source };
  });
}

function holds(
  { slot, element }: Entry,
  answers: StatementAnswers,
  text: string,
  edited: boolean,
  draft: Draft,
): boolean | null {
  // A skeleton's own words around an empty place say nothing yet.
  if (slot !== null && text.includes(`{${slot}}`)) return false;
  if (slot !== null && !edited && answers.leftOut.includes(slot)) return false;
  if (slot === 'speaker') return answers.speaker === null ? false : text.includes(answers.speaker.name);
  if (slot === 'source' && /https?:\/\/\S/u.test(text)) return true;
  const said = slot === null || slot === 'next_update' ? null : answered(answers, slot);
  if (said !== null && text.includes(said)) return true;
  if (element === null) return false;
  return draft.elements.find(({ id }) => id === element)?.present ?? null;
}

/** How much of the five that count is there. */
export function held(measured: readonly Measured[]): { readonly held: number; readonly of: number } {
  const ranked = measured.filter(({ rank, need }) => rank !== null && need !== 'not');
  return { held: ranked.filter(({ present }) => present === true).length, of: ranked.length };
}
