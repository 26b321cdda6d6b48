/** `npm run -s assess -- FILE…`: judges posts from JSON Lines with the very code of the extension. See README. */

import './english.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { Read } from '@/lib/playbook/mistake.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { readStarter, withBrand } from '@/lib/playbook/starter.ts';
import { postSchema } from '@/lib/post.ts';
import { type Assess, assessWith } from '@/lib/triage/assess.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import { contextSchema } from '@/lib/triage/context.ts';
import { lexicons, lines, model, overStarter, readYaml, starterParts } from './files.ts';

const usage = `usage: npm run -s assess -- [--brand FILE] [--playbook FILE] FILE…
  FILE             JSON Lines, each {"post": …, "context": …}; - reads standard input
  --brand FILE     lays a brand part (name, handles, aliases, …) over the starter playbook; a file that holds
                   several under names is laid by each line's "playbook" key
  --playbook FILE  a playbook file (YAML or JSON) over the starter; with "base: none" in place of it`;

const caseSchema = z.object({
  id: z.string().optional(),
  playbook: z.string().optional(),
  post: postSchema,
  context: contextSchema,
});

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

function must<Kind>(what: string, read: Read<Kind>): Kind {
  if (read.ok) return read.value;
  const mistakes = read.mistakes.map(
    ({ path, sentence, line }) => `  ${line === undefined ? path || '(all)' : `line ${line}`}: ${sentence}`,
  );
  return stop(`${what} can't be used:\n${mistakes.join('\n')}`);
}

/** One judge for each brand in the file, made when it is first asked for. */
function judges(playbook: Playbook, brandFile: string | undefined): (name: string | undefined) => Assess {
  const words = lexicons();
  const weights = model();
  if (brandFile === undefined) {
    const only = assessWith(playbook, words, weights);
    return () => only;
  }
  const content = z.record(z.string(), z.unknown()).parse(readYaml(brandFile));
  const single = 'name' in content ? content : 'brand' in content ? content.brand : undefined;
  const made = new Map<string, Assess>();
  return (name = '') => {
    const before = made.get(name);
    if (before !== undefined) return before;
    const brand = single ?? content[name];
    if (brand === undefined) throw new Error(`${brandFile} holds no brand "${name}"`);
    const judge = assessWith(must(brandFile, withBrand(playbook, brand)), words, weights);
    made.set(name, judge);
    return judge;
  };
}

/** What a line of the output holds. */
function printed(assessment: Assessment) {
  const { id, relevant, level, score, reasons, topics, certainty, loopIn, acknowledgeBy, tone } = assessment;
  const named = topics.map((topic) => ({ id: topic, p: Number((certainty[topic] ?? 1).toFixed(4)) }));
  return { id, relevant, level, score, reasons, topics: named, loopIn, acknowledgeBy, tone };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { brand: { type: 'string' }, playbook: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || positionals.length === 0) stop(usage);
  const playbook =
    values.playbook === undefined
      ? must('the starter playbook', readStarter(starterParts()))
      : must(values.playbook, overStarter(readFileSync(values.playbook, 'utf8')));
  const judgeFor = judges(playbook, values.brand);
  let failed = 0;
  for (const file of positionals) {
    for (const { number, text } of lines(file === '-' ? '/dev/stdin' : file)) {
      try {
        const one = caseSchema.parse(JSON.parse(text));
        process.stdout.write(
          `${JSON.stringify({ case: one.id, ...printed(judgeFor(one.playbook)(one.post, one.context)) })}\n`,
        );
      } catch (error) {
        failed += 1;
        const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
        process.stderr.write(`${file}:${number}: ${why}\n`);
      }
    }
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  stop(sentenceOf(error));
}
