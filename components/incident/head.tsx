/** What the incident is, who leads it and how the clocks stand: the first thing that a tired person reads. */
import type { ComponentChildren } from 'preact';
import { Level } from '@/components/panel/level.tsx';
import { phaseNames, roleNames } from '@/components/playbook/names.ts';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { Clocks } from './clocks.tsx';
import { Refused } from './refused.tsx';
import { clockTime } from './time.ts';
import { whoIs } from './who.ts';

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
        {drill && <span class="drill">{t('lead.drill')}</span>}
        <Level level={level} />
      </div>
      {drill && <small>{t('lead.head.sampleOnly')}</small>}
      {open ? (
        <Clocks clocks={incident.clocks} now={now} />
      ) : (
        <p>
          {status === 'merged'
            ? t('lead.head.merged')
            : closedAt !== null && t('lead.head.closed', { time: clockTime(closedAt, now) })}
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
              <b class="must">{t('lead.head.nobodyLeads')}</b>{' '}
              <button type="button" class="link" onClick={take}>
                {t('lead.head.take')}
              </button>
            </>
          )
        ) : (
          <Said
            text={t('lead.head.ledBy', { who: slot('who') })}
            parts={{ who: <bdi>{owner === me ? t('lead.you') : owner}</bdi> }}
          />
        )}
        {open && ` · ${phaseNames[phase]}`} ·{' '}
        <Said text={t('lead.head.speaks', { who: slot('who') })} parts={{ who: <bdi>{speaks}</bdi> }} /> ·{' '}
        <Said
          text={t('lead.head.opened', { time: clockTime(openedAt, now), who: slot('who') })}
          parts={{ who: <bdi>{whoIs(openedBy)}</bdi> }}
        />
      </small>
      <Refused why={refused} />
      {incident.behind !== null && <p class="wrong">{t('lead.head.behind', { minutes: count(incident.behind) })}</p>}
      {incident.unread > 0 && (
        <small>{t('lead.head.unread', incident.unread, { count: count(incident.unread) })}</small>
      )}
      {children}
    </section>
  );
}
