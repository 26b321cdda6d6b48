/** What is built stays small, ASCII and Manifest V3: the sizes are counted in bytes as the browser loads them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
const kB = 1_000;

interface Manifest {
  readonly manifest_version: number;
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly world?: string }[];
}

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(output, build);
  const built = existsSync(folder);
  const read = (path: string) => readFileSync(join(folder, path));
  const scripts = (): Manifest['content_scripts'] =>
    (JSON.parse(read('manifest.json').toString()) as Manifest).content_scripts;

  it.skipIf(!built)('is Manifest V3', () => {
    expect(JSON.parse(read('manifest.json').toString()).manifest_version).toBe(3);
  });

  it.skipIf(!built)('has at most 25 kB in the page and 3 kB in the page’s own world', () => {
    for (const { js, world } of scripts()) {
      const bytes = js.reduce((sum, path) => sum + read(path).byteLength, 0);
      expect(bytes).toBeLessThanOrEqual(world === 'MAIN' ? 3 * kB : 25 * kB);
    }
  });

  it.skipIf(!built)('has neither a schema library nor the polyfill in a page', () => {
    for (const { js } of scripts()) {
      for (const path of js) expect(read(path).toString()).not.toMatch(/ZodError|webextension-polyfill|Dexie/u);
    }
  });

  it.skipIf(!built)('is ASCII in every script that a page loads: Chromium refuses non-characters silently', () => {
    for (const { js } of scripts()) for (const path of js) expect(read(path).every((byte) => byte < 128)).toBe(true);
  });
});
