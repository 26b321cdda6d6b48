/** One piece of evidence: whose, when (UTC), where, which counters were visible, and the hashes that hold it. */
import { useSignal } from '@preact/signals';
import { webLink } from '@/lib/incident/report/plain-text.ts';
import type { EvidenceRow } from '@/lib/incident/rows.ts';
import { database } from '@/lib/platform/database.ts';
import { PictureOf } from './picture.tsx';

const utc = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;

const countsOf = (counts: EvidenceRow['counts']): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count === null ? 'not visible' : count.toLocaleString('en-GB')}`)
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
        <b>{number}</b> <bdi>{author ?? (url === '' ? 'A page' : url)}</bdi>{' '}
        <small>
          {utc(captured)}, {by}
          {hashes.screenshot !== undefined && ', with picture'}
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
            <PictureOf hash={hashes.screenshot} alt={`Picture of the page, evidence ${number}`} />
          )}
          {Object.keys(counts).length > 0 && <small>{countsOf(counts)}</small>}
          {note !== '' && <small>{note}</small>}
          {link !== null && (
            <a href={link} target="_blank" rel="noreferrer">
              Open where it was
            </a>
          )}
          <small class="hash">SHA-256 {hashes.whole}</small>
          {hashes.screenshot !== undefined && <small class="hash">Picture {hashes.screenshot}</small>}
        </div>
      )}
    </details>
  );
}
