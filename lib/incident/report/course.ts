/** The course of an incident for readers: its turning points in order, and what was decided, by whom and why. */
import { t } from '@/lib/i18n.ts';
import type { Incident, LogEntry } from '../incident.ts';
import { sentenceOf } from '../log.ts';
import type { Report } from './model.ts';
import { roleInside } from './words.ts';

/** What somebody who was not there wants to know; every tick stands in the file. */
const turning: ReadonlySet<LogEntry['deed']['kind']> = new Set([
  'declared',
  'levelled',
  'owner',
  'phase',
  'scheduler',
  'told',
  'evidence',
  'statement-approved',
  'published',
  'merged',
  'closed',
  'reopened',
]);

/** What somebody wrote down may end with a full stop of its own. */
const ended = (sentence: string): string =>
  sentence.replace(/([.!?\u3002\uff01\uff1f\u061f])[.\u3002](?= ?[(\uff08]|$)/u, '$1');

export function timelineOf(incident: Incident): Report['timeline'] {
  return incident.log
    .filter(({ deed }) => turning.has(deed.kind) || (deed.kind === 'note' && deed.decision && !deed.withdrawn))
    .map((entry) => ({ by: entry.by, at: entry.at, sentence: ended(sentenceOf(entry, incident)) }));
}

/** Decisions that were written down as such, and those that a deed with a reason is. */
export function decisionsOf({ log, notes, steps }: Incident): Report['decisions'] {
  const standing = new Set(notes.filter(({ decision }) => decision).map(({ id }) => id));
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  return log.flatMap(({ deed, by, at }): Report['decisions'] => {
    const say = (what: string, why: string) => [{ by, at, what, why: why.trim() }];
    switch (deed.kind) {
      case 'note':
        return deed.decision && !deed.withdrawn && standing.delete(deed.note) ? say(deed.text, '') : [];
      case 'levelled':
        return say(t('report.decisions.levelled', { level: t(`report.levelInside.${deed.level}`) }), deed.why);
      case 'step-state':
        return deed.state === 'skipped'
          ? say(t('report.decisions.skipped', { step: titles.get(deed.step) ?? deed.step }), deed.why)
          : [];
      case 'statement-approved':
        return say(
          t(deed.approved ? 'report.decisions.approved' : 'report.decisions.refused', { role: roleInside(deed.role) }),
          deed.why,
        );
      case 'closed':
        return say(
          t(deed.despite === null ? 'report.decisions.closed' : 'report.decisions.closedEarly'),
          deed.despite ?? '',
        );
      case 'reopened':
        return say(t('report.decisions.reopened'), deed.why);
      default:
        return [];
    }
  });
}
