import { type Fact, unknown, written } from '../fact.ts';

export const angryShare: Fact = {
  id: 'angry-share',
  called: 'angry reactions for each like',
  gives: 'number',
  describes: 'Angry and sad reactions divided by likes and loves (at least one).',
  read: ({ post: { reactions } }) => {
    if (reactions === null || reactions.angry === null || (reactions.like === null && reactions.love === null))
      return unknown;
    const friendly = (reactions.like ?? 0) + (reactions.love ?? 0);
    const share = (reactions.angry + (reactions.sad ?? 0)) / Math.max(1, friendly);
    return { value: share, evidence: `${written(friendly)} likes and loves` };
  },
};
