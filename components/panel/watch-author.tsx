/** Puts an author on the watchlist from a post, with the reason and, if wanted, an end date. */
import { useSignal } from '@preact/signals';

interface Props {
  readonly handle: string;
  /** The entry that stands on the list now; `null`: none. */
  readonly watched: { readonly why: string; readonly until?: string | undefined } | null;
  readonly watch: (entry: { why: string; until: string | null; off: boolean }) => Promise<boolean>;
}

export function WatchAuthor({ handle, watched, watch }: Props) {
  const open = useSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    const until = String(typed.get('until') ?? '');
    const done = await watch({
      why: String(typed.get('why') ?? '').trim(),
      until: until === '' ? null : until,
      off: false,
    });
    if (done) open.value = false;
  };
  if (watched !== null) {
    return (
      <p class="quiet">
        @{handle} is on your watchlist{watched.why === '' ? '' : `: ${watched.why}`}
        {watched.until === undefined ? '' : `, until ${watched.until}`}.{' '}
        <button type="button" class="link" onClick={() => void watch({ why: '', until: null, off: true })}>
          Take off
        </button>
      </p>
    );
  }
  if (!open.value) {
    return (
      <button type="button" class="link" onClick={() => (open.value = true)}>
        Watch @{handle} …
      </button>
    );
  }
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <label class="field">
        <span>Why this voice matters to you</span>
        <input name="why" maxLength={200} placeholder="travel columnist" autocomplete="off" />
      </label>
      <label class="field">
        <span>Until (empty: until you take it off)</span>
        <input name="until" type="date" />
      </label>
      <p class="quiet">The list holds a name and your reason. Posts are judged, people are not rated.</p>
      <div class="row">
        <button type="submit" class="button first">
          Watch
        </button>
        <button type="button" class="button" onClick={() => (open.value = false)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
