/** `npm run bench:volume -- [--nab DIR] [--brands N] [--cost POSTS]`: the tables of the README; without options the last two. */
import { parseArgs } from 'node:util';
import { bound } from './brands/bound.ts';
import { brand, kinds } from './brands/generator.ts';
import { measure, productAlarms, together, usualAlarms, written } from './brands/measure.ts';
import { cost } from './cost.ts';
import { nabFiles } from './nab/files.ts';
import { product, shipped, usual } from './nab/methods.ts';
import { nested } from './nab/nested.ts';
import { profiles } from './nab/scoring.ts';

const usage = `usage: npm run bench:volume -- [--nab DIR [--series realTweets|all]] [--brands N] [--cost POSTS]
  --nab DIR     the benchmark's data folder, or any folder with its CSV files and combined_windows.json
  --brands N    simulates each kind of brand N times (default 6)
  --cost POSTS  posts of history before an update is timed (default 1,000,000)`;

const say = (line: string) => process.stdout.write(`${line}\n`);

function nab(dir: string, series: string): void {
  const files = nabFiles(dir, series);
  say(`\n## NAB ${series}: ${files.length} files, nested leave-one-file-out (in brackets: chosen on the same files)\n`);
  say(`| | ${profiles.map(({ name }) => name).join(' | ')} | standard, file by file |`);
  say(`|---|${profiles.map(() => '---:').join('|')}|---|`);
  for (const method of [...usual(), product(), shipped()]) {
    const results = profiles.map((profile) => nested(method, files, profile));
    const single = results[0]?.files.map(({ file, scaled, score }) => {
      const name = file.replace('Twitter_volume_', '');
      return `${name} ${scaled.toFixed(0)} (${score.found}/${score.windows}, ${score.falseAlarms} false)`;
    });
    const cells = results.map((one) => `${one.nested.toFixed(1)} (${one.inSample.toFixed(1)})`);
    say(`| ${method.name} | ${cells.join(' | ')} | ${single?.join(' · ')} |`);
    if (method.name === 'Firebreak') {
      for (const { file, chosen, threshold } of results[0]?.files ?? [])
        say(`  ${file}: ${chosen}, score ${threshold.toFixed(1)}`);
    }
  }
}

function brands(runs: number): void {
  say(`\n## Simulated brands, ${runs} × 56 days each: false alarms a week · found in 30 min · in 60 min · median\n`);
  say('| | Firebreak | mean + 3 sd, hours | mean + 3 sd, 15 min | 150 %, hours | 150 %, 15 min |');
  say('|---|---|---|---|---|---|');
  for (const kind of kinds) {
    const all = Array.from({ length: runs }, (_, i) => brand(kind, 4_000 + i));
    const cell = (alarms: (one: (typeof all)[number]) => readonly number[]) =>
      written(together(all.map((one) => measure(one, alarms(one)))));
    const others = (['mean + 3 sd', '150 % of the average'] as const).flatMap((name) =>
      ([60, 15] as const).map((minutes) => cell((one) => usualAlarms(one, name, minutes))),
    );
    say(`| ${kind.name} | ${[cell((one) => productAlarms(one)), ...others].join(' | ')} |`);
  }
  for (const times of [4, 5]) {
    const { daysPerAlarm, found30, found60 } = bound(0.5, times);
    const percent = (part: number) => `${Math.round(100 * part)} %`;
    say(
      `bound, 1.5 in 15 min, ${times}×, no topics: ${percent(found30)} in 30 min, ${percent(found60)} in 60 min at a false alarm in ${daysPerAlarm.toFixed(0)} days`,
    );
  }
}

async function timed(posts: number): Promise<void> {
  const { update, stored, reading, kilobytes, ids } = await cost(posts);
  const both = ([median, worst]: readonly [number, number]) => `${median.toFixed(1)} ms (worst ${worst.toFixed(1)})`;
  say(`\n## An update of 50 posts after ${posts} posts\n`);
  say(`count ${both(update)}, written into the store ${both(stored)}; volumeNow ${both(reading)}`);
  say(`kept: ${kilobytes} kB as JSON, ${ids} ids`);
}

const { values } = parseArgs({
  options: {
    nab: { type: 'string' },
    series: { type: 'string', default: 'realTweets' },
    brands: { type: 'string' },
    cost: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const none = values.nab === undefined && values.brands === undefined && values.cost === undefined;
if (values.help === true) say(usage);
else {
  if (values.nab !== undefined) nab(values.nab, values.series);
  if (values.brands !== undefined || none) brands(Number(values.brands ?? 6));
  if (values.cost !== undefined || none) await timed(Number(values.cost ?? 1_000_000));
}
