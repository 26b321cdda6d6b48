/** One piece of evidence: whose, when (UTC), where, which counters were visible, and the hashes that hold it. */
import { useSignal } from '@preact/signals';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import { webLink } from '@/lib/incident/report/plain-text.ts';
import type { EvidenceRow } from '@/lib/incident/rows.ts';
import { database } from '@/lib/platform/database.ts';
import { PictureOf } from './picture.tsx';

const utc = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;

const counters: Readonly<Record<string, string>> = {
  replies: t('incident.evidence.counter.replies'),
  reposts: t('incident.evidence.counter.reposts'),
  quotes: t('incident.evidence.counter.quotes'),
  likes: t('incident.evidence.counter.likes'),
  views: t('incident.evidence.counter.views'),
};

const countsOf = (counts: EvidenceRow['counts']): string =>
  Object.entries(counts)
    .map(([name, seen]) => {
      const counter = counters[name] ?? name;
      return seen === null
        ? t('incident.evidence.notVisible', { counter })
        : t('incident.evidence.counted', { counter, count: count(seen) });
    })
    .join(' \u00b7 ');

/** `undefined`: not read yet. */
async function textOf(event: string): Promise<string | null> {
  const deed = (await database.events.get(event))?.event.deed;
  return deed?.kind === 'evidence' ? deed.text : null;
}

export function Row({ row }: { readonly row: EvidenceRow }) {
  const open = useSignal(false);
  const text = useSignal<string | null>(null);
  const { number, author, captured, by, url, counts, hashes, note, event } = row;
  const link = webLink(url);
  return (
    <details
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
        if (open.value && text.value === null)
          void textOf(event).then((found) => {
            text.value = found;
          });
      }}
    >
      <summary>
        <b>{number}</b> <bdi>{author ?? (url === '' ? t('incident.evidence.page') : url)}</bdi>{' '}
        <small>
          <Said
            text={
              hashes.screenshot === undefined
                ? t('incident.evidence.by', { at: utc(captured), by: slot('by') })
                : t('incident.evidence.byWithPicture', { at: utc(captured), by: slot('by') })
            }
            parts={{ by: <bdi>{by}</bdi> }}
          />
        </small>
      </summary>
      {open.value && (
        <div class="stack tight">
          {text.value !== null && (
            <blockquote class="quote" dir="auto">
              {text.value}
            </blockquote>
          )}
          {hashes.screenshot !== undefined && (
            <PictureOf hash={hashes.screenshot} alt={t('incident.evidence.pictureOf', { number })} />
          )}
          {Object.keys(counts).length > 0 && <small>{countsOf(counts)}</small>}
          {note !== '' && <small>{note}</small>}
          {link !== null && (
            <a href={link} target="_blank" rel="noreferrer">
              {t('incident.evidence.openWhere')}
            </a>
          )}
          <small class="hash">{t('incident.evidence.hash', { hash: hashes.whole })}</small>
          {hashes.screenshot !== undefined && (
            <small class="hash">{t('incident.evidence.pictureHash', { hash: hashes.screenshot })}</small>
          )}
        </div>
      )}
    </details>
  );
}
