import { t } from '@/lib/i18n.ts';
import { type Fact, lasting, minutesBetween, telling, unknown } from '../fact.ts';

export const age: Fact = {
  id: 'age',
  called: t('post.called.age'),
  gives: 'number',
  unit: 'minutes',
  describes: t('post.describes.age'),
  read: ({ post, context }) => {
    const minutes = minutesBetween(post.createdAt, context.now);
    return minutes === null ? unknown : telling(minutes, () => t('post.fact.old', { span: lasting(minutes) }));
  },
};
