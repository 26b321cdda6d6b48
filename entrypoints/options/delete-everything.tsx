/** Deleting everything, asked twice. */

import { signal } from '@preact/signals';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';

const sure = signal(false);
const said = signal('');

export function DeleteEverything({ done }: { readonly done: () => Promise<void> }) {
  const go = async () => {
    try {
      await ask('delete-everything', {});
      said.value = 'Everything is deleted.';
      await done();
    } catch (error) {
      said.value = sentenceOf(error);
    }
    sure.value = false;
  };
  return (
    <section class="section stack" aria-labelledby="delete">
      <h2 id="delete">Delete everything</h2>
      <p class="quiet">
        Posts seen, looks at counters, assessments, the record of what you did, channels and messages, your brand and
        these settings.
      </p>
      <div class="row">
        {sure.value ? (
          <>
            <button type="button" class="button grave" onClick={() => void go()}>
              Yes, delete everything
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                sure.value = false;
              }}
            >
              Keep it
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              sure.value = true;
            }}
          >
            Delete everything …
          </button>
        )}
        <small role="status">{said}</small>
      </div>
    </section>
  );
}
