/** Who has a post, in words: the same on badge, card and panel. */
import { apart, t } from '@/lib/i18n.ts';
import type { CareState } from '@/lib/post.ts';
import type { nameless } from '@/lib/record/nameless.ts';

const noName: typeof nameless = 'you';

export const careWords: Readonly<Record<CareState, string>> = {
  none: t('post.care.none'),
  handling: t('post.care.handling'),
  answered: t('post.care.answered'),
  escalated: t('post.care.escalated'),
};

/** "in hand, Ana". @param by as the record has it: who gave no name is the reader; empty or absent when nobody is named */
export const careLine = ({
  state,
  by,
}: {
  readonly state: CareState;
  readonly by?: string | null | undefined;
}): string =>
  by == null || by === ''
    ? careWords[state]
    : t('post.careBy', { state: careWords[state], who: by === noName ? t('lead.you') : apart(by) });
