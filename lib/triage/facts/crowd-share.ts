import { t } from '@/lib/i18n.ts';
import { type Fact, unknown } from '../fact.ts';
import { crowd } from './crowd.ts';

export const crowdShare: Fact = {
  id: 'crowd-share',
  called: t('post.called.crowdShare'),
  gives: 'number',
  unit: 'share',
  describes: t('post.describes.crowdShare'),
  read: (scene) => {
    const { value } = crowd.read(scene);
    const negative = scene.context.volume?.negative ?? 0;
    return typeof value === 'number' && negative > 0 ? { value: value / negative, evidence: '' } : unknown;
  },
};
