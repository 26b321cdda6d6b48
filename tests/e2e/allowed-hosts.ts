/** The built extension with some hosts allowed from the start: a test can't answer the browser's own question. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeBuild } from './chromium.ts';

/** @returns the folder of a copy, and how to remove it */
export function allowing(...hosts: string[]): { readonly build: string; remove(): void } {
  const build = mkdtempSync(join(tmpdir(), 'firebreak-build-'));
  cpSync(chromeBuild, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  writeFileSync(file, JSON.stringify(manifest));
  return { build, remove: () => rmSync(build, { recursive: true, force: true }) };
}
