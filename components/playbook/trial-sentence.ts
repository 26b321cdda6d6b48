/** What a change would do, in one sentence: "7 posts would rise to worry, 2 would fall to calm." */
import type { Level } from '@/lib/playbook/words.ts';
import { levelNames } from './names.ts';

const order = Object.keys(levelNames) as Level[];

/** @param counts by the levels before and after: "calm>worry" */
export function movedSentence(counts: Readonly<Record<string, number>>): string {
  const sums = new Map<string, number>();
  for (const [way, count] of Object.entries(counts)) {
    const [before, after] = way.split('>') as [Level, Level];
    const by = order.indexOf(after) - order.indexOf(before);
    const words =
      by > 0 ? `rise to ${after}` : by < 0 ? `fall to ${after}` : `stay at ${after}, and become yours or not`;
    sums.set(words, (sums.get(words) ?? 0) + count);
  }
  const parts = [...sums].sort((one, other) => other[1] - one[1]);
  if (parts.length === 0) return 'No post would change its level.';
  const said = parts.map(([words, count], index) =>
    index === 0 ? `${count} ${count === 1 ? 'post' : 'posts'} would ${words}` : `${count} would ${words}`,
  );
  return `${said.join(', ')}.`;
}
