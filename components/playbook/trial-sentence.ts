/** What a change would do, in one sentence: "7 posts would rise to worry, 2 would fall to calm." */
import { count, row, t } from '@/lib/i18n.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { levelNames } from './names.ts';

const order = Object.keys(levelNames) as Level[];

type Move = 'rise' | 'fall' | 'stay';

/** @param counts by the levels before and after: "calm>worry" */
export function movedSentence(counts: Readonly<Record<string, number>>): string {
  const sums = new Map<string, { readonly move: Move; readonly to: Level; readonly n: number }>();
  for (const [way, n] of Object.entries(counts)) {
    const [before, to] = way.split('>') as [Level, Level];
    const by = order.indexOf(to) - order.indexOf(before);
    const move = by > 0 ? 'rise' : by < 0 ? 'fall' : 'stay';
    sums.set(`${move} ${to}`, { move, to, n: (sums.get(`${move} ${to}`)?.n ?? 0) + n });
  }
  const parts = [...sums.values()].sort((one, other) => other.n - one.n);
  if (parts.length === 0) return t('editor.moved.none');
  // The first names what is counted; the others go without saying.
  const said = parts.map(({ move, to, n }, index) => {
    const given = { count: count(n), level: levelNames[to] };
    return index === 0 ? t(`editor.moved.${move}`, n, given) : t(`editor.moved.also.${move}`, n, given);
  });
  return t('editor.moved.all', { moves: row(said) });
}
