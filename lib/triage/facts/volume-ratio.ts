import { type Fact, unknown, written } from '../fact.ts';

export const volumeRatio: Fact = {
  id: 'volume-ratio',
  called: 'times the ordinary volume',
  gives: 'number',
  describes: 'Negative mentions in the last hour divided by the ordinary number (at least one) for that hour.',
  read: ({ context: { volume } }) =>
    volume === null
      ? unknown
      : {
          value: volume.negative / Math.max(1, volume.ordinary),
          evidence: `ordinary ${written(Math.round(volume.ordinary))}`,
        },
};
