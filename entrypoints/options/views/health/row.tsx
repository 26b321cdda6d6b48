/** One field: how often it was read of late, how it stands in words, and where it is looked for. */
import { count, locale, t } from '@/lib/i18n.ts';
import type { FieldCount } from '@/lib/sites/health/counts.ts';
import { type Following, limits, shareOf, sum, unheard } from '@/lib/sites/health/following.ts';
import type { Place } from '@/lib/sites/health/places.ts';
import { momentOf } from '../../naming.ts';

interface Props {
  readonly place: Place;
  readonly following: Following | undefined;
  /** In all days that are kept. */
  readonly all: FieldCount | undefined;
}

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

function stateOf({ since, last, ordinary }: Following): string {
  if (since !== null) return t('options.health.state.fails', { when: momentOf(since) });
  const usual = shareOf(ordinary) ?? shareOf(sum(last));
  if (usual === null) return t('options.health.state.few');
  if (usual === 0) return t('options.health.state.never');
  return usual >= limits.usual ? t('options.health.state.fine') : t('options.health.state.rare');
}

export function FieldRow({ place: { field, where }, following = unheard, all }: Props) {
  const [tried, read] = sum(following.last);
  return (
    <tr class={following.since === null ? undefined : 'grave'}>
      <th scope="row">{t(`options.health.field.${field}`)}</th>
      <td>
        {tried > 0 && <span>{t('options.health.ofAll', { some: count(read), all: count(tried) })}</span>}
        {all !== undefined && all.tried > 0 && (
          <small>{t('options.health.inDays', { share: percent.format(all.read / all.tried) })}</small>
        )}
        {all !== undefined && all.unlike > 0 && (
          <small>{t('options.health.unlike', { count: count(all.unlike) })}</small>
        )}
      </td>
      <td>
        <span>{stateOf(following)}</span>
        <code dir="ltr">{where}</code>
      </td>
    </tr>
  );
}
