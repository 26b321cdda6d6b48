/** One site: what changed in a sentence, what to do about it, and every field with where it is looked for. */
import { Fragment } from 'preact';
import { list, t } from '@/lib/i18n.ts';
import { changeOf } from '@/lib/sites/health/health.ts';
import { allPlaces, type Field } from '@/lib/sites/health/places.ts';
import { type SiteHealth, totalAnswers, totalCounts } from '@/lib/sites/health/report.ts';
import { readable } from '@/lib/sites/hosts.ts';
import { sources } from '@/lib/sites/tally.ts';
import { FieldRow } from './row.tsx';

export const nameOf = (site: SiteHealth['site']): string => readable.find((one) => one.site === site)?.name ?? site;

interface Props {
  readonly health: SiteHealth;
}

export function SiteSection({ health }: Props) {
  const { site, standing, days } = health;
  const title = nameOf(site);
  const counts = totalCounts(days);
  const places = allPlaces(site).filter(({ name }) => counts[name] !== undefined || standing?.fields[name]);
  const empty = places.length === 0 && (standing?.unreadable ?? null) === null;
  return (
    <section class="section stack" aria-labelledby={`health-${site}`}>
      <h2 id={`health-${site}`}>{title}</h2>
      {empty ? <p class="empty">{t('options.health.none', { site: title })}</p> : <State health={health} />}
      {places.length > 0 && (
        <table class="health">
          <caption class="unseen">{t('options.health.caption', { site: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('options.health.column.field')}</th>
              <th scope="col">{t('options.health.column.read')}</th>
              <th scope="col">{t('options.health.column.state')}</th>
            </tr>
          </thead>
          {sources.map((source) => {
            const own = places.filter((place) => place.source === source);
            return own.length === 0 ? null : (
              <tbody key={source}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {t(`options.health.source.${source}`)}
                  </th>
                </tr>
                {own.map((place) => (
                  <FieldRow
                    key={place.name}
                    place={place}
                    following={standing?.fields[place.name]}
                    all={counts[place.name]}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
      )}
      <Answers health={health} />
    </section>
  );
}

function State({ health: { standing } }: Props) {
  const change = standing === null ? null : changeOf(standing, Date.now());
  if (change === null) return <p>{t('options.health.fine')}</p>;
  const names = (fields: readonly Field[]) => list(fields.map((field) => t(`options.health.field.${field}`)));
  const said = [
    change.unreadable ? t('options.health.unreadable') : null,
    change.lost.length > 0 ? t('options.health.lost', { fields: names(change.lost) }) : null,
    change.moved.length > 0 ? t('options.health.moved', { fields: names(change.moved) }) : null,
  ].filter((line) => line !== null);
  return (
    <>
      {said.map((line) => (
        <p key={line} class="section inner notice">
          {line}
        </p>
      ))}
      <h3>{t('options.health.do.title')}</h3>
      <ul class="changes">
        <li>{t('options.health.do.look')}</li>
        <li>{t('options.health.do.reload')}</li>
        <li>{t('options.health.do.report')}</li>
      </ul>
    </>
  );
}

/** Answers in a shape that nobody knows; the others need no word. */
function Answers({ health: { days } }: Props) {
  const unknown = Object.entries(totalAnswers(days)).filter(([, [, times]]) => times > 0);
  if (unknown.length === 0) return null;
  return (
    <p>
      {t('options.health.answers')}{' '}
      {unknown.map(([name, [known, times]], at) => (
        <Fragment key={name}>
          {at > 0 && ' · '}
          <code>{name}</code> {t('options.health.ofAll', { some: times, all: known + times })}
        </Fragment>
      ))}
    </p>
  );
}
