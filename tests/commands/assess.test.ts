/** `npm run -s assess` and `npm run -s playbook`, run as a person runs them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aPost, now } from '../triage/scene.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'firebreak-assess-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(command: 'assess' | 'playbook', ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `lib/commands/${command}.ts`, ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
}

const brand = file('brand.yaml', 'name: Bramble Air\nhandles: { x: [brambleair] }\n');
const posts = file(
  'posts.jsonl',
  [
    { post: aPost({ text: '@brambleair there was smoke in the cabin and nobody told us why' }), context: { now } },
    { post: aPost({ id: '2', text: '@brambleair can I bring a folding bike?' }), context: { now } },
  ]
    .map((one) => JSON.stringify(one))
    .join('\n'),
);

describe('assess', { timeout: 60_000 }, () => {
  it('prints for each post its tone and its topics with how sure they are', () => {
    const { lines, status } = run('assess', '--brand', brand, posts);
    expect(status).toBe(0);
    const [smoke, bike] = lines.map((line) => JSON.parse(line));
    expect(smoke.topics).toContainEqual({ id: 'safety', p: expect.any(Number) });
    expect(bike.topics).toContainEqual({ id: 'question', p: expect.any(Number) });
    for (const { tone, topics } of [smoke, bike]) {
      for (const p of [tone.negative, tone.complaint, tone.offensive, ...topics.map((one: { p: number }) => one.p)]) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
    }
    expect(smoke.tone.complaint).toBeGreaterThan(bike.tone.complaint);
  });

  it('judges by a playbook that is laid over the starter', () => {
    const own = file(
      'own.yaml',
      'version: 2\nrules:\n  - { id: bikes, title: Bikes, when: { words: [folding bike*] }, effect: { raise: worry }, because: We had trouble. }\n',
    );
    const { lines } = run('assess', '--brand', brand, '--playbook', own, posts);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['watch', 'worry']);
  });

  it('says what is wrong with a playbook, with its line, and judges nothing', () => {
    const own = file('wrong.yaml', 'version: 2\nrules:\n  - { id: anger, of: true }\n');
    const { lines, stderr, status } = run('assess', '--brand', brand, '--playbook', own, posts);
    expect([lines, status]).toEqual([[], 2]);
    expect(stderr).toContain('line 3: "rules" has no key "of". Did you mean "off"?');
  });

  it('goes on behind a line that can\u2019t be read, and ends with 1', () => {
    const both = file('both.jsonl', `{"post": 7}\n${JSON.stringify({ post: aPost(), context: { now } })}`);
    const { lines, stderr, status } = run('assess', '--brand', brand, both);
    expect([lines.length, status]).toEqual([1, 1]);
    expect(stderr).toContain(`${both}:1:`);
  });
});

describe('playbook check', { timeout: 60_000 }, () => {
  it('says every mistake as file, line and column', () => {
    const wrong = file('typo.yaml', 'version: 2\nhours: { from: "9 am" }\n');
    const { lines, status } = run('playbook', 'check', wrong);
    expect([lines, status]).toEqual([[`${wrong}:2:16: "9 am": write the time as 09:00.`], 1]);
  });

  it('says that a good file is fine', () => {
    const good = file('good.yaml', 'version: 2\nbrand: { name: Bramble Air }\n');
    expect(run('playbook', 'check', good)).toMatchObject({ lines: [`${good}: fine`], status: 0 });
  });
});
