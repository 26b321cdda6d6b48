/** The user's own list of searches and mention pages: what is not open is not seen, so it should be one click away. */
import { useSignal } from '@preact/signals';
import type { Link } from '@/lib/platform/alert-settings.ts';
import { mentionLinks } from '@/lib/platform/mention-links.ts';
import { playbook } from '../state.ts';

interface Props {
  /** `null`: the list follows from the brand's names. */
  readonly own: readonly Link[] | null;
  /** @returns a sentence when the list was refused */
  readonly change: (links: Link[] | null) => Promise<string | null>;
}

export function Links({ own, change }: Props) {
  const title = useSignal('');
  const url = useSignal('');
  const wrong = useSignal<string | null>(null);
  const undo = useSignal<readonly Link[] | null | undefined>(undefined);
  const brand = playbook.value?.brand;
  const shown = own ?? (brand === undefined ? [] : mentionLinks(brand));
  const save = async (links: Link[] | null) => {
    const before = own;
    wrong.value = await change(links);
    if (wrong.value === null) undo.value = before;
    return wrong.value === null;
  };
  const add = async () => {
    const typed = url.value.trim();
    const address = typed === '' || /^[a-z]+:/iu.test(typed) ? typed : `https://${typed}`;
    if (!/^https:\/\/[^\s/]+/iu.test(address) || !URL.canParse(address)) {
      wrong.value = 'Write an address that begins with https://.';
      return;
    }
    if (shown.some((one) => one.url === address)) {
      wrong.value = 'That address is in the list already.';
      return;
    }
    const name = title.value.trim() === '' ? new URL(address).hostname : title.value.trim();
    if (await save([...shown, { title: name, url: address }])) {
      title.value = '';
      url.value = '';
    }
  };
  return (
    <section class="section stack" aria-labelledby="searches">
      <h2 id="searches">Searches and mention pages</h2>
      <p class="quiet">
        A browser extension sees only pages that are open: what nobody opens is not counted, and no alert comes of it.
        Keep X’s <b>Latest</b> list open in a tab and scroll it through once a day; only lists in order of time say that
        an hour was quiet. Facebook has no such list of all mentions, so what you read there counts as “at least so
        many”. For a watch around the clock use a monitoring service beside Firebreak.
      </p>
      {shown.length === 0 ? (
        <p class="quiet">No links yet. They follow from the brand’s handles, or add your own.</p>
      ) : (
        <ul class="stack">
          {shown.map((one) => (
            <li key={one.url} class="row">
              <a class="grow" href={one.url} target="_blank" rel="noreferrer">
                {one.title}
              </a>
              <button
                type="button"
                class="link"
                aria-label={`Remove ${one.title}`}
                onClick={() => void save(shown.filter((other) => other !== one))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        {undo.value !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              const before = undo.value;
              void save(before === null || before === undefined ? null : [...before]).then(() => {
                undo.value = undefined;
              });
            }}
          >
            Undo
          </button>
        )}
        {own !== null && (
          <button type="button" class="button" onClick={() => void save(null)}>
            Take those of the brand again
          </button>
        )}
      </div>
      <form
        class="columns"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="field">
          <span>Name</span>
          <input
            value={title.value}
            maxLength={80}
            onInput={(event) => {
              title.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="field">
          <span>Address</span>
          <input
            value={url.value}
            maxLength={2_000}
            inputMode="url"
            placeholder="https://x.com/search?q=…&f=live"
            aria-invalid={wrong.value !== null}
            aria-describedby="link-wrong"
            onInput={(event) => {
              url.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button">
          Add the link
        </button>
      </form>
      <small id="link-wrong" role="alert" class="late">
        {wrong.value}
      </small>
    </section>
  );
}
