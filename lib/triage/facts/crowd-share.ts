import { type Fact, unknown } from '../fact.ts';
import { crowd } from './crowd.ts';

export const crowdShare: Fact = {
  id: 'crowd-share',
  called: 'share of negative mentions on the same topic',
  gives: 'number',
  unit: 'share',
  describes: 'Which share of the negative mentions of the last hour names the same topic as this post, from 0 to 1.',
  read: (scene) => {
    const { value } = crowd.read(scene);
    const negative = scene.context.volume?.negative ?? 0;
    return typeof value === 'number' && negative > 0 ? { value: value / negative, evidence: '' } : unknown;
  },
};
