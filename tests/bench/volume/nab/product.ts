/** The product's own spike detection on one of the benchmark's series: row by row, knowing nothing of what comes later. */
import { Meter, type MeterSettings, type Surprise, settings } from '@/lib/volume/meter.ts';
import { beforehand, profileOf } from '@/lib/volume/profile.ts';
import { hour } from '@/lib/volume/series.ts';
import { spikeSettings, Watch } from '@/lib/volume/spike.ts';

export interface Rows {
  readonly at: Float64Array;
  readonly value: Float64Array;
}

/** How far apart rows usually are. */
function stepOf(at: Float64Array): number {
  const steps = Array.from(at.slice(1), (time, i) => time - (at[i] ?? 0)).sort((one, other) => one - other);
  return Math.max(60_000, steps[steps.length >> 1] ?? 300_000);
}

export interface Walked {
  readonly width: number;
  readonly surprises: readonly Surprise[];
}

/** How surprising each row is. The weekly profile is fitted anew each hour, on the hours before; rows that are missing are gaps. */
export function walk({ at, value }: Rows, chosen: MeterSettings = settings): Walked {
  const width = stepOf(at);
  const meter = new Meter(width, chosen);
  const first = Math.floor((at[0] ?? 0) / hour) * hour;
  const count: number[] = [];
  const covered: number[] = [];
  const surprises: Surprise[] = [];
  let fitted = -1;
  let profile = profileOf({ start: first, width: hour, count, covered });
  let next = Math.floor((at[0] ?? 0) / width);
  at.forEach((time, row) => {
    const bin = Math.max(next, Math.floor(time / width));
    for (; next < bin; next += 1) meter.step(next * width, 0, 0, beforehand(profile, next * width, width));
    next = bin + 1;
    const now = Math.floor((time - first) / hour);
    for (let h = count.length; h <= now; h += 1) {
      count.push(0);
      covered.push(0);
    }
    if (now !== fitted) {
      profile = profileOf({ start: first, width: hour, count: count.slice(0, now), covered: covered.slice(0, now) });
      fitted = now;
    }
    // Counts only: a series that falls below zero is no count, and is read as none.
    const here = Math.max(0, value[row] ?? 0);
    surprises.push(meter.step(bin * width, here, 1, beforehand(profile, bin * width, width)));
    count[now] = (count[now] ?? 0) + here;
    covered[now] = Math.min(1, (covered[now] ?? 0) + Math.min(1, width / hour));
  });
  return { width, surprises };
}

/** 1 at the rows at which the product would say that a spike begins. */
export function alarmsOf(
  { at, value }: Rows,
  { width, surprises }: Walked,
  score: number,
  coolDown: number,
): Float64Array {
  const watch = new Watch({ ...spikeSettings, total: score, coolDown });
  return Float64Array.from(surprises, (total, row) => {
    const moment = { at: Math.floor((at[row] ?? 0) / width) * width, width, count: value[row] ?? 0, total };
    return watch.step(moment) === null ? 0 : 1;
  });
}
