/** False alarms and minutes to detection on simulated brands: the product's detection and what today's tools do. */
import { Meter, type Surprise } from '@/lib/volume/meter.ts';
import { beforehand, firstDay, type Profile, profileOf } from '@/lib/volume/profile.ts';
import { day, hour, type Span } from '@/lib/volume/series.ts';
import { type SpikeSettings, spikeSettings, Watch } from '@/lib/volume/spike.ts';
import { deviations, firstOf, timesAverage } from '../usual.ts';
import { type Brand, begin, learning, width } from './generator.ts';

/** Bins at whose end an alarm was raised. */
type Alarms = readonly number[];

/** How surprising each bin of a series is; the week is fitted anew each day, on what came before. */
function surprisesOf(counts: Float64Array, zone: string, rate: number): Surprise[] {
  const meter = new Meter(width);
  const hours: number[] = [];
  let profile: Profile | undefined;
  return Array.from(counts, (count, bin) => {
    const at = begin + bin * width;
    if (at % day === 0 || profile === undefined) {
      const series = { start: begin, width: hour, count: [...hours], covered: hours.map(() => 1) };
      profile = profileOf(series, { zone, prior: { rate, hours: firstDay.hours } });
    }
    if (at % hour === 0) hours.push(0);
    hours[hours.length - 1] = (hours.at(-1) ?? 0) + count;
    return meter.step(at, count, 1, beforehand(profile, at, width));
  });
}

export function productAlarms({ kind, total, byTopic }: Brand, chosen: SpikeSettings = spikeSettings): Alarms {
  const all = surprisesOf(total, kind.zone, firstDay.rate);
  const topics = [...byTopic].map(
    ([name, counts]) => [name, surprisesOf(counts, kind.zone, firstDay.rate / 8)] as const,
  );
  const watch = new Watch(chosen);
  return all.flatMap((surprise, bin) => {
    const named = Object.fromEntries(topics.flatMap(([name, of]) => (of[bin] === undefined ? [] : [[name, of[bin]]])));
    const moment = { at: begin + bin * width, width, count: total[bin] ?? 0, total: surprise, topics: named };
    return watch.step(moment) === null ? [] : [bin];
  });
}

/** Counts of longer bins, scored against seven days; an alarm at the end of its bin, then quiet for the cool-down. */
export function usualAlarms({ total }: Brand, kind: 'mean + 3 sd' | '150 % of the average', minutes: 15 | 60): Alarms {
  const bins = minutes / 5;
  const sums = Array.from({ length: Math.floor(total.length / bins) }, (_, i) =>
    total.slice(i * bins, i * bins + bins).reduce((sum, one) => sum + one, 0),
  );
  const scores = (kind === 'mean + 3 sd' ? deviations : timesAverage)(sums, (24 * 60) / minutes);
  const at = sums.map((_, i) => i * bins * width);
  const alarms = firstOf(scores, at, kind === 'mean + 3 sd' ? 3 : 1.5, spikeSettings.coolDown);
  return [...alarms].flatMap((alarm, i) => (alarm === 1 ? [(i + 1) * bins - 1] : []));
}

export interface Measured {
  readonly weeks: number;
  readonly falseAlarms: number;
  readonly bursts: number;
  /** Minutes from a burst's beginning to its alarm, for those that were found before they were an hour over. */
  readonly minutes: readonly number[];
}

/** What is found up to an hour after a burst's end still belongs to it; everything else after the first fortnight is false. */
export function measure({ total, bursts }: Brand, alarms: Alarms): Measured {
  const found = new Map<Span, number>();
  let falseAlarms = 0;
  for (const bin of alarms) {
    const at = begin + (bin + 1) * width;
    if (at < begin + learning) continue;
    const burst = bursts.find(([from, to]) => at > from && at <= to + hour);
    if (burst === undefined) falseAlarms += 1;
    else if (!found.has(burst)) found.set(burst, (at - burst[0]) / 60_000);
  }
  const weeks = (total.length * width - learning) / (7 * day);
  return { weeks, falseAlarms, bursts: bursts.length, minutes: [...found.values()] };
}

export function together(all: readonly Measured[]): Measured {
  return {
    weeks: all.reduce((sum, { weeks }) => sum + weeks, 0),
    falseAlarms: all.reduce((sum, one) => sum + one.falseAlarms, 0),
    bursts: all.reduce((sum, { bursts }) => sum + bursts, 0),
    minutes: all.flatMap(({ minutes }) => minutes),
  };
}

/** "0.4 a week, 92 % in 30 min, median 12 min". */
export function written({ weeks, falseAlarms, bursts, minutes }: Measured): string {
  const sorted = [...minutes].sort((one, other) => one - other);
  const within = (most: number) => Math.round((100 * sorted.filter((one) => one <= most).length) / Math.max(1, bursts));
  const median = sorted[sorted.length >> 1];
  const middle = median === undefined ? '–' : `${Math.round(median)} min`;
  return `${(falseAlarms / weeks).toFixed(2)} · ${within(30)} % · ${within(60)} % · ${middle}`;
}
