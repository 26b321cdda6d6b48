/**
 * Which stretches of time were really read: between the newest and the oldest post of lists in order of time. All else is
 * a gap, and a gap is not a quiet hour.
 */
import type { Span } from './series.ts';

/** One reading of a list in order of time: that of a search, or the comments of a page. Times in milliseconds. */
export interface Reading {
  /** When it was read. */
  readonly at: number;
  /** Which list: "x:search:acme", "facebook:page:acme". */
  readonly source: string;
  /** The own time of the oldest and of the newest post of the stretch that was read without a hole. */
  readonly from: number;
  readonly to: number;
}

/** For each list what was read of it: spans in order that neither overlap nor touch. */
export type Covered = Readonly<Record<string, readonly Span[]>>;

const mostSpans = 400;
const mostSources = 50;
/** A list is in order when at most one post in ten stands elsewhere (pinned, promoted, reposted). */
const mayStray = 0.1;

/** The longest run of times that never rise, as indices (patience sorting on the mirrored times). */
function falling(times: readonly number[]): number[] {
  const ends: number[] = [];
  const before: number[] = [];
  times.forEach((time, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[ends[middle] ?? 0] ?? 0) >= time) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = i;
  });
  const run: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.push(i);
  return run.reverse();
}

/**
 * What a list that was read covers: `null` when it is not in order of time, newest first, or has less than two times.
 * @param times of its posts as they stood, without promoted ones; posts whose time was not read are left out
 * @param top whether the list was read from its very top: then nothing newer existed when it was read
 */
export function readingOf(source: string, times: readonly number[], at: number, top = false): Reading | null {
  const known = times.filter((time) => Number.isFinite(time) && time <= at);
  const run = falling(known);
  const newest = known[run[0] ?? -1];
  const oldest = known[run.at(-1) ?? -1];
  if (newest === undefined || oldest === undefined || run.length < 2) return null;
  if (known.length - run.length > Math.max(1, known.length * mayStray)) return null;
  const to = top ? at : newest;
  return to > oldest ? { at, source, from: oldest, to } : null;
}

/** The union of spans, in order; those that touch become one. What lies between two spans is never bridged. */
export function union(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) merged.push([from, to]);
  }
  return merged;
}

/**
 * Adds a reading; reading the same twice changes nothing. Storage is bounded: beyond 400 spans of a list the oldest are
 * forgotten (they become gaps, which is safe), and beyond 50 lists the one that was read longest ago.
 */
export function addReading(covered: Covered, { source, from, to, at }: Reading): Covered {
  const until = Math.min(to, at);
  if (!(until > from)) return covered;
  const spans = covered[source] ?? [];
  if (spans.some(([start, end]) => start <= from && until <= end)) return covered;
  const next = { ...covered, [source]: union([...spans, [from, until]]).slice(-mostSpans) };
  const sources = Object.keys(next);
  if (sources.length > mostSources) {
    const last = (name: string) => next[name]?.at(-1)?.[1] ?? 0;
    const oldest = sources.reduce((one, other) => (last(other) < last(one) ? other : one));
    delete next[oldest];
  }
  return next;
}

/** What any of the lists covers. */
export const allCovered = (covered: Covered): Span[] => union(Object.values(covered).flat());

/** Forgets what was covered before a time. */
export function coveredSince(covered: Covered, since: number): Covered {
  const kept: Record<string, Span[]> = {};
  for (const [source, spans] of Object.entries(covered)) {
    const left = spans.filter(([, to]) => to > since).map(([from, to]): Span => [Math.max(from, since), to]);
    if (left.length > 0) kept[source] = left;
  }
  return kept;
}

/** Which part of each bin is covered, 0 to 1. @param spans in order, without overlap */
export function coveredBins(spans: readonly Span[], start: number, width: number, bins: number): Float64Array {
  const part = new Float64Array(bins);
  for (const [from, to] of spans) {
    const first = Math.max(0, Math.floor((from - start) / width));
    const last = Math.min(bins - 1, Math.floor((to - start) / width));
    for (let bin = first; bin <= last; bin += 1) {
      const begins = start + bin * width;
      const shared = Math.min(to, begins + width) - Math.max(from, begins);
      if (shared > 0) part[bin] = Math.min(1, (part[bin] ?? 0) + shared / width);
    }
  }
  return part;
}
