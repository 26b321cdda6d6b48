import type { Fact } from '../fact.ts';

export const watched: Fact = {
  id: 'watched',
  describes: "Whether the author is on the team's watchlist today; the tick of a paid account plays no part.",
  read: ({ post, context, playbook }) => {
    const handle = post.author.handle?.toLowerCase();
    const today = context.now.slice(0, 10);
    const entry = playbook.brand.watchlist.find(
      (one) => one.site === post.site && one.handle === handle && (one.until === undefined || one.until >= today),
    );
    if (entry === undefined) return { value: handle === undefined ? null : false, evidence: '' };
    return { value: true, evidence: entry.why === '' ? `@${entry.handle}` : `@${entry.handle}, ${entry.why}` };
  },
};
