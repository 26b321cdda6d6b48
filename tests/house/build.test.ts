/** What is built stays small, ASCII and Manifest V3: the sizes are counted in bytes as the browser loads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
const kB = 1_000;

/** The client of the team's server: sent, in kB. */
const teamClient = 65;
/** Stands in every build of that client, and nowhere in our own code. */
const itsMark = '$JS.API';

/**
 * As the browser loads it, and as it is sent. Facebook's page says less about itself than X's, and its JSON has more shapes:
 * so its reader is longer.
 */
const limits: Readonly<Record<string, { raw: number; zipped: number }>> = {
  'page-x.js': { raw: 28.9, zipped: 11.85 },
  'page-facebook.js': { raw: 38.05, zipped: 15.55 },
  // For both networks; it stands beside the site's own script and waits for the news of an incident.
  'page-composer.js': { raw: 3.3, zipped: 1.9 },
  'content-scripts/page-network.js': { raw: 2.5, zipped: 1.3 },
};

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

  it.skipIf(!built)('lets nothing but its own scripts run in its own pages', () => {
    const { content_security_policy: policy } = JSON.parse(read('manifest.json').toString());
    const rules = Object.fromEntries(
      String(policy.extension_pages)
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    expect(rules).toMatchObject({ 'default-src': ["'none'"], 'script-src': ["'self'"], 'object-src': ["'none'"] });
    expect(rules).toMatchObject({ 'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"] });
    expect(Object.values(rules).flat()).not.toContain("'unsafe-eval'");
  });

  it.skipIf(!built)('has little in each page and least in the page’s own world', () => {
    const sizes = Object.fromEntries(scripts().flatMap(({ js }) => js.map((path) => [path, read(path)])));
    expect(Object.keys(sizes).sort()).toEqual(Object.keys(limits).sort());
    for (const [path, { raw, zipped }] of Object.entries(limits)) {
      expect(sizes[path]?.byteLength, path).toBeLessThanOrEqual(raw * kB);
      expect(gzipSync(sizes[path] ?? '').byteLength, path).toBeLessThanOrEqual(zipped * kB);
    }
  });

  it.skipIf(!built)(
    'keeps the client of the team’s server in a script of its own, small, and out of everything that loads first',
    () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
      expect(files).toContain('background.js');
      expect(files.filter((path) => read(path).includes(itsMark))).toEqual(['team-client.js']);
      expect(gzipSync(read('team-client.js')).byteLength).toBeLessThanOrEqual(teamClient * kB);
      expect(scripts().flatMap(({ js }) => js)).not.toContain('team-client.js');
      for (const page of ['options.html', 'sidepanel.html', 'guidelines.html'])
        expect(read(page).toString()).not.toContain('team-client');
    },
  );

  it.skipIf(!built)('has neither a schema library nor the polyfill in a page', () => {
    for (const { js } of scripts()) {
      for (const path of js) expect(read(path).toString()).not.toMatch(/ZodError|webextension-polyfill|Dexie/u);
    }
  });

  it.skipIf(!built)('is ASCII in every script that a page loads: Chromium refuses non-characters silently', () => {
    for (const { js } of scripts()) for (const path of js) expect(read(path).every((byte) => byte < 128)).toBe(true);
  });
});
