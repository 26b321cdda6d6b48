/** Leaving the team, with a choice about what was not sent yet. */
import { useSignal } from '@preact/signals';
import type { TeamView } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { busy, run } from '../team.ts';

export function LeaveTeam({ team, waiting }: { readonly team: TeamView; readonly waiting: number }) {
  const sure = useSignal(false);
  const leave = (when: 'now' | 'sent' | 'never', words: string) =>
    void run(words, () => ask('leave-team', { when })).then((done) => {
      if (done) sure.value = false;
    });
  const gone = `You have left ${team.team}. The invitation is deleted here.`;
  const unsent = waiting === 1 ? 'One thing that you did was' : `${waiting} things that you did were`;
  return (
    <section class="section stack" aria-labelledby="team-leave">
      <h2 id="team-leave">Leave the team</h2>
      <p class="quiet">
        The invitation is deleted here, and colleagues see nothing more of what you do. What is in your record stays in
        this browser, and what you sent stays with the team.
      </p>
      {team.leaving ? (
        <div class="row" role="status">
          <span class="grow">You leave as soon as everything is sent; {waiting} to go.</span>
          <button type="button" class="button first" disabled={busy.value} onClick={() => leave('never', 'You stay.')}>
            Stay
          </button>
          <button type="button" class="button grave" disabled={busy.value} onClick={() => leave('now', gone)}>
            Leave now
          </button>
        </div>
      ) : sure.value ? (
        <div class="stack" role="alert">
          {waiting > 0 && (
            <p>
              {unsent} not sent yet. Leave now, and colleagues never get {waiting === 1 ? 'it' : 'them'}.
            </p>
          )}
          <div class="row">
            {waiting > 0 && (
              <button type="button" class="button first" disabled={busy.value} onClick={() => leave('sent', '')}>
                Leave when it is sent
              </button>
            )}
            <button type="button" class="button grave" disabled={busy.value} onClick={() => leave('now', gone)}>
              {waiting > 0 ? 'Leave now' : `Yes, leave ${team.team}`}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                sure.value = false;
              }}
            >
              Stay
            </button>
          </div>
        </div>
      ) : (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              sure.value = true;
            }}
          >
            Leave the team …
          </button>
        </div>
      )}
    </section>
  );
}
