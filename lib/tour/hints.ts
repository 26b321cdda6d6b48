/** The tour: one sentence where a thing comes up for the first time, one at a time, each of them once, and then no more. */

/** In the order in which they are said where several could be. */
export const hints = ['badge', 'reasons', 'copied', 'loopIn', 'incident', 'volume'] as const;
export type Hint = (typeof hints)[number];

/** So many days after it began the tour is over, whatever was said of it. */
export const tourDays = 14;

export interface Tour {
  /** When a panel could say something for the first time, ISO 8601; `null`: none could so far. */
  readonly begun: string | null;
  /** What was said or is known, and never comes again. */
  readonly gone: readonly Hint[];
  /** Nobody wants any more, or there never was a tour. */
  readonly over: boolean;
}

/** Whoever had Firebreak before there were hints knows it. */
export const noTour: Tour = { begun: null, gone: [], over: true };
export const newTour: Tour = { begun: null, gone: [], over: false };

export type TourDeed =
  | { readonly kind: 'begin' }
  /** It was answered, its thing was done, or the user went on. */
  | { readonly kind: 'gone'; readonly hint: Hint }
  | { readonly kind: 'end' }
  | { readonly kind: 'again' };

const day = 24 * 60 * 60_000;

/** @param now in milliseconds; @returns whether anything may still be said */
export const runs = ({ begun, gone, over }: Tour, now: number): boolean =>
  !over && gone.length < hints.length && (begun === null || now - Date.parse(begun) < tourDays * day);

/** @param now in milliseconds; @returns the tour itself where the deed changes nothing */
export function afterDeed(tour: Tour, deed: TourDeed, now: number): Tour {
  if (deed.kind === 'again') return newTour;
  if (tour.over) return tour;
  if (deed.kind === 'end') return { ...tour, over: true };
  if (deed.kind === 'begin') return tour.begun === null ? { ...tour, begun: new Date(now).toISOString() } : tour;
  return tour.gone.includes(deed.hint) ? tour : { ...tour, gone: [...tour.gone, deed.hint] };
}

/** What of the tour's places is there. */
export interface Places {
  /** Those that are drawn. */
  readonly drawn: ReadonlySet<Hint>;
  /** Those of them that stand within what the user sees. */
  readonly seen: ReadonlySet<Hint>;
  /** What is being said. */
  readonly said: Hint | null;
}

/**
 * @param now in milliseconds
 * @returns what is to be said; `null`: nothing. What is being said stays while its place is there, unless the user has gone on
 * to a place where something else is new.
 */
export function hintNow(tour: Tour, { drawn, seen, said }: Places, now: number): Hint | null {
  if (!runs(tour, now)) return null;
  const fresh = (hint: Hint): boolean => !tour.gone.includes(hint);
  const stays = said !== null && fresh(said) && drawn.has(said) ? said : null;
  if (stays !== null && seen.has(stays)) return stays;
  return hints.find((hint) => seen.has(hint) && fresh(hint)) ?? stays;
}
