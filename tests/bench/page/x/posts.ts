/** As many posts as a bench wants, no two with the same words: what people write, taken from the labelled posts of the language bench. */
import { readdirSync, readFileSync } from 'node:fs';
import { type FeedEntry, id, type Person, type Picture } from '../../../stand-in/feed/entry.ts';

const folder = new URL('../../language/posts/', import.meta.url);

interface Written {
  readonly lang: string;
  readonly text: string;
  readonly brand: string;
}

const written: readonly Written[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Written);

/** Always the same row of numbers from 0 to 1, for the same posts in every run. */
export function row(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const authors: readonly Person[] = Array.from({ length: 700 }, (_, index) => {
  const next = row(index + 1);
  return {
    handle: `writer_${index}_${Math.floor(next() * 10_000)}`,
    name: `Writer ${index}`,
    followers: Math.floor(10 ** (1 + next() * 5)),
    following: Math.floor(10 ** (1 + next() * 3)),
    posts: Math.floor(next() * 50_000),
    joinedAt: `20${10 + Math.floor(next() * 15)}-06-08T12:00:00Z`,
    verified: next() < 0.3 ? 'paid' : 'none',
    bio: 'Trains, coffee and long walks. What I write here is my own opinion and nobody else\u2019s, as ever.'.slice(
      0,
      Math.floor(next() * 100),
    ),
    category: null,
  };
});
const pictures: readonly Picture[] = ['board', 'queue', 'suitcase', 'phone', 'cabin', 'meadow', 'loaf'];

/**
 * @param share which part of the posts is about the demo's brand, from 0 to 1
 * @returns nearly half with a picture, a tenth with a quoted post, some reposts and ads, as home pages have them
 */
export function postsOf(length: number, share: number): FeedEntry[] {
  const plain = (serial: number, about: boolean): FeedEntry => {
    const next = row(serial + 11);
    const { text, lang, brand } = written[(serial * 37) % written.length] ?? { text: '', lang: 'en', brand: '' };
    const likes = Math.floor(10 ** (next() * 4));
    const words = text.replaceAll(brand, about ? 'Bramble Air' : 'the shop').replaceAll(/@\w+/g, '@nobody_here');
    const media = next();
    return {
      id: id(1_000_000 + serial),
      shows: 'one of many',
      about,
      author: authors[Math.floor(next() * authors.length)] as Person,
      lang: lang === 'hi-Latn' ? 'hi' : lang,
      minutesAgo: 1 + serial * 2,
      text: `${about ? '@brambleair ' : ''}${words} (${serial})`,
      counts: {
        replies: likes >> 3,
        reposts: likes >> 2,
        quotes: likes >> 6,
        likes,
        bookmarks: likes >> 4,
        views: likes * 31,
      },
      ...(media < 0.45 && {
        media: [{ kind: media < 0.3 ? 'photo' : 'video', picture: pictures[serial % pictures.length] as Picture }],
      }),
      ...(next() < 0.12 && { repostedBy: authors[serial % authors.length] as Person }),
      ...(next() < 0.05 && { ad: true as const }),
    };
  };
  return Array.from({ length }, (_, serial) => {
    const next = row(serial + 5);
    const entry = plain(serial, next() < share);
    return next() < 0.1 ? { ...entry, quotes: id(9_000_000 + serial) } : entry;
  });
}

/** The post that another one quotes: never about the brand. */
export function quotedPost(wanted: string): FeedEntry | undefined {
  const serial = Number(wanted.slice(-12)) - 9_000_000;
  const [entry] = serial < 0 ? [] : postsOf(1, 0);
  return entry && { ...entry, id: wanted, author: authors[serial % authors.length] as Person };
}
