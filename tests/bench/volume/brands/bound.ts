/**
 * How many bursts anything could find in half an hour: the sum of log-likelihood ratios that knows both rates (CUSUM; it is
 * the fastest test there is for a known change, Moustakides 1986), with one false alarm in fourteen days.
 */
import { chance } from './generator.ts';

export interface Bound {
  readonly daysPerAlarm: number;
  readonly found30: number;
  readonly found60: number;
}

/** @param mean per bin of five minutes, @param times how many times as much in a burst that begins with a bin */
export function bound(mean: number, times: number, wanted = 14, samples = 2_000): Bound {
  const { poisson } = chance(99);
  const step = Math.log(times);
  const drift = mean * (times - 1);
  const next = (sum: number, count: number) => Math.max(0, sum + count * step - drift);
  const daysFor = (height: number): number => {
    let sum = 0;
    let alarms = 0;
    const days = wanted * 100;
    for (let bin = 0; bin < days * 288; bin += 1) {
      sum = next(sum, poisson(mean));
      if (sum < height) continue;
      alarms += 1;
      sum = 0;
    }
    return days / Math.max(1, alarms);
  };
  let low = 2;
  let high = 12;
  for (let round = 0; round < 8; round += 1) {
    const middle = (low + high) / 2;
    if (daysFor(middle) < wanted) low = middle;
    else high = middle;
  }
  let found30 = 0;
  let found60 = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    let sum = 0;
    for (let bin = 0; bin < 60; bin += 1) sum = next(sum, poisson(mean));
    if (sum >= high) sum = 0;
    for (let bin = 0; bin < 12; bin += 1) {
      sum = next(sum, poisson(mean * times));
      if (sum < high) continue;
      if (bin < 6) found30 += 1;
      found60 += 1;
      break;
    }
  }
  return { daysPerAlarm: daysFor(high), found30: found30 / samples, found60: found60 / samples };
}
