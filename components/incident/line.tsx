/** One incident in the list: what it is, how it stands, what is due next. */
import { Level } from '@/components/panel/level.tsx';
import { phaseNames } from '@/components/playbook/names.ts';
import { count, t } from '@/lib/i18n.ts';
import type { IncidentLine } from '@/lib/incident/view.ts';
import { clockTime, until } from './time.ts';
import { whoIs } from './who.ts';

interface Props {
  readonly line: IncidentLine;
  readonly now: number;
  readonly open: () => void;
}

export function Line({ line, now, open }: Props) {
  const { level, title, drill, status, posts, steps, phase, owner, clocks, closedAt } = line;
  const [first] = clocks;
  const left = status === 'open' && first !== undefined ? until(first.due, now) : null;
  return (
    <li>
      <button type="button" onClick={open}>
        <span class="row">
          <Level level={level} />
          {drill && <span class="drill">{t('lead.drill')}</span>}
          <span class="grow" />
          {left !== null && <span class={left.late ? 'due late' : 'due'}>{left.words}</span>}
          {status !== 'open' && closedAt !== null && (
            <small>{t('lead.line.closed', { time: clockTime(closedAt, now) })}</small>
          )}
        </span>
        <b class="excerpt">
          <bdi>{title}</bdi>
        </b>
        <small>
          {status === 'open' && `${phaseNames[phase]} · `}
          {t('lead.line.steps', { done: count(steps.done), all: count(steps.of) })} ·{' '}
          {t('lead.line.posts', posts, { count: count(posts) })}
          {owner === null ? (
            status === 'open' && ` · ${t('lead.line.nobodyLeads')}`
          ) : (
            <>
              {' · '}
              <bdi>{whoIs(owner)}</bdi>
            </>
          )}
        </small>
      </button>
    </li>
  );
}
