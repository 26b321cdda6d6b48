/** What the incident is, who leads it and how the clocks stand: the first thing that a tired person reads. */
import type { ComponentChildren } from 'preact';
import { Level } from '@/components/panel/level.tsx';
import { phaseNames, roleNames } from '@/components/playbook/names.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { Clocks } from './clocks.tsx';
import { Refused } from './refused.tsx';
import { clockTime } from './time.ts';

interface Props {
  readonly incident: IncidentView;
  readonly now: number;
  readonly me: string;
  readonly take: () => void;
  readonly refused: string | undefined;
  /** What can be changed; folded. */
  readonly children: ComponentChildren;
}

export function Head({ incident, now, me, take, refused, children }: Props) {
  const { title, level, drill, status, owner, phase, openedAt, openedBy, closedAt, speaker, escalations } = incident;
  const { who, role } = speaker;
  const speaks = who === null ? roleNames[role] : who.name === '' ? who.title : `${who.name}, ${who.title}`;
  const open = status === 'open';
  return (
    <section class="section stack" aria-labelledby="incident-title">
      <div class="row top">
        <h2 id="incident-title" class="title" tabIndex={-1}>
          <bdi>{title}</bdi>
        </h2>
        {drill && <span class="drill">Drill</span>}
        <Level level={level} />
      </div>
      {drill && <small>Sample posts only. Whatever is sent from here says that it is a drill.</small>}
      {open ? (
        <Clocks clocks={incident.clocks} now={now} />
      ) : (
        <p>
          {status === 'merged' ? 'It has become part of another incident.' : 'Closed'}
          {closedAt !== null && ` ${clockTime(closedAt, now)}`}.
        </p>
      )}
      {escalations.map(({ clock, sentence }) => (
        <p key={clock} class="wrong">
          {sentence}
        </p>
      ))}
      <small>
        {owner === null ? (
          open && (
            <>
              <b class="must">Nobody leads it.</b>{' '}
              <button type="button" class="link" onClick={take}>
                I lead it
              </button>
            </>
          )
        ) : (
          <>
            Led by <bdi>{owner === me ? 'you' : owner}</bdi>
          </>
        )}
        {open && ` · ${phaseNames[phase]}`} · {speaks} speaks · opened {clockTime(openedAt, now)} by{' '}
        <bdi>{openedBy}</bdi>
      </small>
      <Refused why={refused} />
      {incident.behind !== null && (
        <p class="wrong">
          The clock of this computer is {incident.behind} min behind what is already recorded. Set it right: the times
          above can’t be trusted.
        </p>
      )}
      {incident.unread > 0 && (
        <small>{incident.unread} entries were written by a newer Firebreak; update to read them.</small>
      )}
      {children}
    </section>
  );
}
