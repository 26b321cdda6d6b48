import { type Fact, unknown, written } from '../fact.ts';

export const angryReactions: Fact = {
  id: 'angry-reactions',
  describes: 'Angry and sad reactions together (Facebook).',
  read: ({ post: { reactions } }) => {
    if (reactions === null || (reactions.angry === null && reactions.sad === null)) return unknown;
    const number = (reactions.angry ?? 0) + (reactions.sad ?? 0);
    return { value: number, partial: reactions.angry === null, evidence: `${written(number)} angry or sad` };
  },
};
