/** The report in the formats in which it leaves: a page, Markdown, a file that can be verified, a message, a table of feedback. */
import type { AnyEvent } from '@/lib/record/event.ts';
import type { IncidentFile } from '../evidence/file.ts';
import { type Screenshot, sealed } from '../evidence/seal.ts';
import { compileReport, namelessFor } from './compile.ts';
import type { Given } from './given.ts';
import type { Sealed } from './html/account.ts';
import { reportPage } from './html/page.ts';
import { redactWith } from './redact.ts';

export interface Exported {
  /** As it is to be written to the disk. */
  readonly text: string;
  readonly name: string;
  readonly type: string;
}

/** @param events the whole record of every device as far as it is known here; only this incident's leave */
export async function incidentFile(
  given: Given,
  events: readonly AnyEvent[],
  screenshots: readonly Screenshot[],
): Promise<IncidentFile> {
  const { incident } = given;
  const nameless = namelessFor(given);
  const captured = new Set(incident.evidence.map(({ hashes }) => hashes.screenshot));
  return sealed({
    incident: incident.key,
    keys: [incident.key, ...incident.merged],
    events,
    screenshots: screenshots.filter(({ hash }) => captured.has(hash)),
    report: compileReport(given),
    exportedAt: given.now,
    redact: nameless === null ? null : redactWith(nameless),
  });
}

export const sealOf = ({ seal, record }: IncidentFile): Sealed => ({
  seal,
  heads: record.chains.flatMap(({ device, links }) => {
    const last = links.at(-1);
    return last === undefined ? [] : [{ device, n: last.n, hash: last.hash }];
  }),
});

/** A name that every system takes: "drill-2026-11-16-booking-site-down". */
export function fileName({ incident }: Pick<Given, 'incident'>): string {
  const title = incident.title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .toWellFormed()
    .toLowerCase();
  return [incident.drill ? 'drill' : 'incident', incident.openedAt.slice(0, 10), title]
    .filter((one) => one !== '')
    .join('-');
}

export async function exportedFile(
  given: Given,
  events: readonly AnyEvent[],
  screenshots: readonly Screenshot[],
): Promise<Exported> {
  const file = await incidentFile(given, events, screenshots);
  return { text: `${JSON.stringify(file, null, 1)}\n`, name: `${fileName(given)}.json`, type: 'application/json' };
}

/** The page bears the seal and the heads of the file that is exported at the same moment. */
export async function exportedPage(
  given: Given,
  events: readonly AnyEvent[],
  screenshots: readonly Screenshot[],
): Promise<Exported> {
  const file = await incidentFile(given, events, screenshots);
  const text = await reportPage(compileReport(given), screenshots, sealOf(file));
  return { text, name: `${fileName(given)}.html`, type: 'text/html' };
}
