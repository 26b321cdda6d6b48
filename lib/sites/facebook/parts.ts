/** One post or comment of an answer, taken apart as Facebook delivers it. */
import type { Post } from '@/lib/post.ts';
import type { Slot } from './fields.ts';

export interface Parts {
  readonly kind: 'post' | 'comment';
  /** The comment that it stands in, and the post that both do, where that is told. */
  readonly above: Parts | null;
  readonly story: Parts | null;
  /** Everything that was told, nearest to the root first; `null` where Facebook says that there is none. */
  readonly told: { [slot in Slot]?: unknown[] };
  /** What is attached, by the number of the photo or video, so that each counts once. */
  readonly attached: Map<string, NonNullable<Post['media']>[number]>;
  /** Which signs of an ad were seen. */
  readonly signs: Set<string>;
  /** The post that it shares. */
  shared: Parts | null;
}

const asIs = (value: unknown): unknown => value ?? null;

/** @returns the first value that can be read at all; the first one, whatever it is, when nobody says how */
export function first(values: readonly unknown[] | undefined): unknown;
export function first<Value>(values: readonly unknown[] | undefined, read: (value: unknown) => Value): Value | null;
export function first(values: readonly unknown[] = [], read = asIs): unknown {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}
