/** How the model does on our own labelled posts: each topic, gravity, complaint; only posts that it was not trained on. */

import { type OwnPost, ownExample } from '@/lib/commands/training/read-sets.ts';
import { gravities, type Head, topics } from '@/lib/language/model/heads.ts';
import type { Judgement } from '@/lib/language/model/model.ts';
import type { Understanding } from '@/lib/language/understanding.ts';
import { area, f1, type Judged, precision, recall } from './measures.ts';

const asked: readonly Head[] = ['complaint', 'praise', 'question', 'offensive', ...gravities, ...topics];
const percent = (part: number) => (100 * part).toFixed(1).padStart(6);

const grave: readonly string[] = ['safety', 'discrimination', 'illegal', 'privacy'];

/** The same posts as the triage sees them: weights and lexicons together, a topic named or not. */
export function triageTable(posts: readonly OwnPost[], read: (post: OwnPost) => Understanding): string[] {
  const judged = posts.map((post) => {
    const { tone, topics: found } = read(post);
    return { post, complaint: tone.complaint ?? 0, named: new Set(found.map(({ id }) => id)) };
  });
  const one = (truth: boolean, said: boolean, score = said ? 1 : 0): Judged => ({
    truth: truth ? 1 : 0,
    said: said ? 1 : 0,
    score,
  });
  const complaints = judged.map(({ post, complaint }) => one(post.complaint === 1, complaint >= 0.5, complaint));
  const graves = judged.map(({ post, named }) =>
    one(
      post.gravity === 'grave',
      grave.some((id) => named.has(id)),
    ),
  );
  const named = judged.flatMap(({ post, named: said }) =>
    topics.map((id) => one(post.topics.includes(id), said.has(id))),
  );
  const line = (name: string, rows: readonly Judged[]) =>
    `${name.padEnd(28)} ${percent(recall(rows))} ${percent(precision(rows))} ${percent(f1(rows))}`;
  return [
    `${'as the triage sees them'.padEnd(28)} recall  prec.     F1`,
    line('complaint', complaints),
    line('grave topic named', graves),
    line('topics, all together', named),
  ];
}

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
