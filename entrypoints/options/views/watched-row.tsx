/** One voice on the watchlist, to read or to change. */
import { siteNames } from '@/components/playbook/names.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { Watched } from '@/lib/playbook/sections/brand.ts';
import { TextAt } from '../fields.tsx';

interface Props {
  readonly one: Watched;
  readonly over: boolean;
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
  readonly remove: () => void;
}

function untilWhen({ until: day, by }: Watched, over: boolean): string {
  const who = slot('who');
  if (day === undefined)
    return by === undefined ? t('options.watchlist.noEnd') : t('options.watchlist.noEndBy', { who });
  if (by === undefined)
    return over ? t('options.watchlist.overSince', { day }) : t('options.watchlist.untilDay', { day });
  return over ? t('options.watchlist.overSinceBy', { day, who }) : t('options.watchlist.untilDayBy', { day, who });
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
          <Said text={untilWhen(one, over)} parts={{ who: <bdi>{one.by}</bdi> }} />
        </small>
        <button
          type="button"
          class="button"
          aria-expanded={editing}
          aria-label={t('options.watchlist.changeNamed', { handle: one.handle })}
          onClick={() => edit(!editing)}
        >
          {editing ? t('options.watchlist.done') : t('options.watchlist.change')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t('options.watchlist.stopWatching', { handle: one.handle })}
          onClick={remove}
        >
          {t('options.entry.remove')}
        </button>
      </div>
      {editing && (
        <div class="columns">
          <TextAt path={[...path, 'why']} label={t('options.entry.why')} maxLength={200} />
          <TextAt path={[...path, 'until']} label={t('options.watchlist.until')} type="date" optional />
          <TextAt path={[...path, 'by']} label={t('options.watchlist.by')} optional maxLength={80} />
        </div>
      )}
    </li>
  );
}
