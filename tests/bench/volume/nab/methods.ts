/** Who is compared on the benchmark, each with the few settings among which the other files choose. */
import { settings } from '@/lib/volume/meter.ts';
import { day, hour } from '@/lib/volume/series.ts';
import { deviations, firstOf, gatedMean, plainTail, type Scorer, timesAverage } from '../usual.ts';
import type { NabFile } from './files.ts';
import type { Candidate, Method } from './nested.ts';
import { alarmsOf, walk } from './product.ts';

/** Every row above the threshold, as the benchmark's own detectors are scored, or one alarm for what belongs together. */
const coolDowns = [0, 12, 24];

const perDay = ({ at }: NabFile): number =>
  Math.round(day / Math.max(60_000, ((at.at(-1) ?? 0) - (at[0] ?? 0)) / Math.max(1, at.length - 1)));

function scored(name: string, scorers: Readonly<Record<string, Scorer>>): Method {
  const candidates = Object.entries(scorers).flatMap(([setting, scorer]) => {
    const kept = new Map<NabFile, Float64Array>();
    const scores = (file: NabFile) => {
      const found = kept.get(file) ?? scorer(file.value, perDay(file));
      kept.set(file, found);
      return found;
    };
    return coolDowns.map(
      (hours): Candidate => ({
        name: `${setting} cool-down ${hours} h`,
        alarms: (file, threshold) => firstOf(scores(file), file.at, threshold, hours * hour),
      }),
    );
  });
  return { name, candidates };
}

/** Of the product only what a brand might set otherwise: how long a level lasts, which peaks are ordinary, the cool-down. */
export function product(
  name = 'Firebreak',
  halfLives: readonly number[] = [72, 168],
  peaks: readonly number[] = [0.8, 0.9],
): Method {
  const candidates = halfLives.flatMap((levelHalfLife) =>
    peaks.flatMap((peak) => {
      const kept = new Map<NabFile, ReturnType<typeof walk>>();
      const walked = (file: NabFile) => {
        const found = kept.get(file) ?? walk(file, { ...settings, levelHalfLife, peak });
        kept.set(file, found);
        return found;
      };
      return [12, 24].map(
        (hours): Candidate => ({
          name: `level ${levelHalfLife} h, peak ${peak}, cool-down ${hours} h`,
          alarms: (file, threshold) => alarmsOf(file, walked(file), threshold, hours * hour),
        }),
      );
    }),
  );
  return { name, candidates };
}

export const usual = (): Method[] => [
  scored('mean + k sd, seven days', { '': deviations }),
  scored('k × the average', { '': timesAverage }),
  scored('negative binomial tail', { '': plainTail }),
  scored('gated EWMA', {
    'half-life 6 h,': gatedMean(6),
    'half-life 24 h,': gatedMean(24),
    'half-life 72 h,': gatedMean(72),
  }),
];

/** Only the threshold and the cool-down are chosen; the settings are those that ship, and were chosen on all these files. */
export const shipped = (): Method =>
  product('Firebreak, settings as shipped', [settings.levelHalfLife], [settings.peak]);
