/** The architecture page is true: its paths exist, its diagrams name them, its table of rooms is the one that is enforced. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('assets/architecture/README.md');

const named = [...page.matchAll(/\b(?:lib|entrypoints|components|assets|tests)\/[\w./-]*\w/gu)].map(([path]) => path);

describe('the architecture page', () => {
  it('names only files and folders that exist', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('draws each of the four ways', () => {
    expect(page.match(/```mermaid/gu)).toHaveLength(4);
  });

  it('has the very table of rooms that is enforced', () => {
    const enforced = [
      ...read('tests/house/imports.test.ts').matchAll(
        /^ {2}(\w+): \{\s+runs: '([^']*)'(?:,\s+knows: '([^']*)',?)?\s+\},$/gmu,
      ),
    ].map(([, room, runs = '', knows = '']) => `${room}: ${runs} / ${knows}`);
    const told = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \|([^|]*)\|([^|]*)\|$/gmu)].map(
      ([, room, runs = '', knows = '']) => `${room}: ${runs.trim()} / ${knows.trim()}`,
    );
    expect(enforced.length).toBeGreaterThan(10);
    expect(told.toSorted()).toEqual(enforced.toSorted());
  });
});
