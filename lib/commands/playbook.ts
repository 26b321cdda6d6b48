/** `npm run -s playbook -- check FILE…` and `npm run -s playbook -- schema`. See README. */
import './english.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchema } from '@/lib/playbook/json-schema.ts';
import { overStarter } from './files.ts';

const usage = `usage: npm run -s playbook -- check FILE…    says every mistake as FILE:LINE:COLUMN: what to do
       npm run -s playbook -- schema         writes assets/playbook/playbook.schema.json for editors`;

/** Each file is laid over the starter alone. @returns how many mistakes were found */
function check(files: readonly string[]): number {
  let found = 0;
  for (const name of files) {
    const read = overStarter(readFileSync(name, 'utf8'));
    if (read.ok) process.stdout.write(`${name}: fine\n`);
    else {
      found += read.mistakes.length;
      for (const { line, column, sentence } of read.mistakes)
        process.stdout.write(`${name}:${line ?? 1}:${column ?? 1}: ${sentence}\n`);
    }
  }
  return found;
}

const [command, ...files] = process.argv.slice(2);
if (command === 'check' && files.length > 0) process.exitCode = check(files) === 0 ? 0 : 1;
else if (command === 'schema') {
  const target = join(import.meta.dirname, '../../assets/playbook/playbook.schema.json');
  writeFileSync(target, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  process.stdout.write(`${target}\n`);
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
