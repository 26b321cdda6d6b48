/** How the model does on our own labelled posts: each topic, gravity, complaint; only posts that it was not trained on. */

import { type OwnPost, ownExample } from '@/lib/commands/training/read-sets.ts';
import { gravities, type Head, topics } from '@/lib/language/model/heads.ts';
import type { Judgement } from '@/lib/language/model/model.ts';
import { area, f1, type Judged, precision, recall } from './measures.ts';

const asked: readonly Head[] = ['complaint', 'praise', 'question', 'offensive', ...gravities, ...topics];
const percent = (part: number) => (100 * part).toFixed(1).padStart(6);

export function ownTable(posts: readonly OwnPost[], read: (post: OwnPost) => Judgement): string[] {
  const judged = posts.map((post) => ({ said: read(post), truth: ownExample(post, '', 1).labels }));
  const rowsOf = (head: Head): Judged[] =>
    judged.map(({ said, truth }) => ({
      truth: truth[head] ?? 0,
      said: said.says.has(head) ? 1 : 0,
      score: said.probability[head] ?? 0,
    }));
  const line = (name: string, rows: readonly Judged[]) => {
    const yes = rows.filter(({ truth }) => truth === 1).length;
    return (
      `${name.padEnd(22)} ${String(yes).padStart(5)} ${percent(recall(rows))} ${percent(precision(rows))} ` +
      `${percent(f1(rows))} ${percent(area(rows))}`
    );
  };
  return [
    `${'own posts'.padEnd(22)}   yes recall  prec.     F1    AUC   (${posts.length} posts)`,
    ...asked.map((head) => line(head, rowsOf(head))),
    line('topics, all together', topics.flatMap(rowsOf)),
  ];
}
