/** How a post begins, as a key: where the page hides a post's id, author and first words tell which one of the JSON it is. */
import type { Author } from '@/lib/post.ts';

/** In characters without spaces; Facebook cuts texts later than that, and few posts begin alike for so long. */
const enough = 60;

/** Spaces, joiners, direction marks and emoji variants differ between what is written and what is drawn. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s|\p{Cf}|\ufe0e|\ufe0f/gu, '');

/**
 * The keys under which posts of the JSON are entered and posts of the page are looked up: `start:<who>|<first 60 characters>`.
 * A shorter text is its own beginning, so a key may stand for several posts of one author ("Thank you!"): such a key is none.
 * @param cut whether the page shows only the beginning of the text
 * @returns by handle, by id and by name, as far as known; none where there is too little text
 */
export function startKeys(
  { handle, id, name }: Pick<Author, 'handle' | 'id' | 'name'>,
  text: string | null,
  cut = false,
): string[] {
  // Emoji take several code units: as many as needed for sure, and no more of a long text.
  const first = Array.from(bare((text ?? '').slice(0, 2_000))).slice(0, enough);
  if (first.length === 0 || (cut && first.length < enough)) return [];
  const who = [handle, id, name].filter((one) => one !== null).map((one) => bare(one).toLowerCase());
  return [...new Set(who)].filter(Boolean).map((one) => `start:${one}|${first.join('')}`);
}

/** @returns an id for as long as the true one is unknown; the same for every copy of a post, in every tab */
export function provisionalId(key: string): string {
  let hash = 0xcbf29ce484222325n; // FNV-1a, 64 bits
  for (const sign of key) hash = BigInt.asUintN(64, (hash ^ BigInt(sign.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return `~${hash.toString(36)}`;
}
