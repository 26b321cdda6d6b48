import { type Fact, unknown, written } from '../fact.ts';

/** At least one is taken for ordinary: where nothing ever happens, one post is no spike. */
export const timesOrdinary = ({
  negative,
  ordinary,
}: {
  readonly negative: number;
  readonly ordinary: number;
}): number => negative / Math.max(1, ordinary);

export const volumeRatio: Fact = {
  id: 'volume-ratio',
  called: 'times the ordinary volume',
  gives: 'number',
  describes: 'Negative mentions in the last hour divided by the ordinary number (at least one) for that hour.',
  read: ({ context: { volume } }) =>
    volume === null
      ? unknown
      : {
          value: timesOrdinary(volume),
          evidence: `ordinary ${written(Math.round(volume.ordinary))}`,
        },
};
