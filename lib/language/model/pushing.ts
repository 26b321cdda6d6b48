/** The words of a text that pushed a verdict: each feature's share is given back to the pieces that it came from. */
import type { Piece } from './pieces.ts';

const mostWords = 4;
/** A word counts as pushing when it has at least this part of the strongest one's share. */
const worthNaming = 0.25;

/**
 * @param share how much each piece pushed
 * @returns at most four quotes as they stand in the text, strongest first; neighbours that both push stand together
 */
export function pushing(text: string, pieces: readonly Piece[], share: Float64Array): string[] {
  const strongest = share.reduce((most, one) => Math.max(most, one), 0);
  if (strongest <= 0) return [];
  const spans: { start: number; end: number; share: number }[] = [];
  let open = false;
  for (const [at, { start, end, kind }] of pieces.entries()) {
    const own = share[at] ?? 0;
    const pushes = own >= strongest * worthNaming && kind !== 'mark' && kind !== 'handle' && kind !== 'link';
    const last = spans.at(-1);
    if (pushes && open && last !== undefined) {
      last.end = Math.max(last.end, end);
      last.share = Math.max(last.share, own);
    } else if (pushes) spans.push({ start, end, share: own });
    open = pushes;
  }
  spans.sort((a, b) => b.share - a.share);
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].slice(0, mostWords);
}
