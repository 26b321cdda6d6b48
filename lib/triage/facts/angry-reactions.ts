import { type Fact, unknown, written } from '../fact.ts';

export const angryReactions: Fact = {
  id: 'angry-reactions',
  called: 'angry and sad reactions',
  gives: 'number',
  describes: 'Angry and sad reactions together (Facebook).',
  read: ({ post: { site, reactions, counts } }) => {
    // X has no such reactions: there it is known that there are none.
    if (site === 'x') return { value: 0, evidence: '' };
    // Of all reactions together no more can be angry than there are.
    if (reactions === null || (reactions.angry === null && reactions.sad === null))
      return counts.likes === null ? unknown : { ...unknown, most: counts.likes };
    const number = (reactions.angry ?? 0) + (reactions.sad ?? 0);
    return { value: number, partial: reactions.angry === null, evidence: `${written(number)} angry or sad` };
  },
};
