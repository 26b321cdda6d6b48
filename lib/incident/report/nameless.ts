/** Takes the names of customers out of texts and links. What nobody knows to be a name stays: the report says so. */

import { t } from '@/lib/i18n.ts';

export interface Nameless {
  text(text: string): string;
  /** @returns `null` when the address itself names somebody */
  link(url: string): string | null;
}

/** What stands where something was taken out. */
const [someName, someProfile, someLink] = [
  `[${t('report.names.name')}]`,
  `[${t('report.names.profile')}]`,
  `[${t('report.names.link')}]`,
];
const handle = /(?<![\p{L}\p{N}._@/])[@\uff20]([\p{L}\p{N}_.]{1,50})/gu;
const ofX = /\b(https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?!i\/)[\w]{1,30}\/status\/(\d+)[^\s"'<>)]*/giu;
const profileOfX = /\b(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?!i\/)[\w]{1,30}(?![\w/])/giu;
const ofFacebook = /\b(?:https?:\/\/)?(?:[\w-]{1,60}\.)?(?:facebook|fb)\.com\/[^\s"'<>)]*/giu;
/** Shorter names are words of other kinds: "Al", "Jo". */
const shortest = 3;

/**
 * @param names of authors, as shown and as handles
 * @param own the brand's handles, without the sign: they may stay
 */
export function withoutNames(names: readonly string[], own: readonly string[]): Nameless {
  const kept = new Set(own.map((one) => one.toLowerCase()));
  const known = [...new Set(names.map((one) => one.replace(/^@/u, '').trim()))].filter(
    (one) => one.length >= shortest && !kept.has(one.toLowerCase()),
  );
  // Looked up by the lengths that names of the same beginning have: thousands of names cost hardly more than one.
  const byName = new Map<string, boolean>();
  for (const name of known) byName.set(small(name), (byName.get(small(name)) ?? true) && /^\p{Lu}/u.test(name));
  const lengths = new Map<string, readonly number[]>();
  for (const name of byName.keys()) {
    const start = name.slice(0, shortest);
    const before = lengths.get(start) ?? [];
    if (!before.includes(name.length))
      lengths.set(
        start,
        [...before, name.length].sort((one, other) => other - one),
      );
  }
  const text = (given: string): string => {
    const linked = given
      .replace(ofX, (_, scheme: string | undefined, id: string) => `${scheme ?? ''}x.com/i/status/${id}`)
      .replace(profileOfX, someProfile)
      .replace(ofFacebook, someLink)
      .replace(handle, (whole, name: string) =>
        kept.has(name.toLowerCase().replace(/\.+$/u, '')) ? whole : `@${someName}`,
      );
    return named(linked, byName, lengths);
  };
  return {
    text,
    link: (url) => {
      const id = /(?:x|twitter)\.com\/(?:\w+)\/status\/(\d+)/iu.exec(url)?.[1];
      if (id !== undefined) return `https://x.com/i/status/${id}`;
      return /(?:x|twitter|facebook|fb)\.com/iu.test(url) ? null : text(url);
    },
  };
}

/** In small letters, each in its place: one that grows when it is made small would shift all behind it. */
const small = (text: string): string =>
  text.replace(/\p{Lu}/gu, (sign) => {
    const one = sign.toLowerCase();
    return one.length === sign.length ? one : sign;
  });

/**
 * Replaces whole names, the longest first.
 * @param byName names in small letters, and whether they begin with a capital: then "Will" takes no "will" out of a text
 */
function named(
  text: string,
  byName: ReadonlyMap<string, boolean>,
  lengths: ReadonlyMap<string, readonly number[]>,
): string {
  if (byName.size === 0) return text;
  const lower = small(text);
  let [result, last] = ['', 0];
  for (const { index } of lower.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (index < last) continue;
    const length = lengths.get(lower.slice(index, index + shortest))?.find((one) => {
      const capital = byName.get(lower.slice(index, index + one));
      if (capital === undefined || /[\p{L}\p{N}]/u.test(lower.charAt(index + one))) return false;
      return !capital || /^\p{Lu}/u.test(text.slice(index, index + 2));
    });
    if (length === undefined) continue;
    result += `${text.slice(last, index)}${someName}`;
    last = index + length;
  }
  return result + text.slice(last);
}
