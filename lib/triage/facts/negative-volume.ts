import { t } from '@/lib/i18n.ts';
import { type Fact, unknown, written } from '../fact.ts';

export const negativeVolume: Fact = {
  id: 'negative-volume',
  called: t('post.called.negativeVolume'),
  gives: 'number',
  describes: t('post.describes.negativeVolume'),
  read: ({ context: { volume } }) =>
    volume === null
      ? unknown
      : {
          value: volume.negative,
          get evidence() {
            return t('post.fact.lastHour', { count: written(volume.negative) });
          },
        },
};
