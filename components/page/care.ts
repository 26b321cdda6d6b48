/** Who has a post, in words: the same on badge, card and panel. */
import type { CareState } from '@/lib/post.ts';

export const careWords: Readonly<Record<CareState, string>> = {
  none: 'nobody on it yet',
  handling: 'in hand',
  answered: 'answered',
  escalated: 'escalated',
};

/** "in hand, Ana". @param by empty or absent when nobody is named */
export const careLine = ({
  state,
  by,
}: {
  readonly state: CareState;
  readonly by?: string | null | undefined;
}): string => (by == null || by === '' ? careWords[state] : `${careWords[state]}, ${by}`);
