/** The number in a label such as "1059 Likes. Like", whatever its language, digits and grouping signs. */

/** Comma, full stop, blanks (also narrow and unbreakable ones), apostrophes, the Arabic comma and thousands sign. */
const GROUPING = ",.' \\u2019\\u066C\\u060C\\u00A0\\u2009\\u202F";
const FIRST = new RegExp(`\\p{Nd}(?:[\\p{Nd}${GROUPING}]*\\p{Nd})?`, 'u');
/** Groups of three, in India also of two. Anything else ("29.9") is no whole number. */
const WHOLE = new RegExp(`^\\p{Nd}+(?:[${GROUPING}]\\p{Nd}{2,3})*$`, 'u');

/** Unicode's digits come in rows of ten that begin at ..0 or at ..6. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  if (point < 128) return point - 48;
  const row = point & ~15;
  return point - (/\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6);
}

/**
 * @param label what a button or link says to screen readers; X writes the full number there, never an abbreviated one
 * @returns the first number in it; `null` when there is none: a missing number is unknown, not 0
 */
export function counterIn(label: string | null | undefined): number | null {
  const [first] = FIRST.exec(label ?? '') ?? [];
  if (!first || !WHOLE.test(first)) return null;
  // Most labels hold plain digits, and each post has four of them.
  const plain = /^\d+$/.test(first);
  const value = Number(plain ? first : Array.from(first.match(/\p{Nd}/gu) ?? [], digitValue).join(''));
  return Number.isSafeInteger(value) ? value : null;
}
