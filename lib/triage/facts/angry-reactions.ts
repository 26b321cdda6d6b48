import { t } from '@/lib/i18n.ts';
import { type Fact, telling, unknown, written } from '../fact.ts';

export const angryReactions: Fact = {
  id: 'angry-reactions',
  called: t('post.called.angryReactions'),
  gives: 'number',
  describes: t('post.describes.angryReactions'),
  read: ({ post: { site, reactions, counts } }) => {
    // X has no such reactions: there it is known that there are none.
    if (site === 'x') return { value: 0, evidence: '' };
    // Of all reactions together no more can be angry than there are.
    if (reactions === null || (reactions.angry === null && reactions.sad === null))
      return counts.likes === null ? unknown : { ...unknown, most: counts.likes };
    const number = (reactions.angry ?? 0) + (reactions.sad ?? 0);
    return telling(number, () => t('post.fact.angry', { count: written(number) }), reactions.angry === null);
  },
};
