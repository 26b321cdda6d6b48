import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const negativeVolume: Fact = {
  id: 'negative-volume',
  called: t('post.called.negativeVolume'),
  gives: 'number',
  describes: t('post.describes.negativeVolume'),
  read: ({ context: { volume } }) =>
    volume === null
      ? unknown
      : telling(volume.negative, () => t('post.fact.lastHour', { count: written(volume.negative) })),
};
