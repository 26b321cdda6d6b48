/** The team's playbook, put together from the parts in the record: which text holds, and which was written beside it. */
import { type Arrived, countsAt, inOrder } from './order.ts';
import { type Watched, watchedIn } from './tags.ts';
import { watchlistPrefix } from './team-deeds.ts';

export interface TeamText {
  readonly version: string;
  readonly base: string | null;
  readonly hash: string;
  readonly text: string;
  readonly by: string;
  readonly device: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface TeamPlaybook {
  /** Every text of which all parts are here, the earliest first; the last one holds. */
  readonly texts: readonly TeamText[];
  /** The last word on each author who was put on the watchlist, or taken off it, after that. */
  readonly watched: readonly (Watched & { readonly since: string })[];
  /** Another text that was made from the same one, without knowing of the one that holds; `null`: there is none. */
  readonly beside: TeamText | null;
  /** Changes when anything of it does. */
  readonly sign: string;
}

/** @param events about the playbook and the watchlist, in any order */
export function teamPlaybook(events: readonly Arrived[]): TeamPlaybook {
  const all = inOrder(events);
  const open = new Map<string, Map<number, string>>();
  const texts: TeamText[] = [];
  let after: Arrived[] = [];
  for (const event of all) {
    const { deed, device, who } = event;
    if (deed.kind === 'watch') after.push(event);
    if (deed.kind !== 'playbook-text') continue;
    const { version, base, hash, part, parts } = deed;
    const known = open.get(version) ?? new Map<number, string>();
    open.set(version, known.set(part, deed.text));
    if (known.size !== parts) continue;
    const text = Array.from({ length: parts }, (_, index) => known.get(index + 1) ?? '').join('');
    texts.push({ version, base, hash, text, by: who, device, at: new Date(countsAt(event)).toISOString() });
    after = [];
  }
  const head = texts.at(-1);
  const beside =
    head === undefined
      ? undefined
      : texts.findLast(
          ({ version, base, device, hash }) =>
            version !== head.version && base === head.base && device !== head.device && hash !== head.hash,
        );
  const watched = watchedIn(after).map((one) => ({ ...one, since: sinceOf(after, one) }));
  const sign = [head?.version ?? '', ...after.map(({ id }) => id)].join(' ');
  return { texts, watched, beside: beside ?? null, sign };
}

/** @returns the day of the last word on an author */
function sinceOf(events: readonly Arrived[], { site, handle }: Watched): string {
  const last = events.findLast(({ deed }) => deed.key === `${watchlistPrefix}${site}:${handle}`);
  return new Date(last === undefined ? 0 : countsAt(last)).toISOString().slice(0, 10);
}

/** So long that no message becomes too large, whatever the language. */
const longest = 9_000;

/** @returns the text in as many pieces as it takes, at least one */
export const piecesOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / longest)) }, (_, index) =>
    text.slice(index * longest, (index + 1) * longest),
  );
