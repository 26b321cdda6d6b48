/** The parts of the playbook at the side; on a narrow page a list to choose from. */
import { count as number, t } from '@/lib/i18n.ts';
import { readiness } from '@/lib/playbook/readiness.ts';
import { groups, route, views } from './route.ts';
import { mistakes, playbook } from './state.ts';

export function Navigation() {
  const gaps = playbook.value === null ? 0 : readiness(playbook.value, new Date()).gaps.length;
  const wrong = mistakes.value.length;
  const count: Readonly<Record<string, string>> = {
    readiness: gaps === 0 ? '' : t('editor.navigation.missing', gaps, { count: number(gaps) }),
    text: wrong === 0 ? '' : t('editor.navigation.mistakes', wrong, { count: number(wrong) }),
  };
  return (
    <nav aria-label={t('editor.navigation.parts')}>
      <label class="field narrow" for="view-choice">
        <span>{t('editor.navigation.part')}</span>
        <select
          id="view-choice"
          value={route.value.view}
          onChange={(event) => {
            location.hash = event.currentTarget.value;
          }}
        >
          {groups.map(({ id: group, title: called }) => (
            <optgroup key={group} label={called}>
              {views
                .filter((one) => one.group === group)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {count[id] === undefined || count[id] === ''
                      ? title
                      : t('editor.navigation.counted', { part: title, count: count[id] })}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div class="wide">
        {groups.map(({ id: group, title: called }) => (
          <div key={group}>
            <p class="minor" id={`part-${group}`}>
              {called}
            </p>
            <ul aria-labelledby={`part-${group}`}>
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
