import { t } from '@/lib/i18n.ts';
import { type Fact, telling } from '../fact.ts';

export const media: Fact = {
  id: 'media',
  called: t('post.called.media'),
  gives: 'yes-no',
  describes: t('post.describes.media'),
  read: ({ post: { media } }) => {
    const seen = media?.find((one) => one === 'video') ?? media?.find((one) => one === 'photo');
    return telling(media === null ? null : seen !== undefined, () =>
      seen === undefined ? '' : t(`post.fact.media.${seen}`),
    );
  },
};
