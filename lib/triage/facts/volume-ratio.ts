import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

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
  called: t('post.called.volumeRatio'),
  gives: 'number',
  describes: t('post.describes.volumeRatio'),
  read: ({ context: { volume } }) =>
    volume === null
      ? unknown
      : telling(timesOrdinary(volume), () => t('post.fact.ordinary', { count: written(Math.round(volume.ordinary)) })),
};
