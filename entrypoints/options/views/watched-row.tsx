/** One voice on the watchlist, to read or to change. */
import { siteNames } from '@/components/playbook/names.ts';
import type { Watched } from '@/lib/playbook/sections/brand.ts';
import { TextAt } from '../fields.tsx';

interface Props {
  readonly one: Watched;
  readonly over: boolean;
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
  readonly remove: () => void;
}

export function WatchedRow({ one, over, editing, edit, remove }: Props) {
  const path = ['brand', 'watchlist', { entry: `${one.site}:${one.handle}` }] as const;
  return (
    <li class={over ? 'watched over' : 'watched'}>
      <div class="row">
        <b>
          <bdi>{one.site === 'x' ? `@${one.handle}` : one.handle}</bdi>
        </b>
        <small>{siteNames[one.site]}</small>
        <span class="grow">
          <bdi>{one.why}</bdi>
        </span>
        <small>
          {over ? `over since ${one.until}` : one.until === undefined ? 'no end' : `until ${one.until}`}
          {one.by === undefined ? '' : `, by ${one.by}`}
        </small>
        <button
          type="button"
          class="button"
          aria-expanded={editing}
          aria-label={`Change ${one.handle}`}
          onClick={() => edit(!editing)}
        >
          {editing ? 'Done' : 'Change'}
        </button>
        <button type="button" class="button" aria-label={`Stop watching ${one.handle}`} onClick={remove}>
          Remove
        </button>
      </div>
      {editing && (
        <div class="columns">
          <TextAt path={[...path, 'why']} label="Why" maxLength={200} />
          <TextAt path={[...path, 'until']} label="Until" type="date" optional />
          <TextAt path={[...path, 'by']} label="By" optional maxLength={80} />
        </div>
      )}
    </li>
  );
}
