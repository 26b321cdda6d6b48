/** A zip that is the same bytes for the same files: sorted names, one fixed date. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first day that a zip can name; when a file was written says nothing about what is in it. */
const fixed = new Date(1980, 0, 1);

/** @returns paths below `folder`, with slashes */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

export function zipOf(folder: string, paths: readonly string[]): Uint8Array {
  const sorted = [...paths].sort();
  const files = Object.fromEntries(sorted.map((path) => [path, Uint8Array.from(readFileSync(join(folder, path)))]));
  return zipSync(files, { level: 9, mtime: fixed });
}
