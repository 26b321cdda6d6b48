/** Voices that the team watches: who, why, until when. Found by typing, drawn in pieces, cleared when they are over. */
import { signal } from '@preact/signals';
import { siteNames } from '@/components/playbook/names.ts';
import { settings } from '@/lib/platform/decided.ts';
import type { Edit } from '@/lib/playbook/edit.ts';
import { type Watched, watchedSchema } from '@/lib/playbook/sections/brand.ts';
import { edit, now, own, under } from '../document.ts';
import { playbook } from '../state.ts';
import { WatchedRow } from './watched-row.tsx';

const filter = signal('');
const drawn = signal(50);
const editing = signal<string | null>(null);
const said = signal('');

export const pathOf = ({ site, handle }: Pick<Watched, 'site' | 'handle'>) =>
  ['brand', 'watchlist', { entry: `${site}:${handle}` }] as const;
const isOver = ({ until }: Watched) => until !== undefined && until < new Date().toISOString().slice(0, 10);

/** An entry of a layer below can't be taken out of that layer; it is switched off here. */
const gone = (one: Watched): Edit[] =>
  under(pathOf(one)) === undefined
    ? [{ path: pathOf(one), value: undefined }]
    : [{ path: pathOf(one), value: { handle: one.handle, site: one.site, off: true } }];

export function WatchlistView() {
  const list = playbook.value?.brand.watchlist ?? [];
  const sought = filter.value.trim().toLowerCase();
  const found =
    sought === ''
      ? list
      : list.filter((one) => `${one.handle} ${one.why} ${one.by ?? ''}`.toLowerCase().includes(sought));
  const over = list.filter(isOver);
  return (
    <section class="section stack" aria-labelledby="watched">
      <h2 id="watched">Voices that you watch</h2>
      <p class="quiet">
        Posts are judged, people are not rated: write down why a voice matters to you and until when, nothing else about
        the person.
      </p>
      <Add />
      <div class="row">
        <label class="field grow" for="watch-filter">
          <span>Find among {list.length.toLocaleString('en')}</span>
          <input
            id="watch-filter"
            type="search"
            value={filter.value}
            onInput={(event) => {
              filter.value = event.currentTarget.value;
              drawn.value = 50;
            }}
          />
        </label>
        {over.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              said.value = edit(over.flatMap(gone)) ?? `${over.length} cleared. Undo brings them back.`;
            }}
          >
            Clear {over.length} that {over.length === 1 ? 'is' : 'are'} over
          </button>
        )}
      </div>
      <p role="status" class="quiet">
        {said}
      </p>
      {list.length === 0 && <p class="empty">Nobody is watched. Add a voice here, or from a post in the panel.</p>}
      {list.length > 0 && found.length === 0 && <p class="empty">Nobody of that name or reason.</p>}
      <ul class="table" aria-label="Watchlist">
        {found.slice(0, drawn.value).map((one) => {
          const key = `${one.site}:${one.handle}`;
          return (
            <WatchedRow
              key={key}
              one={one}
              over={isOver(one)}
              editing={editing.value === key}
              edit={(on) => {
                editing.value = on ? key : null;
              }}
              remove={() => {
                said.value = edit(gone(one)) ?? `${one.handle} is not watched any more. Undo brings it back.`;
              }}
            />
          );
        })}
      </ul>
      {found.length > drawn.value && (
        <button
          type="button"
          class="button"
          onClick={() => {
            drawn.value += 200;
          }}
        >
          Show more of {(found.length - drawn.value).toLocaleString('en')}
        </button>
      )}
    </section>
  );
}

function Add() {
  const add = async (form: HTMLFormElement) => {
    const typed = new FormData(form);
    const { me } = (await settings.read()).value;
    const until = String(typed.get('until') ?? '');
    const checked = watchedSchema.safeParse({
      handle: String(typed.get('handle') ?? ''),
      site: String(typed.get('site') ?? ''),
      why: String(typed.get('why') ?? '').trim(),
      since: new Date().toISOString().slice(0, 10),
      ...(until === '' ? {} : { until }),
      ...(me === '' ? {} : { by: me }),
    });
    if (!checked.success) {
      said.value = 'Write the handle of the account.';
      return;
    }
    const path = pathOf(checked.data);
    if (now(path) !== undefined) {
      said.value = `${checked.data.handle} is on the list already.`;
      return;
    }
    const wrong = edit([{ path, value: own(path) === undefined ? checked.data : { ...checked.data, off: false } }]);
    said.value = wrong ?? `${checked.data.handle} is watched as soon as you save.`;
    if (wrong === null) form.reset();
  };
  return (
    <form
      class="columns"
      onSubmit={(event) => {
        event.preventDefault();
        void add(event.currentTarget);
      }}
    >
      <label class="field">
        <span>Handle</span>
        <input id="brand.watchlist" name="handle" required placeholder="@marlofitch" autocomplete="off" />
      </label>
      <label class="field">
        <span>Network</span>
        <select name="site">
          {Object.entries(siteNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field wide">
        <span>Why</span>
        <input name="why" maxLength={200} placeholder="television host" autocomplete="off" />
      </label>
      <label class="field">
        <span>Until, if you know</span>
        <input name="until" type="date" />
      </label>
      <button type="submit" class="button first">
        Watch
      </button>
    </form>
  );
}
