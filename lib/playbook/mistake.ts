/** One mistake in a playbook, in words for the person who wrote it. */
import { t } from '@/lib/i18n.ts';

export type Path = readonly (string | number)[];

/** @returns what stands at a path of something that is not checked yet; `undefined` where the path leads nowhere */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined,
    value,
  );

export interface Mistake {
  /** Where: "rules.3.when", empty for the whole file. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly sentence: string;
  /** From 1, in the text of the file; absent where the playbook did not come from a text. */
  readonly line?: number;
  readonly column?: number;
}

export type Read<Kind> =
  | { readonly ok: true; readonly value: Kind }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** As a person would quote it: `"off"`, `7`, `a list`. */
export function shown(value: unknown): string {
  if (value === null) return t('editor.value.nothing');
  if (Array.isArray(value)) return t('editor.value.list');
  if (typeof value === 'object') return t('editor.value.group');
  const text = JSON.stringify(value) ?? t('editor.value.nothing');
  return text.length > 40 ? `${text.slice(0, 39).toWellFormed()}\u2026` : text;
}

export const didYouMean = (word: string): string => t('editor.mistake.didYouMean', { word });

/** The known word that was probably meant; `null` when none is close. */
export function meant(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = (word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 4))) + 1;
  for (const one of known) {
    const far = distance(word.toLowerCase(), one.toLowerCase(), least);
    if (far < least) [best, least] = [one, far];
  }
  return best;
}

/** Letters to change, add, leave out or swap with their neighbour (optimal string alignment), no further than `most`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? most;
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min(at(i, j - 1) + 1, at(i - 1, j) + 1, at(i - 1, j - 1) + same);
      row.push(swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return at(one.length, other.length);
}
