/** Who has a post, in words: the same on badge, card and panel. */
import { t } from '@/lib/i18n.ts';
import type { CareState } from '@/lib/post.ts';

export const careWords: Readonly<Record<CareState, string>> = {
  none: t('post.care.none'),
  handling: t('post.care.handling'),
  answered: t('post.care.answered'),
  escalated: t('post.care.escalated'),
};

/** "in hand, Ana". @param by empty or absent when nobody is named */
export const careLine = ({
  state,
  by,
}: {
  readonly state: CareState;
  readonly by?: string | null | undefined;
}): string => (by == null || by === '' ? careWords[state] : t('post.careBy', { state: careWords[state], who: by }));
