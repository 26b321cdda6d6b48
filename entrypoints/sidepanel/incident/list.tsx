/** The tab "Incident": the open one, or the list when there are several or none. */
import { Level } from '@/components/panel/level.tsx';
import { chosen, incidents, open } from './state.ts';
import { IncidentOpen } from './view.tsx';

/** A sign at the tab while one is open. */
export function OpenMark() {
  const count = (incidents.value?.incidents ?? []).filter(({ status }) => status === 'open').length;
  if (count === 0) return null;
  return (
    <span class="count">
      {count}
      <span class="unseen"> open</span>
    </span>
  );
}

export function IncidentTab() {
  const key = chosen.value;
  if (key !== null && key !== 'list') return <IncidentOpen />;
  if (incidents.value === null) return <p class="empty">Reading the incidents …</p>;
  return (
    <ul>
      {incidents.value.incidents.map((line) => (
        <li key={line.key}>
          <button type="button" onClick={() => open(line.key)}>
            <Level level={line.level} /> {line.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
