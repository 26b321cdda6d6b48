/** What a good answer holds, and what is expected where. Practice: section 2 (Lewicki, Coombs), 1.17-1.29, 2.17-2.25. */
import { t } from '@/lib/i18n.ts';
import type { Setting } from './setting.ts';

export const elementIds = [
  'acknowledges',
  'sympathy',
  'responsibility',
  'explanation',
  'remedy',
  'prevention',
  'next-word',
  'contact',
] as const;
export type ElementId = (typeof elementIds)[number];

interface Entry {
  readonly title: string;
  /** What to write while it is missing. */
  readonly ask: string;
  /** Row of the practice notes. */
  readonly source: string;
}

export const elementTable: Readonly<Record<ElementId, Entry>> = {
  acknowledges: {
    title: t('post.element.acknowledges'),
    ask: t('post.element.acknowledgesAsk'),
    source: '1.18, 2.23',
  },
  sympathy: {
    title: t('post.element.sympathy'),
    ask: t('post.element.sympathyAsk'),
    source: '1.19, 2.24',
  },
  responsibility: {
    title: t('post.element.responsibility'),
    ask: t('post.element.responsibilityAsk'),
    source: '1.19, 2.17, 2.20',
  },
  explanation: { title: t('post.element.explanation'), ask: t('post.element.explanationAsk'), source: '1.20' },
  remedy: {
    title: t('post.element.remedy'),
    ask: t('post.element.remedyAsk'),
    source: '1.22',
  },
  prevention: { title: t('post.element.prevention'), ask: t('post.element.preventionAsk'), source: '1.23' },
  'next-word': { title: t('post.element.nextWord'), ask: t('post.element.nextWordAsk'), source: '1.29, 1.30' },
  contact: { title: t('post.element.contact'), ask: t('post.element.contactAsk'), source: '1.25, D1' },
};

/**
 * An acknowledgement is short; a statement holds all; an update says what is done and when the next one comes.
 * Responsibility is asked for once somebody knows whose it is (D11); a holding text in a crisis speaks to everybody and
 * names no contact; a playbook that answers in public only needs none either.
 */
export function expected({ kind, level, responsibility, venue, policies, about }: Setting): ReadonlySet<ElementId> {
  if (kind === 'update') return new Set(['explanation', 'remedy', 'next-word']);
  const reachable: ElementId[] = venue === 'public' && policies.venue !== 'public-only' ? ['contact'] : [];
  if (kind === 'acknowledgement') {
    if (about === 'praise') return new Set(['acknowledges']);
    if (about === 'question') return new Set(['acknowledges', 'next-word']);
    return new Set(['acknowledges', 'sympathy', 'next-word', ...(level === 'crisis' ? [] : reachable)]);
  }
  const ours: ElementId[] = responsibility === 'accident' || responsibility === 'at-fault' ? ['responsibility'] : [];
  return new Set([
    'acknowledges',
    'sympathy',
    ...ours,
    'explanation',
    'remedy',
    'prevention',
    'next-word',
    ...reachable,
  ]);
}
