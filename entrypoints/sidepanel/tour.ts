/** The tour in the panel: which hint is said now, and what the user did instead of reading it. */
import { batch, computed, effect, signal } from '@preact/signals';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { watchTour } from '@/lib/platform/tour.ts';
import { afterDeed, type Hint, hintNow, runs, type Tour, type TourDeed } from '@/lib/tour/hints.ts';
import { chosenKey, now, playbook, problem } from './state.ts';

/** `null` until it is read: before that nothing is said. */
const tour = signal<Tour | null>(null);
/** Places that are drawn, and those of them that the user sees. */
const drawn = signal<ReadonlySet<Hint>>(new Set());
const seen = signal<ReadonlySet<Hint>>(new Set());
/** What is being said; `null`: nothing. */
export const said = signal<Hint | null>(null);

const running = computed(() => tour.value !== null && runs(tour.value, now.value));

/** Shown at once; the worker writes it down. */
export function tell(deed: TourDeed): void {
  if (tour.value === null) return;
  const next = afterDeed(tour.value, deed, Date.now());
  if (next === tour.value) return;
  tour.value = next;
  ask('tour', { deed }).catch((error: unknown) => {
    problem.value = sentenceOf(error);
  });
}

/** To be called when the user has done what a hint speaks of: who knows it need not be told. */
export function did(hint: Hint): void {
  if (running.value) tell({ kind: 'gone', hint });
}

const having = (set: ReadonlySet<Hint>, hint: Hint, has: boolean): ReadonlySet<Hint> =>
  has ? new Set([...set, hint]) : new Set([...set].filter((one) => one !== hint));

/** @param place what is said of a place of a hint: that it is drawn, and that the user sees it */
export function placed(hint: Hint, place: { readonly drawn: boolean; readonly seen: boolean }): void {
  batch(() => {
    drawn.value = having(drawn.peek(), hint, place.drawn);
    seen.value = having(seen.peek(), hint, place.seen);
  });
}

/**
 * Begins to watch; to be called once.
 * @param inCrisis while a crisis is led nobody reads about badges: only what helps there is said
 */
export function startTour(inCrisis: () => boolean): void {
  watchTour((found) => {
    tour.value = found;
  });
  effect(() => {
    const ready = (playbook.value?.playbook.brand.name ?? '') !== '';
    if (ready && running.value && tour.value?.begun === null) tell({ kind: 'begin' });
  });
  effect(() => {
    // A post is open, by a click on its badge or on its row.
    if (chosenKey.value !== null) did('badge');
  });
  effect(() => {
    const before = said.peek();
    const crisis = inCrisis();
    const fit = new Set([...seen.value].filter((hint) => !crisis || hint === 'incident'));
    const next =
      tour.value === null ? null : hintNow(tour.value, { drawn: drawn.value, seen: fit, said: before }, now.value);
    if (next === before) return;
    said.value = next;
    // The user went on: it was on the screen, and does not come twice.
    if (before !== null) did(before);
  });
}
