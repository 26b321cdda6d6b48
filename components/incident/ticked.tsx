/** Schedulers that are paused and resumed, and pages on which access is looked through: a link, how, and who did it when. */
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { Scheduler } from '@/lib/incident/incident.ts';
import type { AccessView } from '@/lib/incident/view.ts';
import { Refused } from './refused.tsx';
import { clockTime } from './time.ts';
import { whoIs } from './who.ts';

const stateWords: Readonly<Record<Scheduler['state'], string>> = {
  running: t('lead.scheduler.running'),
  paused: t('lead.scheduler.paused'),
  resumed: t('lead.scheduler.resumed'),
  unused: t('lead.scheduler.unused'),
};

interface SchedulersProps {
  readonly schedulers: readonly Scheduler[];
  readonly now: number;
  readonly busy: (id: string) => boolean;
  readonly refused: (id: string) => string | undefined;
  readonly set: (id: string, state: Scheduler['state']) => void;
}

/** What it can become from where it stands; the first is the usual one. */
const next: Readonly<
  Record<Scheduler['state'], readonly { readonly to: Scheduler['state']; readonly words: string }[]>
> = {
  running: [
    { to: 'paused', words: t('lead.scheduler.setPaused') },
    { to: 'unused', words: t('lead.scheduler.setUnused') },
  ],
  paused: [
    { to: 'resumed', words: t('lead.scheduler.setResumed') },
    { to: 'running', words: t('lead.undo') },
  ],
  resumed: [{ to: 'paused', words: t('lead.scheduler.setPausedAgain') }],
  unused: [{ to: 'running', words: t('lead.undo') }],
};

export function Schedulers({ schedulers, now, busy, refused, set }: SchedulersProps) {
  if (schedulers.length === 0) return <small>{t('lead.scheduler.none')}</small>;
  return (
    <ul class="ticked">
      {schedulers.map(({ id, title, url, how, state, changed }) => (
        <li key={id}>
          <div id={`scheduler-${id}`} tabIndex={-1}>
            <Name title={title} url={url} />{' '}
            <small>
              {changed === null || state === 'running' ? (
                stateWords[state]
              ) : (
                <Said
                  text={t('lead.scheduler.changed', {
                    state: stateWords[state],
                    time: clockTime(changed.at, now),
                    who: slot('who'),
                  })}
                  parts={{ who: <bdi>{whoIs(changed.by)}</bdi> }}
                />
              )}
            </small>
          </div>
          <div class="row" aria-busy={busy(id)}>
            {next[state].map(({ to, words }, at) => (
              <button
                key={to}
                type="button"
                class={at === 0 ? 'button' : 'link'}
                aria-label={t('lead.scheduler.set', { deed: words, title })}
                onClick={() => set(id, to)}
              >
                {words}
              </button>
            ))}
          </div>
          {state === 'running' && how !== '' && <small class="how">{how}</small>}
          <Refused why={refused(id)} />
        </li>
      ))}
    </ul>
  );
}

interface AccessProps {
  readonly access: readonly AccessView[];
  readonly now: number;
  readonly refused: (id: string) => string | undefined;
  readonly set: (id: string, done: boolean) => void;
}

export function AccessPages({ access, now, refused, set }: AccessProps) {
  if (access.length === 0) return <small>{t('lead.access.none')}</small>;
  return (
    <ul class="ticked">
      {access.map(({ id, title, url, how, looked }) => {
        const done = looked?.done === true;
        const deed = done ? t('lead.undo') : t('lead.access.look');
        return (
          <li key={id}>
            <div>
              <Name title={title} url={url} />{' '}
              {done && looked !== null && (
                <small>
                  <Said
                    text={t('lead.access.looked', { time: clockTime(looked.at, now), who: slot('who') })}
                    parts={{ who: <bdi>{whoIs(looked.by)}</bdi> }}
                  />
                </small>
              )}
            </div>
            <button
              type="button"
              class="button"
              aria-label={t('lead.scheduler.set', { deed, title })}
              onClick={() => set(id, !done)}
            >
              {deed}
            </button>
            {!done && how !== '' && <small class="how">{how}</small>}
            <Refused why={refused(id)} />
          </li>
        );
      })}
    </ul>
  );
}

function Name({ title, url }: { readonly title: string; readonly url: string }) {
  return url === '' ? (
    <b>{title}</b>
  ) : (
    <a href={url} target="_blank" rel="noreferrer">
      <b>{title}</b>
    </a>
  );
}
