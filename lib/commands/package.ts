/** `npm run package`: the zips for the stores of Chrome, Edge and Firefox, the sources for reviewers, and their hashes. See assets/store. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, zipOf } from './package/zip.ts';

const root = join(import.meta.dirname, '../..');
const target = join(root, '.output', 'store');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;

const npx = (...args: string[]): boolean =>
  spawnSync('npx', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const stop = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

mkdirSync(target, { recursive: true });
const sums: string[] = [];

function keep(what: string, bytes: Uint8Array): void {
  const file = `${name}-${version}-${what}.zip`;
  writeFileSync(join(target, file), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  sums.push(`${hash}  ${file}`);
  console.log(`${file}: ${(bytes.byteLength / 1e6).toFixed(2)} MB, SHA-256 ${hash}`);
}

for (const browser of ['chrome', 'edge', 'firefox']) {
  if (!npx('wxt', 'build', '-b', browser)) stop(`The build for ${browser} failed; its message stands above.`);
  const folder = join(root, '.output', `${browser}-mv3`);
  keep(browser, zipOf(folder, filesBelow(folder)));
}

// What is committed, no more: a reviewer builds the very same files from it.
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { cwd: root, encoding: 'utf8' });
if (changed !== '') console.warn('Files differ from the last commit: the sources are packed as they stand on disk.');
keep('sources', zipOf(root, tracked));

writeFileSync(join(target, 'SHA256SUMS'), `${sums.join('\n')}\n`);
if (!npx('addons-linter', join(root, '.output', 'firefox-mv3'))) stop('Mozilla’s linter refuses the Firefox build.');
console.log(`Everything is in ${target}.`);
