/** What all parts of the page know: its options, its language, what has arrived, and what the reader has done. */
import type { Order } from '../lists.ts';
import { type Labels, labels } from './labels.ts';
import { type Options, optionsOf } from './options.ts';

interface Staging {
  /** Milliseconds; times of posts are counted back from here. */
  startedAt: number;
}

const options: Options = optionsOf(new URLSearchParams(location.search));

export const page: {
  options: Options;
  staging: Staging;
  labels: Labels;
  /** Ids of comments that an answer has brought. */
  arrived: Set<string>;
  /** Ids of posts whose "See more" was pressed. */
  unfolded: Set<string>;
  /** By post. */
  order: Map<string, Order>;
  /** Reactions that came while the page was open, by post. */
  grown: Map<string, number>;
} = {
  options,
  staging: JSON.parse(document.getElementById('staging')?.textContent ?? '{"startedAt":0}'),
  labels: labels[options.lang],
  arrived: new Set(),
  unfolded: new Set(),
  order: new Map(),
  grown: new Map(),
};
