/**
 * 10,000 managers on paper: 50 teams of 200 that follow the sun, a day of ordinary work with a storm in it, second by second.
 * What a server of the crowd's size does is measured; this says how much of that such an organisation would ask for.
 */
import { chance } from '../../team/made.ts';

const teams = 50;
const people = 200;
/** Deeds of one person in a shift of eight hours. */
const perShift = 100;
const shift = 8 * 3_600;
const day = 24 * 3_600;
/** One brand in five has a storm that day: two hours of ten times as many deeds, everybody of the shift at work. */
const storm = { share: 0.2, lasts: 2 * 3_600, times: 10 };
/** Bytes of a deed on the server's disk, as measured; and of a sign that somebody is here. */
const bytes = { deed: 420, sign: 180 };
const signEvery = 20;
/** What one server carried here without falling behind: deeds a second to 200 readers, see the table. */

export function simulate(): string[] {
  const random = chance(11);
  const written = new Float64Array(day);
  const read = new Float64Array(day);
  const perTeam: number[] = [];
  for (let team = 0; team < teams; team += 1) {
    const begins = random() < storm.share ? Math.floor(random() * (day - storm.lasts)) : null;
    let count = 0;
    for (let second = 0; second < day; second += 1) {
      const stormy = begins !== null && second >= begins && second < begins + storm.lasts;
      const here = people / 3;
      const rate = ((here * perShift) / shift) * (stormy ? storm.times : 1);
      const deeds = poisson(rate, random);
      count += deeds;
      written[second] = (written[second] ?? 0) + deeds;
      read[second] = (read[second] ?? 0) + deeds * (here - 1);
    }
    perTeam.push(count);
  }
  const here = (people / 3) * teams;
  const signs = (here / signEvery) * (people / 3 - 1);
  const sum = perTeam.reduce((all, one) => all + one, 0);
  const year = (count: number) => (count * bytes.deed * 365) / 1e9;
  const largest = Math.max(...perTeam);
  return [
    `written: ${Math.round(sum / 1_000)} thousand deeds a day; a second ${rank(written, 0.5)} at the median, ${rank(written, 0.99)} p99, ${rank(written, 1)} at most`,
    `handed on: a second ${rank(read, 0.5)} at the median, ${rank(read, 0.99)} p99, ${rank(read, 1)} at most`,
    `signs of who is here: ${Math.round(signs)} a second handed on (${((signs * bytes.sign) / 1e6).toFixed(1)} MB/s) for ${Math.round(here)} at work`,
    `disk: ${year(sum).toFixed(0)} GB a year for all, ${year(sum / teams).toFixed(1)} GB for a team, ${year(largest).toFixed(1)} GB if every day were the busiest team's`,
    `a newcomer reads ${Math.round((sum / teams) * 30).toLocaleString('en')} deeds of the last 30 days`,
  ];
}

const rank = (values: Float64Array, share: number): number => {
  const sorted = values.toSorted();
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
};

/** How many happen in a second when `mean` do on average. */
function poisson(mean: number, random: () => number): number {
  const least = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > least) {
    count += 1;
    product *= random();
  }
  return count;
}
