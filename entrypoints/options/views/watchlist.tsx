/** Voices that the team watches: who, why, until when. Found by typing, drawn in pieces, cleared when they are over. */
import { signal } from '@preact/signals';
import { siteNames } from '@/components/playbook/names.ts';
import { count, t } from '@/lib/i18n.ts';
import { myName } from '@/lib/platform/me.ts';
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
      <h2 id="watched">{t('options.watchlist.title')}</h2>
      <p class="quiet">{t('options.watchlist.about')}</p>
      <Add />
      <div class="row">
        <label class="field grow" for="watch-filter">
          <span>{t('options.watchlist.findAmong', { count: count(list.length) })}</span>
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
              said.value = edit(over.flatMap(gone)) ?? t('options.watchlist.cleared', { count: count(over.length) });
            }}
          >
            {t('options.watchlist.clear', over.length, { count: count(over.length) })}
          </button>
        )}
      </div>
      <p role="status" class="quiet">
        {said}
      </p>
      {list.length === 0 && <p class="empty">{t('options.watchlist.nobody')}</p>}
      {list.length > 0 && found.length === 0 && <p class="empty">{t('options.watchlist.notFound')}</p>}
      <ul class="table" aria-label={t('options.watchlist.list')}>
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
                said.value = edit(gone(one)) ?? t('options.watchlist.notWatched', { handle: one.handle });
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
          {t('options.watchlist.showMore', { count: count(found.length - drawn.value) })}
        </button>
      )}
    </section>
  );
}

function Add() {
  const add = async (form: HTMLFormElement) => {
    const typed = new FormData(form);
    const me = await myName();
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
      said.value = t('options.watchlist.writeHandle');
      return;
    }
    const path = pathOf(checked.data);
    if (now(path) !== undefined) {
      said.value = t('options.watchlist.alreadyThere', { handle: checked.data.handle });
      return;
    }
    const wrong = edit([{ path, value: own(path) === undefined ? checked.data : { ...checked.data, off: false } }]);
    said.value = wrong ?? t('options.watchlist.watchedOnSave', { handle: checked.data.handle });
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
        <span>{t('options.entry.handle')}</span>
        <input
          id="brand.watchlist"
          name="handle"
          required
          placeholder={t('options.watchlist.handleExample')}
          autocomplete="off"
        />
      </label>
      <label class="field">
        <span>{t('options.entry.network')}</span>
        <select name="site">
          {Object.entries(siteNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field wide">
        <span>{t('options.entry.why')}</span>
        <input name="why" maxLength={200} placeholder={t('options.watchlist.whyExample')} autocomplete="off" />
      </label>
      <label class="field">
        <span>{t('options.watchlist.untilKnown')}</span>
        <input name="until" type="date" />
      </label>
      <button type="submit" class="button first">
        {t('options.watchlist.watch')}
      </button>
    </form>
  );
}
