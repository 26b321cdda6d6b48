/** The threat model names tests: each of them is there, and each is one that runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { read } from './sources.ts';

it('every test that the threat model names is there', () => {
  const named = [...read('SECURITY.md').matchAll(/`(tests\/[^`]+)`/gu)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(import.meta.dirname, '../..', path)))).toEqual([]);
});
