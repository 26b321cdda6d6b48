/** How many follow a profile, as the line below its name counts them. */
import { type Json, list } from '../json.ts';
import { count, word } from '../scalar.ts';
import { lineAddress, lineBold, lineText, profileLines } from './fields.ts';

const TIMES: Readonly<Record<string, number>> = { K: 1_000, k: 1_000, M: 1_000_000 };

/**
 * The address says which line it is, and bold print how long the number in it is, in any language. Facebook rounds it: "2.1K"
 * is 2,100. Other abbreviations mean this in one language and that in another, and are left unknown.
 */
export function followersOf(node: Json): number | null {
  const line = list(profileLines(node)).find((one) => /[=/]followers\b/.test(word(lineAddress(one))));
  const length = count(list(lineBold(line))[0]?.length);
  const shown = word(lineText(line)).slice(0, length ?? 0);
  const [, rounded, unit = ''] = /^(\d+(?:[.,]\d)?)\s?([KkM])$/.exec(shown) ?? [];
  if (rounded) return Math.round(Number(rounded.replace(',', '.')) * (TIMES[unit] ?? 1));
  return /^\d{1,3}(?:[.,\s]?\d{3})*$/.test(shown) ? count(shown.replace(/\D/g, '')) : null;
}
