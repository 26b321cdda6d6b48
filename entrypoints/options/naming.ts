/** Names for what is new, and vocabularies as choices. */
import type { Option } from '@/components/playbook/field.tsx';
import { locale } from '@/lib/i18n.ts';

/** @returns the first of "word-1", "word-2" … that is not taken */
export function freshId(word: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const id = `${word}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** @returns an id made of a title: small letters, digits and hyphens */
export function idFrom(title: string, taken: readonly string[]): string {
  const id = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  if (id === '') return freshId('own', taken);
  return taken.includes(id) ? freshId(id, taken) : id;
}

export const options = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
/** "Nov 21, 2026, 2:05 PM", in the reader's own zone. */
export const momentOf = (at: string): string => moment.format(new Date(at));
