/** `npm run faults`: more faults than `npm test` has time for; `FAULTS=every` tries every step. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'node', 'tests/faults'], {
  stdio: 'inherit',
  env: { ...process.env, FAULTS: process.env.FAULTS ?? 'many' },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
