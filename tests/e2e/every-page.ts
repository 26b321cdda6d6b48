/** The built extension with leave to picture every page: a test can't press the browser's own shortcut, which grants it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowing } from './allowed-hosts.ts';

/** @param hosts besides, that may be asked from the start */
export function picturing(...hosts: string[]): ReturnType<typeof allowing> {
  const allowed = allowing(...hosts);
  const file = join(allowed.build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push('<all_urls>');
  writeFileSync(file, JSON.stringify(manifest));
  return allowed;
}
