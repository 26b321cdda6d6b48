/** A colleague has the chosen post, or nobody can be asked: said before anything is copied, with the way around it. */
import { ask } from '@/lib/platform/ask.ts';
import { keepHeld } from '@/lib/platform/team/told.ts';
import { anywayWords, heldSentence } from '@/lib/team/held.ts';
import { problem } from './state.ts';
import { doubled, held } from './team.tsx';

const clock = (at: string) => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

export function HeldPost() {
  const now = held.value;
  const run = (act: () => Promise<unknown>) =>
    void act().catch((error: unknown) => {
      problem.value = error instanceof Error ? error.message : String(error);
    });
  return (
    <>
      <div role="alert">
        {now !== null && (
          <section class="section notice stack" aria-label="Who is answering">
            <p>{heldSentence(now)} Nothing was copied.</p>
            <div class="row">
              <button type="button" class="button first" onClick={() => run(() => ask('take-post', { key: now.key }))}>
                {anywayWords[now.why]}
              </button>
              <button type="button" class="button" onClick={() => run(() => keepHeld(null))}>
                Leave it
              </button>
            </div>
          </section>
        )}
      </div>
      {doubled.value.map(({ who: [first, second], at: [earlier, later] }) => (
        <p key={`${first} ${second}`} class="section notice grave">
          Answered twice: {first} at {clock(earlier)} and {second} at {clock(later)} did not know of each other. Agree
          on who goes on.
        </p>
      ))}
    </>
  );
}
