import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const crowd: Fact = {
  id: 'crowd',
  called: t('post.called.crowd'),
  gives: 'number',
  describes: t('post.describes.crowd'),
  read: ({ said, context: { volume } }) => {
    const counts = volume?.topic;
    if (counts == null || Object.keys(counts).length === 0) return unknown;
    const [first] = said.topics
      .map(({ id }) => ({ id, posts: counts[id] ?? 0 }))
      .sort((one, other) => other.posts - one.posts);
    if (first === undefined) return { value: 0, evidence: '' };
    return telling(first.posts, () => t('post.fact.crowd', { count: written(first.posts), topic: first.id }));
  },
};
