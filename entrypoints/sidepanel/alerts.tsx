/** Alerts that nobody has looked at, and a rest from new ones. */

import { Sign } from '@/components/panel/level.tsx';
import type { Listed } from '@/components/panel/listed.ts';
import { atTime } from '@/components/panel/plots/scale.ts';
import { count, t } from '@/lib/i18n.ts';
import { choosePost } from '@/lib/platform/panel.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { declareFrom } from './incident/from-posts.tsx';
import { now, posts, problem } from './state.ts';
import { alerts, changeAlerts, dismiss, wanted } from './volume-state.ts';

const shown = 5;
const hour = 60 * 60_000;

const mostPosts = 20;

/** What stands gravest when the volume rang. The post of an alert is declared from its own view. */
const alarming = (): Listed[] =>
  (posts.value ?? [])
    .filter(({ assessment, care }) => ['worry', 'crisis'].includes(assessment.level) && care.state !== 'answered')
    .sort((one, other) => other.assessment.score - one.assessment.score)
    .slice(0, mostPosts);

/** Eight o'clock of the next day on this computer's clock. */
function tomorrow(at: number): Date {
  const next = new Date(at);
  next.setDate(next.getDate() + 1);
  next.setHours(8, 0, 0, 0);
  return next;
}

export function Alerts() {
  const found = alerts.value;
  if (found.length === 0) return null;
  const open = (id: string, key: string | null) => {
    if (key !== null)
      choosePost(key).catch((error: unknown) => {
        problem.value = sentenceOf(error);
      });
    dismiss([id]);
  };
  return (
    <section class="section stack" aria-labelledby="alerts">
      <div class="row">
        <h2 id="alerts" class="grow">
          {t('panel.alerts.head')}
        </h2>
        {found.length > 1 && (
          <button type="button" class="link" onClick={() => dismiss(found.map(({ id }) => id))}>
            {t('panel.alerts.allSeen')}
          </button>
        )}
      </div>
      <ul class="alerts">
        {found.slice(0, shown).map(({ id, level, title, words, at, key, kind }) => (
          <li key={id}>
            <span class={`sign-of ${level}`}>{kind !== 'summary' && <Sign level={level} />}</span>
            <div>
              {key === null ? (
                <b>
                  <bdi>{title}</bdi>
                </b>
              ) : (
                <button type="button" class="link" onClick={() => open(id, key)}>
                  <bdi>{title}</bdi>
                </button>
              )}{' '}
              <small>{atTime(Date.parse(at), now.value)}</small>
              <small class={key === null ? 'whole' : 'excerpt one'}>
                <bdi>{words}</bdi>
              </small>
            </div>
            <div class="stack tight">
              <button
                type="button"
                class="link"
                aria-label={t('panel.alerts.seenOf', { title })}
                onClick={() => dismiss([id])}
              >
                {t('panel.alerts.seen')}
              </button>
              {kind === 'volume' && level !== 'watch' && (
                <button
                  type="button"
                  class="link"
                  aria-label={t('panel.alerts.declareOf', { title })}
                  onClick={() => declareFrom(alarming(), 'alert')}
                >
                  {t('panel.alerts.declare')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {found.length > shown && <small>{t('panel.alerts.left', { count: count(found.length - shown) })}</small>}
    </section>
  );
}

/** One hour, or until tomorrow. A crisis rings all the same. */
export function Snooze() {
  const until = wanted.value?.snoozedUntil ?? null;
  if (wanted.value === null) return null;
  const rest = (end: Date | null) => void changeAlerts({ snoozedUntil: end?.toISOString() ?? null });
  if (until !== null && Date.parse(until) > now.value) {
    return (
      <p class="row quiet" role="status">
        <span class="grow">{t('panel.alerts.resting', { time: atTime(Date.parse(until), now.value) })}</span>
        <button type="button" class="button" onClick={() => rest(null)}>
          {t('panel.alerts.ringAgain')}
        </button>
      </p>
    );
  }
  return (
    <div class="row" role="group" aria-label={t('panel.alerts.rest')}>
      <small class="grow">{t('panel.alerts.restLine')}</small>
      <button type="button" class="button" onClick={() => rest(new Date(Date.now() + hour))}>
        {t('panel.alerts.hour')}
      </button>
      <button type="button" class="button" onClick={() => rest(tomorrow(Date.now()))}>
        {t('panel.alerts.tomorrow')}
      </button>
    </div>
  );
}
