import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown } from '../fact.ts';
import { influenceOf } from '../influence.ts';
import { postsPerDay } from './posts-per-day.ts';

export const influence: Fact = {
  id: 'influence',
  called: t('post.called.influence'),
  gives: 'number',
  describes: t('post.describes.influence'),
  read: (scene) => {
    const perDay = postsPerDay.read(scene).value;
    const { value } = influenceOf(scene.post, typeof perDay === 'number' ? perDay : null);
    return value === null ? unknown : telling(value, () => t('post.fact.influence', { value }));
  },
};
