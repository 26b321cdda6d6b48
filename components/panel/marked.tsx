/** A text with the words of its findings marked, each telling why when it is pointed at. */
import type { Finding } from '@/lib/response/draft/check.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly language: string | null;
}

export function Marked({ text, findings, language }: Props) {
  return (
    <p class="words marked" lang={language ?? undefined} dir="auto">
      {piecesOf(text, findings).map(({ from, words, finding }) =>
        finding === null ? (
          words
        ) : (
          <mark key={from} class={finding.kind} title={finding.because}>
            {words}
          </mark>
        ),
      )}
    </p>
  );
}

/** A finding about nearly everything marks nothing: the words of the others would be lost in it. */
const covered = (words: Finding['words']): number => words.reduce((sum, { from, to }) => sum + to - from, 0);

/** Where several findings mark the same words, the gravest has them: it comes first. */
function piecesOf(text: string, findings: readonly Finding[]) {
  const marking = findings.filter(({ words }) => covered(words) <= text.length / 2);
  const edges = new Set([0, text.length]);
  for (const { words } of marking) for (const { from, to } of words) edges.add(from).add(to);
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, index) => ({
    from,
    words: text.slice(from, cuts[index + 1]),
    finding: marking.find(({ words }) => words.some((span) => span.from <= from && from < span.to)) ?? null,
  }));
}
