import { type Fact, unknown, written } from '../fact.ts';

export const negativeVolume: Fact = {
  id: 'negative-volume',
  called: 'negative mentions in the last hour',
  gives: 'number',
  describes: 'Negative mentions in the last hour.',
  read: ({ context: { volume } }) =>
    volume === null ? unknown : { value: volume.negative, evidence: `${written(volume.negative)} in the last hour` },
};
