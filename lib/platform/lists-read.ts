/** How far the page in each tab has read lists of mentions, and which posts it told of: passing, gone with the tab. */
import { browser } from './browser.ts';

type Followed = Readonly<Record<string, { readonly newest: number; readonly oldest: number }>>;

export interface TabLists {
  /** Posts that the page told of, the last ones: what it tells again says nothing new about its list. */
  readonly told: ReadonlySet<string>;
  /** By list how far it was read, newest and oldest time in milliseconds. */
  readonly followed: Followed;
}

/** What the page told of is kept in pieces, a batch writes the last of them: together as many as a long session shows. */
const pieces = 30;
const pieceOf = 100;

/** The load of the page that this is about stands in each row: a row of an earlier one says nothing. */
interface Head {
  readonly document: string;
  readonly followed: Followed;
}
interface Piece {
  readonly document: string;
  readonly serial: number;
  readonly told: readonly string[];
}
interface Held {
  readonly document: string;
  readonly told: Set<string>;
  followed: Followed;
  serial: number;
  last: readonly string[];
}

/** May vanish: the rows are read again then. */
const held = new Map<number, Held>();

const headOf = (tab: number) => `lists:${tab}`;
const pieceAt = (tab: number, serial: number) => `lists:${tab}:${serial % pieces}`;
const rowsOf = (tab: number) => [headOf(tab), ...Array.from({ length: pieces }, (_, at) => pieceAt(tab, at))];

export async function listsIn(tab: number, document: string): Promise<TabLists> {
  const known = held.get(tab);
  if (known?.document === document) return known;
  const rows = await browser.storage.session.get(rowsOf(tab));
  const head = rows[headOf(tab)] as Head | undefined;
  const kept = rowsOf(tab)
    .slice(1)
    .flatMap((name) => (rows[name] as Piece | undefined) ?? [])
    .filter((piece) => piece.document === document)
    .sort((one, other) => one.serial - other.serial);
  const latest = kept.at(-1);
  const lists: Held = {
    document,
    told: new Set(kept.flatMap(({ told }) => told)),
    followed: head?.document === document ? head.followed : {},
    serial: latest?.serial ?? 0,
    last: latest?.told ?? [],
  };
  held.set(tab, lists);
  return lists;
}

/** @param fresh posts that the page told of now; @param followed `null`: as before. To be called one after the other */
export async function keepLists(
  tab: number,
  document: string,
  fresh: readonly string[],
  followed: Followed | null,
): Promise<void> {
  await listsIn(tab, document);
  const lists = held.get(tab);
  if (lists === undefined) return;
  const rows: Record<string, Head | Piece> = {};
  const put = () => {
    rows[pieceAt(tab, lists.serial)] = { document, serial: lists.serial, told: lists.last };
  };
  for (const key of fresh) {
    lists.told.add(key);
    if (lists.last.length >= pieceOf) {
      put();
      lists.serial += 1;
      lists.last = [];
    }
    lists.last = [...lists.last, key];
  }
  put();
  if (followed !== null) {
    lists.followed = followed;
    rows[headOf(tab)] = { document, followed };
  }
  for (const oldest of lists.told) {
    if (lists.told.size <= pieces * pieceOf) break;
    lists.told.delete(oldest);
  }
  await browser.storage.session.set(rows);
}

function forget(tab: number): void {
  held.delete(tab);
  void browser.storage.session.remove(rowsOf(tab));
}

/** To be called when everything is deleted. */
export const forgetAllLists = (): void => held.clear();

/** To be called when the worker starts. */
export function forgetListsOfClosedTabs(): void {
  browser.tabs.onRemoved.addListener(forget);
  // Where a message does not name its document, a load is told by this alone.
  if (import.meta.env.BROWSER === 'firefox')
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status === 'loading') forget(tab);
    });
}
