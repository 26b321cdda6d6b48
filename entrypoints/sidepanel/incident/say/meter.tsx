/** What a text holds of what makes people forgive, by weight; what must not be missing stands first and is red. */
import { count, t } from '@/lib/i18n.ts';
import type { Measured } from '@/lib/incident/statement/elements.ts';

const sign = ({ present }: Measured): string => (present === null ? '?' : present ? '\u2713' : '\u25cb');

export function Meter({ measured }: { readonly measured: readonly Measured[] }) {
  const asked = measured.filter(({ need }) => need !== 'not');
  const missing = asked.filter(({ present }) => present === false);
  const there = asked.filter(({ present }) => present !== false);
  const order = [...missing.filter(({ red }) => red), ...missing.filter(({ red }) => !red)];
  return (
    <div class="stack tight">
      <h4 class="minor">
        {t('incident.meter.title')}{' '}
        <span class="quiet">{t('incident.ofAll', { done: count(there.length), of: count(asked.length) })}</span>
      </h4>
      <ul class="holds">
        {order.map((one) => (
          <li key={one.id} class="lacks">
            <span aria-hidden="true">{sign(one)}</span>{' '}
            {one.red ? (
              <b class="must">{t('incident.meter.missing', { what: one.title })}</b>
            ) : (
              t('incident.meter.missing', { what: one.title })
            )}{' '}
            <span class="quiet">
              {one.ask}
              {one.rank !== null &&
                one.rank < 3 &&
                ` ${one.rank === 1 ? t('incident.meter.weighsMost') : t('incident.meter.weighsSecond')}`}
            </span>
          </li>
        ))}
        {there.length > 0 && (
          <li class="has">
            <span aria-hidden="true">{'\u2713'}</span>{' '}
            {there
              .map(({ title, present }) => (present === null ? t('incident.meter.cannotTell', { what: title }) : title))
              .join(' \u00b7 ')}
          </li>
        )}
      </ul>
    </div>
  );
}
