/** What the user has to know before anything else: a page that can't be read, a stored value that can't, a failure. */
import { requestAccess } from '@/lib/platform/access.ts';
import { matches } from '@/lib/sites/x/hosts.ts';
import { access, playbook, problem, unreadable } from './state.ts';

export function Notices() {
  const lines = [
    unreadable.value
      ? 'Firebreak can\u2019t read this page: its layout has changed. No badge here does not mean no worry.'
      : null,
    playbook.value?.problem ?? null,
    problem.value === null ? null : `That did not work: ${problem.value}`,
  ].filter((line) => line !== null);
  return (
    <div role="alert">
      {!access.value && (
        <div class="section notice stack">
          <p>Firebreak may not read X yet, so there are no badges.</p>
          <div>
            <button type="button" class="button first" onClick={() => void requestAccess(matches)}>
              Allow it on X
            </button>
          </div>
        </div>
      )}
      {lines.map((line) => (
        <p key={line} class="section notice grave">
          {line}
        </p>
      ))}
    </div>
  );
}
