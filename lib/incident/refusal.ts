/** Why something can't be done about an incident just now: a sentence for whoever asked, or nothing. */
import { t } from '@/lib/i18n.ts';
import type { IncidentAsk } from '@/lib/record/incident-asks.ts';
import { isSample } from './drill.ts';
import type { Incident } from './incident.ts';
import { levelIs } from './names.ts';

/** After the closing the review goes on; everything else needs the incident to be open. */
const afterClosing = new Set<IncidentAsk['kind']>(['reopen', 'review', 'task', 'note', 'titled', 'merge']);

/** @returns `null` when nothing stands against it */
export function refusal(ask: IncidentAsk, now: Incident | null): string | null {
  if (ask.kind === 'declare') return null;
  if (now === null) return t('lead.refused.unknown');
  if (now.status === 'merged' && ask.kind !== 'reopen') return t('lead.refused.merged');
  if (now.status === 'closed' && !afterClosing.has(ask.kind)) return t('lead.refused.closed');
  if (ask.kind === 'reopen' && now.status === 'open') return t('lead.refused.open');
  if (ask.kind === 'step-owner' || ask.kind === 'step-state' || ask.kind === 'step-approval')
    return there(now.steps, ask.step) ? null : t('lead.refused.step');
  if (ask.kind === 'note' && ask.step !== null) return there(now.steps, ask.step) ? null : t('lead.refused.step');
  if (ask.kind === 'scheduler') return there(now.schedulers, ask.scheduler) ? null : t('lead.refused.scheduler');
  if (ask.kind === 'statement-approved') {
    const statement = now.statements.find(({ id }) => id === ask.statement);
    if (statement === undefined) return t('lead.refused.statement');
    // An approval is of exactly the words that were read.
    return statement.hash === ask.hash ? null : t('lead.refused.changed');
  }
  if (ask.kind === 'published' && ask.statement !== null)
    return there(now.statements, ask.statement) ? null : t('lead.refused.statement');
  if (ask.kind === 'level' && ask.level === now.level) return t('lead.refused.level', { level: levelIs(ask.level) });
  if (ask.kind === 'join' && ask.posts.some((post) => isSample(post) !== now.drill))
    return now.drill ? t('lead.refused.samplesOnly') : t('lead.refused.samples');
  if (ask.kind === 'merge' && ask.into === ask.key) return t('lead.refused.itself');
  return null;
}

const there = (all: readonly { readonly id: string }[], id: string): boolean => all.some((one) => one.id === id);
