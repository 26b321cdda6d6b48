/** `npm run bench:language -- --data DIR`: the table of lib/language on labelled posts that training did not see. */
import '@/lib/commands/english.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lines } from '@/lib/commands/files.ts';
import { reader } from '@/lib/commands/training/gather.ts';
import { decoded, type OwnPost, readOwn } from '@/lib/commands/training/read-sets.ts';
import { languageOf } from '@/lib/language/language.ts';
import { type Judgement, Model } from '@/lib/language/model/model.ts';
import { tokens } from '@/lib/language/tokens.ts';
import { understand } from '@/lib/language/understand.ts';
import { type Library, libraries } from './libraries.ts';
import { interval, type Judged } from './measures.ts';
import { ownTable, triageTable } from './own-posts.ts';
import { speedLines } from './speed.ts';
import { type Task, tasks } from './tasks.ts';

const usage = `usage: npm run bench:language -- --data DIR [--weights FILE] [--parts test,val] [--folds 6,7] [--posts DIR --writers A,…]
  --data DIR      holds text/SET.PART.jsonl
  --parts …       which parts are measured (default test,val); complaints: any part but the training's
  --folds N,…     measures complaints on these folds of the training file, which training must have left out
  --posts DIR     our own labelled posts; --writers names the files that training did not see
  --samples N     bootstrap samples for the intervals (default 300)`;

const home = join(import.meta.dirname, '../../..');
const percent = (part: number) => (100 * part).toFixed(1);

interface Line {
  readonly t: string;
  readonly y: number;
  readonly fold?: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      weights: { type: 'string', default: join(home, 'assets/language/model.bin') },
      parts: { type: 'string', default: 'test,val' },
      folds: { type: 'string', default: '' },
      posts: { type: 'string', default: join(home, 'tests/bench/language/posts') },
      writers: { type: 'string', default: '' },
      samples: { type: 'string', default: '300' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stderr.write(`${usage}\n`);
    return;
  }
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const model = new Model(readFileSync(values.weights));
  const { words, topicWords, hints } = reader();
  const read = (text: string, lang: string | null): Judgement => {
    const found = tokens(text);
    const language = languageOf(found, lang, words);
    return model.read(text, language, hints(found, language));
  };
  say(`weights trained on ${model.header.sets.join(', ')}`);
  const { installed, missing } = await libraries();
  if (missing.length > 0) say(`not installed: ${missing.join(', ')}`);
  const parts = values.parts.split(',');
  const folds = new Set(values.folds.split(',').filter(Boolean).map(Number));
  for (const task of values.data === undefined ? [] : tasks) {
    for (const [part, rows] of partsOf(join(values.data ?? '', 'text'), task, parts, folds)) {
      const judged = rows.map(({ t, y }) => task.judged(y, read(decoded(t), task.lang)));
      say(`${`${task.title} (${part}, ${rows.length})`.padEnd(52)} ${row(task, judged, Number(values.samples))}`);
      for (const library of task.lang === 'en' ? installed : []) {
        const theirs = rows.map(({ t, y }) => libraryVerdict(task, y, library, decoded(t)));
        say(`${`  ${library.name}`.padEnd(52)} ${percent(bestFor(task, theirs))}`);
      }
    }
  }
  const blind = new Set(values.writers.split(',').filter(Boolean));
  const own = [...readOwn(values.posts)].flatMap(([writer, posts]) => (blind.has(writer) ? posts : []));
  if (own.length > 0) {
    for (const line of ownTable(own, ({ text, lang }) => read(text, lang))) say(line);
    const whole = ({ text, lang }: OwnPost) => understand(text, lang, words, topicWords, model);
    for (const line of triageTable(own, whole)) say(line);
  }
  for (const line of speedLines(read, values.data)) say(line);
}

function row({ measure, goal }: Task, judged: readonly Judged[], samples: number): string {
  const [low, high] = interval(judged, measure, samples);
  return `${percent(measure(judged))} [${percent(low)}, ${percent(high)}]${goal === null ? '' : `  goal ${goal}`}`;
}

function* partsOf(
  folder: string,
  { set }: Task,
  parts: readonly string[],
  folds: ReadonlySet<number>,
): Generator<[string, Line[]]> {
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const [begin, part = '', end] = name.split('.');
    if (begin !== set || end !== 'jsonl') continue;
    const training = part === 'train' || part === 'folds0-7';
    const rows = () => [...lines(join(folder, name))].map(({ text }) => JSON.parse(text) as Line);
    if (part === 'folds0-7' && folds.size > 0) {
      yield [`folds ${[...folds].join(', ')}`, rows().filter(({ fold }) => fold !== undefined && folds.has(fold))];
    } else if (!training && (parts.includes(part) || part.startsWith('folds'))) yield [part, rows()];
  }
}

const libraryVerdict = (task: Task, y: number, library: Library, text: string): Judged => {
  const score = library.score(text);
  const said = task.library === 'sign' ? (score < 0 ? 0 : score > 0 ? 2 : 1) : 0;
  return { truth: task.truth(y), said, score: task.library === 'sign' ? score : -score };
};

/** Yes-or-no tasks: the library gets the threshold that suits it best on this very data, which flatters it. */
function bestFor({ library, measure }: Task, rows: readonly Judged[]): number {
  if (library === 'sign') return measure(rows);
  const thresholds = [...new Set(rows.map(({ score }) => score))].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(thresholds.length / 60));
  const tried = thresholds.filter((_, at) => at % step === 0);
  return Math.max(...tried.map((limit) => measure(rows.map((one) => ({ ...one, said: one.score >= limit ? 1 : 0 })))));
}

await main();
