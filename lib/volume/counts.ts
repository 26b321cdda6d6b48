/**
 * Counts negative mentions, in total and for each topic, by the posts' own time: fine bins for days, hours for weeks, sums
 * for the hours of the week beyond. Bounded however long it goes on; a post counts once, however often it is read.
 */
import {
  type Bins,
  binOf,
  type Counts,
  fineWidth,
  type Grain,
  type Mark,
  olderOf,
  own,
  pieces,
  seriesOf,
  total,
} from './bins.ts';
import { hourOfWeek } from './clock.ts';
import { addReading, allCovered, coveredBins, coveredSince, type Reading } from './covered.ts';
import { highest, profileOf } from './profile.ts';
import { day, hour, minute, type Span, within } from './series.ts';

/** A post about the brand, as it was judged last. */
export interface Mention {
  /** Site and id: what makes it one post, however often it is read. */
  readonly key: string;
  /** The post's own time in milliseconds, `null` when the page did not say: then it is not counted. */
  readonly at: number | null;
  readonly negative: boolean;
  readonly topics: readonly string[];
}

/** How long each grain is kept. Ids stay as long as posts are open: a fortnight, or the last 20,000 negative mentions. */
const kept = { fine: 8 * day, hours: 56 * day, open: 14 * day, marks: 20_000, topics: 64 };
/** Each week that is folded into the sums makes those before count for less. */
const fade = 0.5 ** (1 / (28 * 24));

/** Writes into copies: what a batch does not touch stays the same object, so that a store may leave it alone. */
class Draft {
  private readonly copied = new Set<string>();
  readonly fine: Record<string, Record<number, number[]>>;
  readonly hours: Record<string, Record<number, number[]>>;
  readonly marks: Record<number, Record<string, Mark>>;
  marked: number;

  constructor(from: Counts) {
    this.fine = { ...(from.fine as Draft['fine']) };
    this.hours = { ...(from.hours as Draft['hours']) };
    this.marks = { ...(from.marks as Draft['marks']) };
    this.marked = from.marked;
  }

  add(mark: Mark, by: 1 | -1): void {
    const [minutes, ...topics] = mark.split('\n');
    const at = Number(minutes);
    for (const series of [total, ...topics]) {
      this.put('fine', series, Math.floor((at * minute) / fineWidth), by);
      this.put('hours', series, Math.floor((at * minute) / hour), by);
    }
  }

  set(dayOf: number, key: string, mark: Mark | null): void {
    const marks = this.first(`marks ${dayOf}`) ? { ...this.marks[dayOf] } : (this.marks[dayOf] ?? {});
    this.marks[dayOf] = marks;
    this.marked += (mark === null ? 0 : 1) - (Object.hasOwn(marks, key) ? 1 : 0);
    if (mark === null) delete marks[key];
    else marks[key] = mark;
  }

  private put(grain: Grain, series: string, bin: number, by: number): void {
    const size = pieces[grain];
    const piece = Math.floor(bin / size);
    const before = own(this[grain], series) ?? {};
    const all = this.first(`${grain} ${series}`) ? { ...before } : before;
    this[grain][series] = all;
    const old = all[piece];
    const bins = this.first(`${grain} ${piece} ${series}`)
      ? (old?.slice() ?? new Array<number>(size).fill(0))
      : (old ?? []);
    all[piece] = bins;
    bins[bin % size] = Math.max(0, (bins[bin % size] ?? 0) + by);
  }

  private first(name: string): boolean {
    if (this.copied.has(name)) return false;
    this.copied.add(name);
    return true;
  }
}

/**
 * Takes posts and readings of lists; the order and repetitions of either do not matter within the open time.
 * @param now in milliseconds; posts from the future are left out
 * @param zone on whose clock the hours of the week are summed up
 * @param leftOut incidents: no ground for what is ordinary
 */
export function count(
  before: Counts,
  {
    mentions = [],
    readings = [],
    now,
    zone = 'UTC',
    leftOut = [],
  }: {
    readonly mentions?: readonly Mention[];
    readonly readings?: readonly Reading[];
    readonly now: number;
    readonly zone?: string;
    readonly leftOut?: readonly Span[];
  },
): Counts {
  const closed = Math.max(before.closed, Math.floor((now - kept.open) / day) * day);
  let { covered } = before;
  for (const reading of readings) covered = addReading(covered, { ...reading, from: Math.max(reading.from, closed) });
  const draft = new Draft(before);
  for (const { key, at, negative, topics } of mentions) {
    if (at === null || !(at >= closed && at <= now) || key === forbidden) continue;
    const dayOf = Math.floor(at / day);
    const old = own(draft.marks[dayOf] ?? {}, key);
    const mark: Mark | null = negative
      ? [Math.floor(at / minute), ...new Set(topics.filter((topic) => mayCount(topic, draft)))].join('\n')
      : null;
    if (old === undefined && mark === null) continue;
    if (old !== undefined && old === mark) continue;
    if (old !== undefined) draft.add(old, -1);
    if (mark !== null) draft.add(mark, 1);
    draft.set(dayOf, key, mark);
  }
  const { fine, hours, marks, marked } = draft;
  return tidy({ ...before, closed, covered, fine, hours, marks, marked }, now, zone, leftOut);
}

