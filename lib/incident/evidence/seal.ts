/** Makes the verifiable part of an incident's file from the record. */
import { hashOf } from '@/lib/record/chain.ts';
import type { AnyEvent, RecordedEvent } from '@/lib/record/event.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { inOrder } from '@/lib/record/order.ts';
import { toBase64 } from './base64.ts';
import { fileFormat, fileVersion, type IncidentFile, type Link } from './file.ts';
import { hashOfValue } from './hashes.ts';

export interface Screenshot {
  readonly hash: string;
  /** "image/png". */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface ToSeal {
  readonly incident: IncidentKey;
  /** This incident and those that were merged into it. */
  readonly keys: readonly IncidentKey[];
  /** The whole record as far as it is known here, of every device. */
  readonly events: readonly AnyEvent[];
  readonly screenshots: readonly Screenshot[];
  readonly report: Readonly<Record<string, unknown>>;
  readonly exportedAt: Date;
  /** Takes names out of an event; `null`: they are shown. */
  readonly redact: ((event: AnyEvent) => AnyEvent) | null;
}

/** As the chain hashes it: any version's event by the same rule. */
export const hashOfEvent = (event: AnyEvent): Promise<string> => hashOf(event as unknown as RecordedEvent);

export async function sealed(asked: ToSeal): Promise<IncidentFile> {
  const keys = new Set<string>(asked.keys);
  const own = inOrder(asked.events.filter(({ deed }) => keys.has(deed.key)));
  const numbers = new Map(own.map((event, index) => [event.id, index + 1]));
  const shown = own.map((event) => asked.redact?.(event) ?? event);
  const redacted = new Set(shown.flatMap((event, index) => (event === own[index] ? [] : [event.id])));
  const devices = [...new Set(own.map(({ device }) => device))].sort();
  const chains = await Promise.all(
    devices.map(async (device) => ({ device, links: await linksOf(asked.events, device, numbers, redacted) })),
  );
  const file = {
    format: fileFormat,
    version: fileVersion,
    incident: asked.incident,
    exportedAt: asked.exportedAt.toISOString(),
    names: asked.redact === null ? 'shown' : 'left-out',
    report: { ...asked.report },
    record: {
      events: shown,
      chains,
      // A picture shows names that nobody can take out.
      screenshots:
        asked.redact === null
          ? asked.screenshots.map(({ hash, type, bytes }) => ({ hash, type, base64: toBase64(bytes) }))
          : [],
    },
  } as const;
  // As it will be read again: what JSON has no word for is left out before it is sealed.
  const written = JSON.parse(JSON.stringify(file)) as Omit<IncidentFile, 'seal'>;
  return { ...written, seal: await hashOfValue(written) };
}

/** The hash of an entry is the one that the next entry was written with: a record that was changed since does not fit to it. */
async function linksOf(
  all: readonly AnyEvent[],
  device: string,
  numbers: ReadonlyMap<string, number>,
  redacted: ReadonlySet<string>,
): Promise<Link[]> {
  const chain = all.filter((event) => event.device === device).sort((one, other) => one.n - other.n);
  const from = chain.findIndex(({ id }) => numbers.has(id));
  return Promise.all(
    chain.slice(from).map(async (event, index): Promise<Link> => {
      const next = chain[from + index + 1];
      const hash = next?.n === event.n + 1 ? next.prev : await hashOfEvent(event);
      const number = numbers.get(event.id);
      if (number === undefined) return { n: event.n, hash };
      const entry = { n: event.n, hash, number, at: new Date(event.clock).toISOString() };
      return redacted.has(event.id) ? { ...entry, redacted: true } : entry;
    }),
  );
}
