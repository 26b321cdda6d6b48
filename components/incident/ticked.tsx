/** Schedulers that are paused and resumed, and pages on which access is looked through: a link, how, and who did it when. */
import type { Scheduler } from '@/lib/incident/incident.ts';
import type { AccessView } from '@/lib/incident/view.ts';
import { Refused } from './refused.tsx';
import { clockTime } from './time.ts';

const stateWords: Readonly<Record<Scheduler['state'], string>> = {
  running: 'still runs',
  paused: 'paused',
  resumed: 'resumed',
  unused: 'not in use',
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
    { to: 'paused', words: 'Paused' },
    { to: 'unused', words: 'Not in use' },
  ],
  paused: [
    { to: 'resumed', words: 'Resumed' },
    { to: 'running', words: 'Undo' },
  ],
  resumed: [{ to: 'paused', words: 'Paused again' }],
  unused: [{ to: 'running', words: 'Undo' }],
};

export function Schedulers({ schedulers, now, busy, refused, set }: SchedulersProps) {
  if (schedulers.length === 0) return <small>The playbook lists no scheduler.</small>;
  return (
    <ul class="ticked">
      {schedulers.map(({ id, title, url, how, state, changed }) => (
        <li key={id}>
          <div id={`scheduler-${id}`} tabIndex={-1}>
            <Name title={title} url={url} />{' '}
            <small>
              {stateWords[state]}
              {changed !== null && state !== 'running' && ` ${clockTime(changed.at, now)} by ${changed.by}`}
            </small>
          </div>
          <div class="row" aria-busy={busy(id)}>
            {next[state].map(({ to, words }, at) => (
              <button
                key={to}
                type="button"
                class={at === 0 ? 'button' : 'link'}
                aria-label={`${words}: ${title}`}
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
  if (access.length === 0) return <small>The playbook lists no page for access.</small>;
  return (
    <ul class="ticked">
      {access.map(({ id, title, url, how, looked }) => {
        const done = looked?.done === true;
        return (
          <li key={id}>
            <div>
              <Name title={title} url={url} />{' '}
              {done && looked !== null && (
                <small>
                  looked through {clockTime(looked.at, now)} by {looked.by}
                </small>
              )}
            </div>
            <button
              type="button"
              class="button"
              aria-label={`${done ? 'Undo' : 'Looked through'}: ${title}`}
              onClick={() => set(id, !done)}
            >
              {done ? 'Undo' : 'Looked through'}
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
