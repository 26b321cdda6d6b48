import { type Fact, unknown } from '../fact.ts';
import { influenceOf } from '../influence.ts';
import { postsPerDay } from './posts-per-day.ts';

export const influence: Fact = {
  id: 'influence',
  called: 'influence of the author (0-100)',
  gives: 'number',
  describes: 'Influence from 0 to 100 (practice section 4); null while the followers are unknown.',
  read: (scene) => {
    const perDay = postsPerDay.read(scene).value;
    const { value } = influenceOf(scene.post, typeof perDay === 'number' ? perDay : null);
    return value === null ? unknown : { value, evidence: `influence ${value} of 100` };
  },
};
