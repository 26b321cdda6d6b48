/** Whom to tell, in the playbook's order, each with the ways that reach them, and what became of what was sent. */
import type { ComponentChildren } from 'preact';
import type { ToldLine } from '@/lib/escalation/told.ts';
import { apart, t } from '@/lib/i18n.ts';
import type { Addressee, LoopInActions, Room } from './addressee.ts';
import { ToldLineOf } from './told-line.tsx';
import { AskAgain, Ways } from './ways.tsx';

interface Props {
  readonly people: readonly { readonly to: Addressee; readonly backup: Addressee | null }[];
  /** Everybody in each channel of this machine. */
  readonly team: Addressee | null;
  /** Who was told before, when somebody is about to be told once more. */
  readonly asked: { readonly to: Addressee; readonly room: Room; readonly before: ToldLine } | null;
  readonly now: number;
  readonly actions: LoopInActions;
  /** Within another section, which has the heading. */
  readonly inner?: boolean;
  /** Stands below everybody. */
  readonly children?: ComponentChildren;
}

const shownLines = 3;

export function LoopIn({ people, team, asked, now, actions, inner = false, children }: Props) {
  const shared = { asked, now, actions };
  const list = (
    <>
      {people.length === 0 && <small>{t('panel.loopIn.nobody')}</small>}
      <ol>
        {people.map(({ to, backup }) => (
          <li key={to.key}>
            <Somebody to={to} {...shared} />
            {backup !== null && (
              <details>
                <summary class="quiet">{t('panel.loopIn.absent', { who: apart(backup.called) })}</summary>
                <Somebody to={backup} {...shared} />
              </details>
            )}
          </li>
        ))}
        {team !== null && (
          <li>
            <Somebody to={team} {...shared} />
          </li>
        )}
      </ol>
      <button type="button" class="link" onClick={() => actions.setUp('channels')}>
        {team === null ? t('panel.loopIn.addTeam') : t('panel.loopIn.channels')}
      </button>
    </>
  );
  if (inner) return <div class="stack">{list}</div>;
  return (
    <section class="section stack" aria-labelledby="loop-in">
      <h2 id="loop-in">{t('panel.loopIn.head')}</h2>
      {list}
      {children}
    </section>
  );
}

interface SomebodyProps extends Pick<Props, 'asked' | 'now' | 'actions'> {
  readonly to: Addressee;
}

function Somebody({ to, asked, now, actions }: SomebodyProps) {
  return (
    <div class="stack">
      <div class="step">
        <div>
          <b>
            <bdi>{to.called}</bdi>
          </b>
          <br />
          <small>{to.does}</small>
        </div>
        <Ways to={to} actions={actions} />
      </div>
      {asked !== null && asked.to.key === to.key && (
        <AskAgain to={to} room={asked.room} before={asked.before} now={now} actions={actions} />
      )}
      <div role="status" class="stack">
        {to.lines.slice(0, shownLines).map((line) => (
          <ToldLineOf key={line.id} line={line} now={now} settle={actions.settle} />
        ))}
      </div>
    </div>
  );
}
