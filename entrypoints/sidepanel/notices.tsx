/** What the user has to know before anything else: a page that can't be read, a stored value that can't, a failure. */
import { ClosedSites } from '@/components/panel/closed-sites.tsx';
import { t } from '@/lib/i18n.ts';
import { requestAccess } from '@/lib/platform/access.ts';
import type { Legibility } from '@/lib/sites/legible.ts';
import { Changed, HealthLink } from './changed.tsx';
import { closed, playbook, problem, reading } from './state.ts';

const readings: Readonly<Record<Legibility, string | null>> = {
  read: null,
  unplaced: t('panel.reading.unplaced'),
  nothing: t('panel.reading.nothing'),
  unreadable: t('panel.reading.unreadable'),
};

export function Notices() {
  const said = reading.value === null ? null : readings[reading.value.state];
  const grave = [
    reading.value?.state === 'unreadable' ? said : null,
    playbook.value?.problem ?? null,
    problem.value === null ? null : t('panel.wentWrong', { problem: problem.value }),
  ].filter((line) => line !== null);
  return (
    <>
      <div role="alert">
        <ClosedSites sites={closed.value.map(({ name }) => name)} allow={() => void requestAccess(closed.value)} />
        {grave.map((line) => (
          <p key={line} class="section notice grave">
            {line}
            {line === said && (
              <>
                {' '}
                <HealthLink />
              </>
            )}
          </p>
        ))}
        <Changed />
      </div>
      {said !== null && reading.value?.state !== 'unreadable' && (
        <p role="status" class="section quiet">
          {said}
        </p>
      )}
    </>
  );
}
