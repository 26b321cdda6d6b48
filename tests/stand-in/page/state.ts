/** What all parts of the page know: its options, its language, its colours, and counters that have changed since loading. */
import type { XTweet } from '../answer/shapes.ts';
import { type Labels, labels, type Shown } from './labels.ts';
import { type Options, optionsOf, type Staging } from './options.ts';

export interface Palette {
  background: string;
  text: string;
  grey: string;
  border: string;
  scheme: 'light' | 'dark';
}

export const palettes: Record<Options['theme'], Palette> = {
  light: {
    background: 'rgb(255, 255, 255)',
    text: 'rgb(15, 20, 25)',
    grey: 'rgb(83, 100, 113)',
    border: 'rgb(239, 243, 244)',
    scheme: 'light',
  },
  dark: {
    background: 'rgb(0, 0, 0)',
    text: 'rgb(231, 233, 234)',
    grey: 'rgb(113, 118, 123)',
    border: 'rgb(47, 51, 54)',
    scheme: 'dark',
  },
  dim: {
    background: 'rgb(21, 32, 43)',
    text: 'rgb(247, 249, 249)',
    grey: 'rgb(139, 152, 165)',
    border: 'rgb(56, 68, 77)',
    scheme: 'dark',
  },
};

const options: Options = optionsOf(new URLSearchParams(location.search));

export const page: {
  options: Options;
  staging: Staging;
  labels: Labels;
  palette: Palette;
  live: Map<string, Shown>;
  liked: Set<string>;
  expanded: Set<string>;
} = {
  options,
  staging: JSON.parse(document.getElementById('staging')?.textContent ?? '{}'),
  labels: labels[options.lang](),
  palette: palettes[options.theme],
  live: new Map(),
  liked: new Set(),
  expanded: new Set(),
};

/** Counters of a post as the page shows them now. */
export function shownCounts({ rest_id, legacy, views }: XTweet): Shown {
  const answered: Shown = {
    replies: legacy.reply_count ?? null,
    reposts: legacy.retweet_count ?? null,
    likes: legacy.favorite_count ?? null,
    bookmarks: legacy.bookmark_count ?? null,
    views: views.count === undefined ? null : Number(views.count),
  };
  const live = page.live.get(rest_id) ?? answered;
  return page.liked.has(rest_id) && live.likes !== null ? { ...live, likes: live.likes + 1 } : live;
}
