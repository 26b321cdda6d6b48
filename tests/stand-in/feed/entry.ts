/** One post of the demo feed as its author wrote it; `answer.ts` turns it into X's own JSON. */

export interface Person {
  handle: string;
  name: string;
  followers: number;
  following: number;
  posts: number;
  /** ISO date. */
  joinedAt: string;
  verified: 'none' | 'paid' | 'business' | 'government';
  bio: string;
  category: string | null;
}

export interface Counts {
  replies: number;
  reposts: number;
  quotes: number;
  likes: number;
  bookmarks: number;
  /** `null`: X shows no view counter for this post. */
  views: number | null;
}

export type Picture = 'board' | 'queue' | 'suitcase' | 'phone' | 'cabin' | 'meadow' | 'loaf';

export interface FeedEntry {
  /** 19 digits. */
  id: string;
  /** What this post is in the feed for, in a few words. */
  shows: string;
  /** Does it concern the brand? Posts with `false` must get no badge. */
  about: boolean;
  author: Person;
  text: string;
  /** X's own guess of the language; `zxx` and `und` occur. */
  lang: string;
  /** Counted back from the moment the server starts. */
  minutesAgo: number;
  /** `null`: the page shows buttons without any digit, and the answer has no counters. */
  counts: Counts | null;
  repliesTo?: { id: string; handle: string };
  /** Id of another entry. */
  quotes?: string;
  media?: { kind: 'photo' | 'video' | 'link'; picture: Picture; title?: string }[];
  ad?: true;
  repostedBy?: Person;
  /** The page shows only the beginning and "Show more"; the answer has all of it as a note. */
  cut?: true;
  edited?: true;
  /** The page shows this instead of the text, as X does with its automatic translation. */
  translated?: { text: string; lang: string; from: string };
  /** The counters rise by this much every `seconds` while the page is open. */
  growth?: { seconds: number; replies: number; reposts: number; likes: number; views: number };
}

/** Five numbers in the order of X's buttons, with quotes and bookmarks in the proportion that is usual there. */
export const counts = (replies: number, reposts: number, likes: number, views: number | null, quotes = 0): Counts => ({
  replies,
  reposts,
  quotes,
  likes,
  bookmarks: Math.floor(likes / 40),
  views,
});

/** A status id of the autumn of 2026 that ends in `serial`. */
export const id = (serial: number): string => `2123910${String(serial).padStart(12, '0')}`;
