/** Unsaved changes at the bottom of the page: what they are, trying them, saving them, and the way back. */
import { signal } from '@preact/signals';
import { canRedo, canUndo, discard, redo, save, saying, undo } from './document.ts';
import { changes, conflict, mistakes, unsaved } from './state.ts';
import { TrialDialog, tryIt } from './trial.tsx';

const all = signal(false);
const first = 3;

export function SaveBar() {
  const dirty = unsaved.value;
  const lines = changes.value;
  return (
    <>
      <section
        class="bar"
        aria-label="Unsaved changes"
        hidden={!dirty && !canUndo.value && !canRedo.value && saying.value === ''}
      >
        <div class="bar-inside">
          <div class="grow says">
            {dirty ? (
              <>
                <b>Not saved yet</b>
                {mistakes.value.length > 0 ? (
                  <p class="quiet">Mend the mistakes first.</p>
                ) : lines.length === 0 ? (
                  <p class="quiet">Only notes or spelling of the text.</p>
                ) : (
                  <ul class="changes">
                    {(all.value ? lines : lines.slice(0, first)).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
                {lines.length > first && (
                  <button
                    type="button"
                    class="link"
                    aria-expanded={all.value}
                    onClick={() => {
                      all.value = !all.value;
                    }}
                  >
                    {all.value ? 'Show fewer' : `${lines.length - first} more …`}
                  </button>
                )}
              </>
            ) : (
              <p role="status">{saying}</p>
            )}
            {dirty && (
              <p role="status" class="quiet">
                {saying.value === 'Saved. Open pages look again at once.' ? '' : saying}
              </p>
            )}
          </div>
          <div class="row">
            <button type="button" class="button" disabled={!canUndo.value} onClick={undo}>
              Undo
            </button>
            <button type="button" class="button" disabled={!canRedo.value} onClick={redo}>
              Redo
            </button>
            {dirty && (
              <>
                <button type="button" class="button" onClick={discard}>
                  Discard
                </button>
                <button type="button" class="button" disabled={mistakes.value.length > 0} onClick={() => void tryIt()}>
                  Try it
                </button>
                <button
                  type="button"
                  class="button first"
                  disabled={mistakes.value.length > 0 || conflict.value !== null}
                  onClick={() => void save()}
                >
                  Save
                </button>
              </>
            )}
          </div>
        </div>
      </section>
      <TrialDialog />
    </>
  );
}
