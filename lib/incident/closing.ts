/** What stands against closing an incident (practice 1.30, 1.31, 3.2): a list of sentences, so that nobody has to search. */
import { count, t } from '@/lib/i18n.ts';
import { nameless } from '@/lib/record/nameless.ts';
import type { Incident } from './incident.ts';

/** How the volume of complaints stands: `null`: nobody can tell. `since`: since when it has been ordinary, ISO 8601. */
export interface Quiet {
  readonly ordinary: boolean | null;
  readonly since: string | null;
}

export interface Obstacle {
  readonly kind: 'step' | 'scheduler' | 'prevention' | 'quiet';
  /** The step or the scheduler; empty for the others. */
  readonly id: string;
  readonly sentence: string;
  /** It may be closed all the same when somebody says why. */
  readonly despite: boolean;
}

/** The review's question without whose answer nothing was learned. */
export const preventionQuestion = 'prevention';
const day = 24 * 60 * 60_000;

/** @param now in milliseconds */
export function obstacles({ steps, schedulers, review, drill }: Incident, quiet: Quiet, now: number): Obstacle[] {
  const open = steps
    .filter(({ mandatory, status }) => mandatory && (status === 'open' || status === 'claimed'))
    .map(({ id, title, owner }): Obstacle => ({ kind: 'step', id, sentence: undone(title, owner), despite: false }));
  const paused = schedulers
    .filter(({ state }) => state === 'paused')
    .map(
      ({ id, title }): Obstacle => ({
        kind: 'scheduler',
        id,
        sentence: t('lead.obstacle.paused', { scheduler: title }),
        despite: false,
      }),
    );
  const prevention: Obstacle[] =
    (review[preventionQuestion]?.answer ?? '').trim() === ''
      ? [{ kind: 'prevention', id: '', sentence: t('lead.obstacle.prevention'), despite: false }]
      : [];
  // The posts of a drill are samples: no volume tells anything about them.
  const loud = drill ? null : notQuiet(quiet, now);
  return [...open, ...paused, ...prevention, ...(loud === null ? [] : [loud])];
}

function undone(step: string, owner: string | null): string {
  if (owner === null) return t('lead.obstacle.step', { step });
  return owner === nameless ? t('lead.obstacle.stepYours', { step }) : t('lead.obstacle.stepOf', { step, who: owner });
}

function notQuiet({ ordinary, since }: Quiet, now: number): Obstacle | null {
  const say = (sentence: string): Obstacle => ({ kind: 'quiet', id: '', sentence, despite: true });
  if (ordinary === null) return say(t('lead.obstacle.unseen'));
  if (!ordinary) return say(t('lead.obstacle.loud'));
  if (since === null) return say(t('lead.obstacle.sinceWhen'));
  const quietFor = now - Date.parse(since);
  if (quietFor >= day) return null;
  const hours = Math.max(0, Math.floor(quietFor / (60 * 60_000)));
  return say(t('lead.obstacle.tooShort', { hours: count(hours) }));
}
