/** One incident in the list: what it is, how it stands, what is due next. */
import { Level } from '@/components/panel/level.tsx';
import { phaseNames } from '@/components/playbook/names.ts';
import type { IncidentLine } from '@/lib/incident/view.ts';
import { clockTime, until } from './time.ts';

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
          {drill && <span class="drill">Drill</span>}
          <span class="grow" />
          {left !== null && <span class={left.late ? 'due late' : 'due'}>{left.words}</span>}
          {status !== 'open' && closedAt !== null && <small>closed {clockTime(closedAt, now)}</small>}
        </span>
        <b class="excerpt">
          <bdi>{title}</bdi>
        </b>
        <small>
          {status === 'open' && `${phaseNames[phase]} · `}
          {steps.done} of {steps.of} steps · {posts === 1 ? '1 post' : `${posts} posts`}
          {owner === null ? (status === 'open' ? ' · nobody leads it' : '') : ` · ${owner}`}
        </small>
      </button>
    </li>
  );
}
