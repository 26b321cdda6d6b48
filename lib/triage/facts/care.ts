import { t } from '@/lib/i18n.ts';
import { type CareState, careStates } from '@/lib/post.ts';
import type { Fact } from '../fact.ts';

const did = (state: Exclude<CareState, 'none'>, by: string | null | undefined): string =>
  by == null ? t(`post.fact.did.${state}`) : t(`post.fact.didBy.${state}`, { who: by });

export const care: Fact = {
  id: 'care',
  called: t('post.called.care'),
  gives: 'word',
  words: careStates,
  describes: t('post.describes.care'),
  read: ({ context: { care } }) => ({
    value: care.state,
    evidence: care.state === 'none' ? '' : did(care.state, care.by),
  }),
};
