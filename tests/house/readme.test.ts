/** The README's permissions table is the manifest's, in every build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gmu)];
const named = rows.map(([, permission]) => permission);

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s', (build) => {
  const file = join(root, '.output', build, 'manifest.json');

  it.skipIf(!existsSync(file))('asks for the permissions that the README names, and for no others', () => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const asked: string[] = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...manifest.optional_host_permissions,
    ];
    const optional = build === 'firefox-mv3' ? ['sidePanel', 'scripting'] : [];
    expect(asked.filter((permission) => !named.includes(permission))).toEqual([]);
    expect(
      named.filter((permission) => !asked.includes(permission ?? '') && !optional.includes(permission ?? '')),
    ).toEqual([]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

it('says why each permission is needed and what is not done with it', () => {
  expect(rows.length).toBeGreaterThan(5);
  for (const [, , why, not] of rows) expect([why, not].every((cell) => (cell ?? '').trim().length > 3)).toBe(true);
});
