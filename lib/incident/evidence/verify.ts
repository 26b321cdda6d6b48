/** Checks an incident's file: whether an entry was changed, removed, added or moved since it was written, and names it. */

import { count, t } from '@/lib/i18n.ts';
import { type AnyEvent, readEvent } from '@/lib/record/event.ts';
import { inOrder } from '@/lib/record/order.ts';
import { sha256 } from '@/lib/record/sha256.ts';
import { fromBase64 } from './base64.ts';
import { changedIn } from './entry.ts';
import type { IncidentFile, Link } from './file.ts';
import { hashOfValue } from './hashes.ts';
import { notFindable } from './limits.ts';
import { hashOfEvent } from './seal.ts';

export interface Flaw {
  readonly kind: 'changed' | 'removed' | 'added' | 'moved' | 'gap' | 'screenshot' | 'evidence' | 'seal';
  /** Position in the incident's log; `null` when it is about no single entry. */
  readonly number: number | null;
  readonly sentence: string;
}

export interface Verdict {
  readonly sound: boolean;
  /** In the order of the log. */
  readonly flaws: readonly Flaw[];
  readonly entries: number;
  readonly screenshots: number;
  /** The last known entry of each device: to be compared with what was noted elsewhere. */
  readonly heads: readonly { readonly device: string; readonly n: number; readonly hash: string }[];
  readonly seal: string;
  /** What could not be checked here, in whole sentences. */
  readonly unchecked: readonly string[];
}

const placeOf = (device: string, n: number): string => `${device} ${n}`;
const time = (at: string | number): string =>
  new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/u, ' UTC');
const named = ({ number, at }: Link): string =>
  t('lead.verify.entry', { number: number ?? '', time: at === undefined ? t('lead.verify.noTime') : time(at) });

/** A sound verdict means that the file is as it was written, not that what it says is true. */
export async function verify(file: IncidentFile): Promise<Verdict> {
  const { events, chains, screenshots } = file.record;
  const flaws = [
    ...chains.flatMap(({ device, links }) => gapsIn(device, links)),
    ...(await entriesOf(file)),
    ...(await picturesOf(file)),
  ];
  const { seal, ...rest } = file;
  if ((await hashOfValue(rest)) !== seal) {
    flaws.push({
      kind: 'seal',
      number: null,
      sentence: flaws.length > 0 ? t('lead.verify.seal') : t('lead.verify.sealOnly'),
    });
  }
  const redacted = chains.flatMap(({ links }) => links).filter((link) => link.redacted === true).length;
  const unchecked = [
    ...(redacted === 0 ? [] : [t('lead.verify.redacted', redacted, { count: count(redacted) })]),
    ...missingPictures(file),
    ...notFindable,
  ];
  return {
    sound: flaws.length === 0,
    flaws: flaws.sort((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity)),
    entries: events.length,
    screenshots: screenshots.length,
    heads: chains.flatMap(({ device, links }) => {
      const last = links.at(-1);
      return last === undefined ? [] : [{ device, n: last.n, hash: last.hash }];
    }),
    seal,
    unchecked,
  };
}

/** A device counts its entries: each number stands there once, in order. */
function gapsIn(device: string, links: readonly Link[]): Flaw[] {
  return links.slice(1).flatMap((link, index): Flaw[] => {
    const before = links[index]?.n ?? 0;
    if (link.n === before + 1) return [];
    const sentence = t(link.n > before ? 'lead.verify.gap' : 'lead.verify.order', {
      before,
      after: link.n,
      device: device.slice(0, 8),
    });
    return [{ kind: 'gap', number: link.number ?? null, sentence }];
  });
}

async function entriesOf({ record: { events, chains } }: IncidentFile): Promise<Flaw[]> {
  const links = new Map<string, Link>();
  const before = new Map<string, Link>();
  for (const { device, links: chain } of chains) {
    for (const [index, link] of chain.entries()) {
      links.set(placeOf(device, link.n), link);
      const previous = chain[index - 1];
      if (previous !== undefined) before.set(placeOf(device, link.n), previous);
    }
  }
  const flaws: Flaw[] = [];
  const found = new Set<string>();
  let latest: AnyEvent | null = null;
  for (const event of events) {
    const place = placeOf(event.device, event.n);
    const link = links.get(place);
    if (link?.number === undefined || found.has(place)) {
      const key = found.has(place) ? 'lead.verify.twice' : 'lead.verify.added';
      flaws.push({ kind: 'added', number: null, sentence: t(key, { time: time(event.clock) }) });
      continue;
    }
    found.add(place);
    flaws.push(...(await flawsOf(event, link, before.get(place))));
    if (latest !== null && inOrder([latest, event])[0] !== latest)
      flaws.push({ kind: 'moved', number: link.number, sentence: t('lead.verify.moved', { entry: named(link) }) });
    else latest = event;
  }
  for (const [place, link] of links) {
    if (link.number !== undefined && !found.has(place))
      flaws.push({ kind: 'removed', number: link.number, sentence: t('lead.verify.removed', { entry: named(link) }) });
  }
  return flaws;
}

async function flawsOf(event: AnyEvent, link: Link, previous: Link | undefined): Promise<Flaw[]> {
  const number = link.number ?? null;
  const entry = named(link);
  const changed: Flaw = { kind: 'changed', number, sentence: t('lead.verify.changed', { entry }) };
  if (link.redacted !== true && (await hashOfEvent(event)) !== link.hash) return [changed];
  if (previous?.n === link.n - 1 && event.prev !== previous.hash)
    return [{ ...changed, sentence: t('lead.verify.unfollowed', { entry }) }];
  if (link.at !== undefined && Date.parse(link.at) !== event.clock)
    return [{ ...changed, sentence: t('lead.verify.otherTime', { entry, time: time(event.clock) }) }];
  const deed = link.redacted === true ? null : readEvent(event)?.deed;
  if (deed?.kind !== 'evidence') return [];
  return (await changedIn(deed)).map((part) => ({
    kind: 'evidence',
    number,
    sentence: t(part === 'text' ? 'lead.verify.otherText' : 'lead.verify.otherEvidence', { entry }),
  }));
}

/** The hashes under which this incident's screenshots were captured, with the number of their entry. */
function capturedIn({ record: { events } }: IncidentFile): Map<string, number> {
  return new Map(
    events.flatMap((event, index) => {
      const deed = readEvent(event)?.deed;
      return deed?.kind === 'evidence' && deed.hashes.screenshot !== undefined
        ? [[deed.hashes.screenshot, index + 1] as const]
        : [];
    }),
  );
}

async function picturesOf(file: IncidentFile): Promise<Flaw[]> {
  const captured = capturedIn(file);
  const flaws: Flaw[] = [];
  for (const { hash, base64 } of file.record.screenshots) {
    const number = captured.get(hash) ?? null;
    const bytes = fromBase64(base64);
    if (bytes === null || (await sha256(bytes)) !== hash) {
      const sentence =
        number === null ? t('lead.verify.otherScreenshot') : t('lead.verify.otherScreenshotOf', { number });
      flaws.push({ kind: 'screenshot', number, sentence });
    } else if (number === null) {
      flaws.push({ kind: 'screenshot', number, sentence: t('lead.verify.looseScreenshot') });
    }
  }
  return flaws;
}

function missingPictures(file: IncidentFile): string[] {
  const here = new Set(file.record.screenshots.map(({ hash }) => hash));
  const missing = [...capturedIn(file).keys()].filter((hash) => !here.has(hash)).length;
  return missing === 0 ? [] : [t('lead.verify.missingScreenshots', missing, { count: count(missing) })];
}
