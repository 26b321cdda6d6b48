/** Whole numbers as the page shows them; "11K", "8,8 K" and "2,4 tys." are no whole numbers, so they are unknown. */
import type { Counts } from '@/lib/post.ts';
import { all, named, type OwnPart } from './own-part.ts';
import { BUTTON, COMMENTS, LIKE, REPLY, SHARE, TOTAL } from './selectors.ts';
import type { Shown } from './shown.ts';

const DIGIT = /\p{Nd}/u;
/** Groups of three, in India also of two. Anything else is no whole number, or more than a number. */
const WHOLE = /^\p{Nd}+(?:[.,'\u2019\u060c\u066c\s]\p{Nd}{2,3})*$/u;

/** In every script, ten digits follow one another: a digit's value is how many come before it. */
function digitValue(digit: string): number {
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - value - 1))) value += 1;
  return value;
}

/** Nothing but digits, of any script, and what groups them: a word may be "thousand" as well as "comments". */
function exact(element: Element | null | undefined): number | null {
  const text = element?.textContent?.replace(/\p{Cf}/gu, '').trim() ?? '';
  const digits = WHOLE.test(text) ? Array.from(text).filter((sign) => DIGIT.test(sign)) : [];
  return digits.length > 0 && digits.length < 16 ? Number(digits.map(digitValue).join('')) : null;
}

const none: Counts = { replies: null, reposts: null, quotes: null, likes: null, views: null };

/** Facebook's reactions are the likes, its shares the reposts. Buttons of the newest layout hold the number themselves. */
export function countsIn(article: Element, { part, toolbar }: Shown): Counts {
  const total = [...(toolbar?.parentElement?.querySelectorAll(TOTAL) ?? [])].at(-1);
  return {
    ...none,
    likes: exact(total ?? all(part, LIKE)[0]),
    replies: exact(named(article, article.getAttribute('aria-describedby'), COMMENTS) ?? all(part, REPLY)[0]),
    reposts: exact(all(part, SHARE)[0]),
  };
}

/** A comment's reactions are a button with nothing but a number, and a label for those who can't see the pictures beside it. */
export const commentCountsIn = (part: OwnPart): Counts => ({
  ...none,
  likes: exact(all(part, BUTTON).find((button) => button.hasAttribute('aria-label') && exact(button) !== null)),
});
