/** The starter as the worker makes it in one of the languages, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Layer } from '@/lib/playbook/layers.ts';
import { saidIn, type Words, wordsAt } from '@/lib/playbook/starter-words.ts';
import { starter } from './laid.ts';

const folder = join(import.meta.dirname, '../../assets/playbook/words');
export const languages = readdirSync(folder).map((name) => name.replace('.yaml', ''));
export const wordsOf = (language: string): Words =>
  parse(readFileSync(join(folder, `${language}.yaml`), 'utf8')) as Words;

export function starterIn(language: string): Layer {
  const words = wordsOf(language);
  return { name: 'starter', file: saidIn(starter, words), shipped: wordsAt(starter, words) };
}

/**
 * Every text under its path: "rules › anger › title". Entries of lists by id or role, others by their place; lists of bare words
 * are no texts.
 * @param but parts that are passed over, wherever an entry has them
 */
export function textsIn(value: unknown, but: ReadonlySet<string> = new Set(), path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  const named = Array.isArray(value)
    ? value.flatMap((one, place) =>
        typeof one === 'string' ? [] : [[String(one?.id ?? one?.role ?? place), one] as const],
      )
    : Object.entries(value).filter(([name]) => !but.has(name));
  return new Map(named.flatMap(([name, one]) => [...textsIn(one, but, path === '' ? name : `${path} › ${name}`)]));
}
