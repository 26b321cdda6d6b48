/** `npm run -s playbook -- check FILE…` and `npm run -s playbook -- schema`. See README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchema } from '@/lib/playbook/json-schema.ts';
import { joinLayers } from '@/lib/playbook/layers.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import { starterFile } from '@/lib/playbook/starter.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { starterParts } from './files.ts';

const usage = `usage: npm run -s playbook -- check FILE…    says every mistake as FILE:LINE:COLUMN: what to do
       npm run -s playbook -- schema         writes assets/playbook/playbook.schema.json for editors`;

/** Each file is laid over the starter alone. @returns how many mistakes were found */
function check(files: readonly string[]): number {
  const starter = { name: 'starter' as const, file: starterFile(starterParts()) };
  let found = 0;
  for (const name of files) {
    const { file, mistakes, place, migratedFrom } = parsePlaybook(readFileSync(name, 'utf8'));
    const all =
      file === null
        ? mistakes
        : joinLayers([starter, { name: 'own', file }], checkPlaybook).mistakes.map((one) => ({
            ...one,
            ...place(one.inFile),
          }));
    for (const { line, column, sentence } of all)
      process.stdout.write(`${name}:${line ?? 1}:${column ?? 1}: ${sentence}\n`);
    if (all.length === 0)
      process.stdout.write(`${name}: fine${migratedFrom === null ? '' : `, written in version ${migratedFrom}`}\n`);
    found += all.length;
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
