/** `npm run -s verify -- FILE.json…`: says whether the exported file of an incident is as it was written. See README. */
import './english.ts';
import { readFileSync } from 'node:fs';
import { readFile } from '@/lib/incident/evidence/file.ts';
import { notForensic } from '@/lib/incident/evidence/limits.ts';
import { type Verdict, verify } from '@/lib/incident/evidence/verify.ts';

const usage = `usage: npm run -s verify -- FILE.json…    the exported file of an incident
  Ends with 0 when every file is as it was written, with 1 when one was changed, with 2 when one can't be read.`;

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

function print(name: string, { sound, flaws, entries, screenshots, heads, seal, unchecked }: Verdict): void {
  say(`${name}: ${sound ? 'as it was written' : 'NOT as it was written'}`);
  for (const { sentence } of flaws) say(`  ${sentence}`);
  say(`  ${entries} entries and ${screenshots} screenshots were checked. To compare with what was noted elsewhere:`);
  for (const { device, n, hash } of heads) say(`  device ${device}: entry ${n}, ${hash}`);
  say(`  seal: ${seal}`);
  for (const sentence of [...unchecked, ...notForensic]) say(`  ${sentence}`);
}

/** @returns the code to end with */
async function check(name: string): Promise<number> {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch {
    process.stderr.write(`${name}: There is no such file, or it can't be read.\n`);
    return 2;
  }
  const read = readFile(text);
  if ('sentence' in read) {
    process.stderr.write(`${name}: ${read.sentence}\n`);
    return 2;
  }
  const verdict = await verify(read.file);
  print(name, verdict);
  return verdict.sound ? 0 : 1;
}

const files = process.argv.slice(2);
if (files.length === 0 || files.includes('--help')) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  const codes: number[] = [];
  for (const file of files) codes.push(await check(file));
  process.exitCode = Math.max(...codes);
}