/** A bound for broken input: more topics than any playbook has are not told apart. */
const mayCount = (topic: string, { hours }: Draft): boolean =>
  topic !== total &&
  topic !== forbidden &&
  !topic.includes('\n') &&
  (Object.hasOwn(hours, topic) || Object.keys(hours).length <= kept.topics);

/** The one name that no object can have for its own. */
const forbidden = '__proto__';

/** Closes days, drops fine bins, folds old hours: at most once a day, and at once when there are too many marks. */
function tidy(state: Counts, now: number, zone: string, leftOut: readonly Span[]): Counts {
  const folded = Math.floor((now - kept.hours) / hour);
  if (state.marked <= kept.marks && folded < state.folded + 24 && state.folded > 0) return state;
  const days = Object.keys(state.marks)
    .map(Number)
    .sort((one, other) => other - one);
  const marks: Record<number, Readonly<Record<string, Mark>>> = {};
  let { closed } = state;
  let marked = 0;
  for (const one of days) {
    const ofDay = state.marks[one] ?? {};
    const size = Object.keys(ofDay).length;
    // The newest day stays open however many there are: it is being counted.
    if (marked + size > kept.marks && one !== days[0]) closed = Math.max(closed, (one + 1) * day);
    if ((one + 1) * day <= closed) continue;
    marks[one] = ofDay;
    marked += size;
  }
  const fine = since(state.fine, Math.floor((now - kept.fine) / day));
  return { ...state, closed, marks, marked, fine, ...foldHours(state, folded, zone, leftOut) };
}

/** Forgets the pieces before a number. */
function since(series: Counts['fine'], first: number): Record<string, Bins> {
  const left: Record<string, Bins> = {};
  for (const [name, bins] of Object.entries(series)) {
    const recent = Object.entries(bins).filter(([piece]) => Number(piece) >= first);
    if (recent.length > 0) left[name] = Object.fromEntries(recent);
  }
  return left;
}

/** Adds hours that are too old to be kept to the sums of their hours of the week, cut to what an ordinary hour may hold. */
function foldHours(
  state: Counts,
  until: number,
  zone: string,
  leftOut: readonly Span[],
): Pick<Counts, 'covered' | 'hours' | 'older' | 'olderCovered' | 'folded'> {
  const { folded, covered, hours, older, olderCovered } = state;
  if (folded === 0 || until <= folded) return { covered, hours, older, olderCovered, folded: Math.max(folded, until) };
  const part = coveredBins(allCovered(covered), folded * hour, hour, until - folded);
  const cells = Array.from(part, (_, i) => {
    const at = (folded + i) * hour;
    if (within(at + hour / 2, leftOut)) part[i] = 0;
    return hourOfWeek(at, zone);
  });
  const faded = (sums: readonly number[] | undefined) =>
    Array.from({ length: 168 }, (_, cell) => (sums?.[cell] ?? 0) * fade ** part.length);
  const coveredThen = faded(olderCovered);
  cells.forEach((cell, i) => {
    coveredThen[cell] = (coveredThen[cell] ?? 0) + (part[i] ?? 0);
  });
  const sumsThen: Record<string, number[]> = {};
  for (const name of new Set([...Object.keys(older), ...Object.keys(hours)])) {
    const sums = faded(own(older, name));
    const kept = seriesOf(state, name, 'hours', folded * hour, until * hour + 56 * day);
    const { rate, scatter } = profileOf(kept, { zone, leftOut, older: olderOf(state, name) });
    cells.forEach((cell, i) => {
      const most = highest((rate[cell] ?? 0) * (part[i] ?? 0), scatter);
      if ((part[i] ?? 0) > 0) {
        sums[cell] = (sums[cell] ?? 0) + Math.min(most, binOf(own(hours, name), 'hours', folded + i));
      }
    });
    sumsThen[name] = sums;
  }
  return {
    covered: coveredSince(covered, until * hour),
    hours: since(hours, Math.floor(until / pieces.hours)),
    older: sumsThen,
    olderCovered: coveredThen,
    folded: until,
  };
}
