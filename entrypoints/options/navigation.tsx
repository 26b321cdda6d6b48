/** The parts of the playbook at the side; on a narrow page a list to choose from. */
import { readiness } from '@/lib/playbook/readiness.ts';
import { route, views } from './route.ts';
import { mistakes, playbook } from './state.ts';

export function Navigation() {
  const gaps = playbook.value === null ? 0 : readiness(playbook.value, new Date()).gaps.length;
  const count: Readonly<Record<string, string>> = {
    readiness: gaps === 0 ? '' : `${gaps} missing`,
    text:
      mistakes.value.length === 0
        ? ''
        : mistakes.value.length === 1
          ? '1 mistake'
          : `${mistakes.value.length} mistakes`,
  };
  const groups = [...new Set(views.map(({ group }) => group))];
  return (
    <nav aria-label="Parts of the playbook">
      <label class="field narrow" for="view-choice">
        <span>Part</span>
        <select
          id="view-choice"
          value={route.value.view}
          onChange={(event) => {
            location.hash = event.currentTarget.value;
          }}
        >
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {views
                .filter((one) => one.group === group)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                    {count[id] === undefined || count[id] === '' ? '' : ` (${count[id]})`}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div class="wide">
        {groups.map((group) => (
          <div key={group}>
            <p class="minor" id={`group-${group.replaceAll(' ', '-')}`}>
              {group}
            </p>
            <ul aria-labelledby={`group-${group.replaceAll(' ', '-')}`}>
              {views
                .filter((one) => one.group === group)
                .map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`} aria-current={route.value.view === id ? 'page' : undefined}>
                      <span class="grow">{title}</span>
                      {count[id] !== undefined && count[id] !== '' && <small>{count[id]}</small>}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
