/** The figures as tables in Markdown: medians over the rounds, ratios within each round. */
import type { FacebookRun } from './facebook.ts';
import type { Badged } from './first.ts';
import type { Run } from './run.ts';

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

type Column<Figures> = readonly [
  head: string,
  of: (run: Figures, none: Figures, floor: Figures) => number,
  digits: number,
];

function tableOf<Figures>(all: ReadonlyMap<string, readonly Figures[]>, columns: readonly Column<Figures>[]): string {
  const nones = all.get('none') ?? [];
  const floors = all.get('floor') ?? [];
  const rows = [...all].map(([name, runs]) => [
    name,
    ...columns.map(([, of, digits]) => {
      const found = runs.flatMap((run, round) => {
        const [none, floor] = [nones[round], floors[round]];
        return none === undefined || floor === undefined ? [] : [of(run, none, floor)];
      });
      return median(found).toFixed(digits);
    }),
  ]);
  return table(['variant', ...columns.map(([head]) => head)], rows);
}

/** Continuations of promises in the page's own script count for nobody: what is more than without an extension is the extension's. */
const own = (run: Pick<Run, 'calls' | 'continued'>, none: Pick<Run, 'continued'>): number =>
  run.calls + Math.max(0, run.continued - none.continued);

export const xTable = (all: ReadonlyMap<string, readonly Run[]>): string =>
  tableOf<Run>(all, [
    ['own calls, \u00b5s a post', (run, none) => own(run, none), 0],
    ['\u00d7 floor', (run, none, floor) => own(run, none) / own(floor, none), 2],
    ['longest own call, ms', ({ longest }) => longest, 1],
    ['> 8 ms', ({ over8 }) => over8, 0],
    ['> 16 ms', ({ over16 }) => over16, 0],
    ['task \u00f7 layout against none', (run, none) => run.task / run.layout / (none.task / none.layout), 3],
    ['style \u00f7 layout against none', (run, none) => run.style / run.layout / (none.style / none.layout), 3],
    ['tasks > 50 ms', ({ long }) => long, 0],
    ['heap over none, MB', (run, none) => run.heap - none.heap, 1],
    ['nodes a live post', (run, none) => (run.nodes[1] - none.nodes[1]) / run.live, 1],
    ['nodes grown', (run, none) => run.nodes[1] - run.nodes[0] - (none.nodes[1] - none.nodes[0]), 0],
    ['messages a batch', ({ messages, batches }) => messages / batches, 1],
    ['bytes a post', ({ bytes }) => bytes, 0],
    ['worker, \u00b5s a post', ({ worker }) => worker, 0],
  ]);

export const facebookTable = (all: ReadonlyMap<string, readonly FacebookRun[]>): string =>
  tableOf<FacebookRun>(all, [
    ['comments', ({ comments }) => comments, 0],
    ['badges', ({ badges }) => badges, 0],
    ['ms until the last badge', ({ until }) => until, 0],
    ['own calls, \u00b5s a comment', (run, none) => own(run, none), 0],
    ['longest own call, ms', ({ longest }) => longest, 1],
    ['> 8 ms', ({ over8 }) => over8, 0],
    ['messages', ({ messages }) => messages, 0],
    ['bytes a comment', ({ bytes }) => bytes, 0],
    ['worker, \u00b5s a comment', ({ worker }) => worker, 0],
    ['heap over none, MB', (run, none) => run.heap - none.heap, 1],
    ['nodes a comment', (run, none) => (run.nodes - none.nodes) / run.comments, 1],
  ]);

export const badgeTable = ({ first, unknown, known }: Badged): string =>
  `\n${table(
    ['milliseconds', 'median', 'most'],
    [
      ['first badge after the page began', ...[median(first), Math.max(...first)].map((one) => one.toFixed(0))],
      [
        'badge after its article, not judged before',
        ...[median(unknown), Math.max(...unknown)].map((one) => one.toFixed(0)),
      ],
      ['badge after its article, judged before', ...[median(known), Math.max(...known)].map((one) => one.toFixed(1))],
    ],
  )}`;
