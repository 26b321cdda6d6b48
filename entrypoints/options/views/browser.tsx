/** What one person sets for this browser, and forgetting everything. */
import { DeleteEverything } from '../delete-everything.tsx';
import { keepDraft } from '../draft.ts';
import { Mine } from '../mine.tsx';
import { load, saved, text } from '../state.ts';

export function BrowserView() {
  return (
    <>
      <Mine />
      <DeleteEverything
        done={async () => {
          keepDraft(null);
          // What was unsaved is deleted with the rest.
          text.value = saved.value.text;
          await load();
        }}
      />
    </>
  );
}
