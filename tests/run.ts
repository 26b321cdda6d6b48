/**
 * `npm test`: types, lint, builds, then every test in node and in real browsers. Ends with one line, "N passed, N failed",
 * summed over all of them, and with exit code 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAdvisories } from './advisories.ts';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'firebreak-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

const npx = (...args: string[]): boolean =>
  spawnSync('npx', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

function step(name: string, ...args: string[]): void {
  const from = performance.now();
  const passed = npx(...args);
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
}

/** @returns what the runner counted; a runner that ended without a report counts as one failure */
function suite(project: string): void {
  const report = join(scratch, `${project}.json`);
  npx('vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, success, numTotalTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    total.passed += numPassedTests;
    total.failed += numFailedTests;
    total.skipped += numPendingTests;
    // A file that does not even load, or a hook that fails, leaves its tests uncounted.
    if ((success !== true && numFailedTests === 0) || numTotalTests === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

step('wxt prepare', 'wxt', 'prepare');
step('types', 'tsc', '--noEmit');
step('lint', 'biome', 'check', '.');
// Edge takes Chrome's files, byte for byte; `npm run build` makes them too.
for (const browser of ['chrome', 'firefox']) step(`build for ${browser}`, 'wxt', 'build', '-b', browser);
const { known, sentence } = askAdvisories(root);
if (known !== null) total[known.length === 0 ? 'passed' : 'failed'] += 1;
console.log(`advisories: ${sentence}`);
suite('node');
suite('browser');

rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;
