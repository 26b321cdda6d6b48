/** What goes to the stores: Mozilla's linter has nothing to say, nothing turns text into code, and packing twice gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesBelow, zipOf } from '@/lib/commands/package/zip.ts';

const root = join(import.meta.dirname, '../..');
const build = (name: string) => join(root, '.output', name);

describe('the build for Firefox', () => {
  it.skipIf(!existsSync(build('firefox-mv3')))(
    'gets no error and no warning from Mozilla’s linter',
    () => {
      const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
      const said = execFileSync(process.execPath, [linter, build('firefox-mv3'), '--output', 'json'], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const { errors, warnings } = JSON.parse(said);
      expect([...errors, ...warnings].map(({ code, file }) => `${code} ${file}`)).toEqual([]);
    },
    120_000,
  );
});

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (name) => {
  const folder = build(name);

  it.skipIf(!existsSync(folder))('holds nothing that turns text into code or markup', () => {
    const scripts = filesBelow(folder).filter((path) => path.endsWith('.js'));
    expect(scripts).toContain('background.js');
    const turning =
      /\bnew Function\b|\bFunction\(["'`]|\beval\(|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\(/u;
    expect(scripts.filter((path) => turning.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
  });

  it.skipIf(!existsSync(folder))('is packed into the same bytes whenever its files were written', () => {
    const paths = filesBelow(folder);
    const once = zipOf(folder, paths);
    utimesSync(join(folder, 'manifest.json'), new Date(), new Date());
    const again = zipOf(folder, [...paths].reverse());
    expect(Buffer.compare(once, again)).toBe(0);
    expect(Object.keys(unzipSync(once)).sort()).toEqual([...paths].sort());
  });
});
