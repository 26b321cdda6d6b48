/** Sentences to begin an own rule with. */
import { t } from '@/lib/i18n.ts';
import type { Rule } from '@/lib/playbook/sections/rules.ts';

type Template = Pick<Rule, 'title' | 'when' | 'effect' | 'because'> & { readonly offer: string };

const notOurs = { not: { sign: 'ours' } };

export const templates: readonly Template[] = [
  {
    offer: t('editor.template.words.offer'),
    title: t('editor.template.words.title'),
    when: { all: [{ words: [t('editor.template.words.word')] }, notOurs] },
    effect: { raise: 'watch' },
    because: t('editor.template.words.because'),
  },
  {
    offer: t('editor.template.few.offer'),
    title: t('editor.template.few.title'),
    when: { all: [{ fact: 'followers', below: 500 }, notOurs] },
    effect: { hold: 'watch' },
    because: t('editor.template.few.because'),
  },
  {
    offer: t('editor.template.many.offer'),
    title: t('editor.template.many.title'),
    when: { all: [{ fact: 'followers', atLeast: 50_000 }, { sign: 'critical' }, notOurs] },
    effect: { raise: 'worry' },
    because: t('editor.template.many.because'),
  },
  {
    offer: t('editor.template.topic.offer'),
    title: t('editor.template.topic.title'),
    when: { all: [{ fact: 'topics', has: 'late-delivery' }, notOurs] },
    effect: { points: 10, loopIn: ['support'] },
    because: t('editor.template.topic.because'),
  },
  {
    offer: t('editor.template.fast.offer'),
    title: t('editor.template.fast.title'),
    when: { all: [{ fact: 'shares-per-hour', atLeast: 20 }, notOurs] },
    effect: { raise: 'worry', loopIn: ['pr'] },
    because: t('editor.template.fast.because'),
  },
];
