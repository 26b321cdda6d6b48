/** Says that a site has changed its page so that something can't be read any more; it goes by itself when it can be read again. */
import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { list, t } from '@/lib/i18n.ts';
import { browser } from '@/lib/platform/browser.ts';
import { readHealth } from '@/lib/platform/health.ts';
import { type Change, changeOf } from '@/lib/sites/health/health.ts';
import type { Field } from '@/lib/sites/health/places.ts';
import { readable } from '@/lib/sites/hosts.ts';
import { now } from './state.ts';

const standings = signal<Awaited<ReturnType<typeof readHealth>>>([]);

/** To be called once. Where nothing can be read from the database, the panel says so elsewhere. */
export function startChanged(): void {
  liveQuery(() => readHealth(Date.now())).subscribe({
    next: (found) => {
      standings.value = found;
    },
    error: () => {},
  });
}

const named = (fields: readonly Field[]): string => list(fields.map((field) => t(`options.health.field.${field}`)));

function sentenceOf({ site, lost, moved }: Change): string {
  const name = readable.find((one) => one.site === site)?.name ?? site;
  return lost.length > 0
    ? t('panel.reading.lost', { site: name, fields: named(lost) })
    : t('panel.reading.moved', { site: name, fields: named(moved) });
}

export const HealthLink = () => (
  <a href={`${browser.runtime.getURL('options.html' as never)}#health`} target="_blank" rel="noreferrer">
    {t('panel.reading.health')}
  </a>
);

export function Changed() {
  const changes = standings.value
    .flatMap(({ standing }) => (standing === null ? [] : [changeOf(standing, now.value)]))
    .filter((change) => change !== null && change.lost.length + change.moved.length > 0);
  return changes.map(
    (change) =>
      change !== null && (
        <p key={change.site} class={`section notice${change.lost.length > 0 ? ' grave' : ''}`}>
          {sentenceOf(change)} <HealthLink />
        </p>
      ),
  );
}
