/** `npm run train -- --data DIR`: trains the model of lib/language from labelled posts. See assets/language/MODEL.md. */
import './english.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { heads } from '@/lib/language/model/heads.ts';
import { readerOf } from '@/lib/language/model/model.ts';
import { figures, sentimentFigures } from './training/figures.ts';
import { type Fitted, fitHead } from './training/fit.ts';
import { conceptWords, gather, negators, ratedWords, seenOf } from './training/gather.ts';
import { packed } from './training/pack.ts';
import { bits, groupWeights } from './training/recipe.ts';
import { answerAnew } from './training/second.ts';
import { togetherF1, topicThresholds } from './training/together.ts';
import { vectorsOf } from './training/vectors.ts';

const usage = `usage: npm run train -- [--data DIR] [--posts DIR] [--without SET,…] [--seed N] [--out FILE]
  --data DIR       holds text/*.jsonl; without it only our own labelled posts are read
  --posts DIR      our own labelled posts, JSON Lines (default tests/bench/language/posts)
  --without SET,…  sets, or beginnings of their names, that are never read; a writer's file as own:NAME
  --blind dev16    leaves out of training what the named tuning set holds too
  --hold N,…       folds of complaints that are left out, to be measured by the bench
  --heads H,…      trains these only, to try something out
  --rated FILE     English words with their ratings (word, tab, number), if there is one
  --seed N         default 1
  --out FILE       default assets/language/model.bin`;

const home = join(import.meta.dirname, '../..');

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      posts: { type: 'string', default: join(home, 'tests/bench/language/posts') },
      without: { type: 'string', default: '' },
      blind: { type: 'string' },
      hold: { type: 'string', default: '' },
      heads: { type: 'string', default: heads.join(',') },
      rated: { type: 'string', default: join(home, 'node_modules/vader-sentiment/vader_lexicon.txt') },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: join(home, 'assets/language/model.bin') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stderr.write(`${usage}\n`);
    return;
  }
  const began = Date.now();
  const say = (line: string) =>
    process.stdout.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
  const seed = Number(values.seed);
  const without = values.without.split(',').filter((name) => name !== '');
  const { examples, sets } = gather({
    data: values.data,
    posts: values.posts,
    without,
    blind: values.blind,
    hold: values.hold.split(',').map((fold) => `complaints:${fold}`),
  });
  say(`${examples.length} examples of ${sets.join(', ')}`);
  const seen = seenOf(examples);
  const languages = [...new Set(seen.flatMap(({ language }) => language ?? []))].sort();
  if (!existsSync(values.rated)) {
    say(`no rated words at ${values.rated}: English is read without them, and worse. npm install brings the list.`);
  }
  const reading = { negators: negators(), concepts: conceptWords(), rated: ratedWords(values.rated) };
  const vectors = vectorsOf(seen, bits, groupWeights, readerOf(reading));
  say(`${(vectors.place.length / vectors.rows).toFixed(0)} features each`);
  const fitted: Fitted[] = [];
  const asked = values.heads.split(',');
  for (const head of heads.filter((one) => asked.includes(one))) {
    const one = fitHead(head, examples, vectors, seed);
    if (one === null) continue;
    fitted.push(one);
    say(figures(one));
  }
  const lift = sentimentFigures(fitted, examples, say);
  const { inputs, second, anew } = answerAnew(fitted, examples);
  for (const one of anew) say(figures(one));
  const chosen = topicThresholds(anew);
  if (chosen.size > 0) say(`topics together, writers left out: F1 ${(100 * togetherF1(anew, chosen)).toFixed(1)}`);
  const thresholds = new Map([...anew.map(({ head, threshold }) => [head, threshold] as const), ...chosen, ...lift]);
  const bytes = packed(fitted, { ...reading, sets, languages, inputs, second }, thresholds);
  writeFileSync(values.out, bytes);
  say(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
}

main();
