/** `npm run -s assess -- FILE…`: judges posts from JSON Lines with the very code of the extension. See README. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Read } from '@/lib/playbook/mistake.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { readPlaybook, readStarter, withBrand } from '@/lib/playbook/starter.ts';
import { postSchema } from '@/lib/post.ts';
import { type Assess, assessWith } from '@/lib/triage/assess.ts';
import { contextSchema } from '@/lib/triage/context.ts';
import { lexicons, lines, model, readYaml, starterParts } from './files.ts';

const usage = `usage: npm run -s assess -- [--brand FILE] [--playbook FILE] FILE…
  FILE             JSON Lines, each {"post": …, "context": …}; - reads standard input
  --brand FILE     lays a brand part (name, handles, aliases, …) over the starter playbook; a file that holds
                   several under names is laid by each line's "playbook" key
  --playbook FILE  a whole playbook (YAML or JSON) in place of the starter`;

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
  const mistakes = read.mistakes.map(({ path, sentence }) => `  ${path === '' ? '(all)' : path}: ${sentence}`);
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

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { brand: { type: 'string' }, playbook: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || positionals.length === 0) stop(usage);
  const playbook =
    values.playbook === undefined
      ? must('the starter playbook', readStarter(starterParts()))
      : must(values.playbook, readPlaybook(readYaml(values.playbook)));
  const judgeFor = judges(playbook, values.brand);
  let failed = 0;
  for (const file of positionals) {
    for (const { number, text } of lines(file === '-' ? '/dev/stdin' : file)) {
      try {
        const one = caseSchema.parse(JSON.parse(text));
        const { id, relevant, level, score, reasons, topics, loopIn, acknowledgeBy, tone } = judgeFor(one.playbook)(
          one.post,
          one.context,
        );
        process.stdout.write(
          `${JSON.stringify({ id, case: one.id, relevant, level, score, reasons, topics, loopIn, acknowledgeBy, tone })}\n`,
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
  stop(error instanceof Error ? error.message : String(error));
}
