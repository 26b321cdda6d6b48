/** `npm run -s verify`, run as a person runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportedFile } from '@/lib/incident/report/export.ts';
import { given } from '../incident/report/scene.ts';
import { story } from '../incident/story.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'firebreak-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const all = ['--import', 'tsx', 'lib/commands/verify.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  return { stdout, stderr, status };
}
async function file(name: string, change: (text: string) => string): Promise<string> {
  const told = await story();
  const { text } = await exportedFile(given(told), told.events, told.screenshots);
  const path = join(folder, name);
  writeFileSync(path, change(text));
  return path;
}

describe('verify', { timeout: 60_000 }, () => {
  it('ends with 0 for a file as it was written, names heads and seal, and says what it is not', async () => {
    const { stdout, status } = run(await file('sound.json', (text) => text));
    expect(status).toBe(0);
    expect(stdout).toContain('sound.json: as it was written');
    expect(stdout).toMatch(/seal: [0-9a-f]{64}/u);
    expect(stdout).toContain('This is not a forensic capture.');
  });

  it('ends with 1 for a changed one and names the entry by number and time', async () => {
    const { stdout, status } = run(
      await file('changed.json', (text) => text.replace('A newspaper asks.', 'Nobody asks.')),
    );
    expect(status).toBe(1);
    expect(stdout).toContain('changed.json: NOT as it was written');
    expect(stdout).toMatch(/Entry \d+ \(2026-11-16 08:04:00 UTC\) was changed|outside the log/u);
  });

  it('ends with 2 and a sentence for what it can’t read, and how it is used without a file', async () => {
    expect(run(await file('cut.json', (text) => text.slice(0, 900)))).toMatchObject({ status: 2 });
    const missing = run(join(folder, 'none.json'));
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('There is no such file');
    expect(run().stderr).toContain('usage:');
  });
});
