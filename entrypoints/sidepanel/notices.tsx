/** What the user has to know before anything else: a page that can't be read, a stored value that can't, a failure. */
import { requestAccess } from '@/lib/platform/access.ts';
import type { Legibility } from '@/lib/sites/legible.ts';
import { closed, playbook, problem, reading } from './state.ts';

const readings: Readonly<Record<Legibility, string | null>> = {
  read: null,
  unplaced: 'This page has no place for badges; its posts about you stand in the list below.',
  nothing: 'Firebreak finds no posts on this page.',
  unreadable: 'Firebreak can\u2019t read this page: its layout has changed. No badge here does not mean no worry.',
};

export function Notices() {
  const said = reading.value === null ? null : readings[reading.value.state];
  const grave = [
    reading.value?.state === 'unreadable' ? said : null,
    playbook.value?.problem ?? null,
    problem.value === null ? null : `That did not work: ${problem.value}`,
  ].filter((line) => line !== null);
  const names = closed.value.map(({ name }) => name).join(' and ');
  return (
    <>
      <div role="alert">
        {names !== '' && (
          <div class="section notice stack">
            <p>Firebreak may not read {names} yet, so there are no badges.</p>
            <div>
              <button type="button" class="button first" onClick={() => void requestAccess(closed.value)}>
                Allow it on {names}
              </button>
            </div>
          </div>
        )}
        {grave.map((line) => (
          <p key={line} class="section notice grave">
            {line}
          </p>
        ))}
      </div>
      {said !== null && reading.value?.state !== 'unreadable' && (
        <p role="status" class="section quiet">
          {said}
        </p>
      )}
    </>
  );
}
