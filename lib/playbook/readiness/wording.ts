/** Are the words there that will be needed: acknowledgements in each language, statements, guidelines for everybody? */
import { count, locale, t } from '@/lib/i18n.ts';
import type { Gap, Looked } from '../readiness.ts';
import type { Playbook } from '../schema.ts';

/** Practice 1.24: with fewer than three variants people see the same text under each other. */
const fewestVariants = 3;
const networks = { x: 'X', facebook: 'Facebook' } as const;

export function wordGaps({ topics, replies, prepared, brand }: Playbook): Looked[] {
  const look = (there: boolean, gap: Gap): Looked => ({ gap: there ? null : gap });
  // Where details go in private is said in each language in which the team answers.
  const languages = Object.keys(replies.contact);
  const looked = languages.map((language): Looked => {
    const thin = topics.filter(({ id, problem }) => problem && variants(replies, id, language) < fewestVariants);
    const first = thin[0];
    if (first === undefined) return { gap: null };
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
    return {
      gap: {
        id: `replies-${language}`,
        title: t('editor.gap.replies.title', thin.length, {
          language: name,
          topic: first.title,
          count: count(thin.length),
        }),
        why: t('editor.gap.replies.why'),
        where: { view: 'replies', path: ['replies', first.id] },
      },
    };
  });
  const link = (key: 'socialPolicy' | 'brandGuidelines', title: string, why: string) =>
    look(prepared[key] !== '', { id: key, title, why, where: { view: 'prepared', path: ['prepared', key] } });
  looked.push(
    look(replies.holding.length > 0, {
      id: 'holding',
      title: t('editor.gap.holding.title'),
      why: t('editor.gap.holding.why'),
      where: { view: 'replies', path: ['replies', 'holding'] },
    }),
    look(replies.statements.length > 0, {
      id: 'statements',
      title: t('editor.gap.statements.title'),
      why: t('editor.gap.statements.why'),
      where: { view: 'replies', path: ['replies', 'statements'] },
    }),
    look(replies.avoid.length > 0, {
      id: 'avoid',
      title: t('editor.gap.avoid.title'),
      why: t('editor.gap.avoid.why'),
      where: { view: 'replies', path: ['replies', 'avoid'] },
    }),
    link('socialPolicy', t('editor.gap.socialPolicy.title'), t('editor.gap.socialPolicy.why')),
    link('brandGuidelines', t('editor.gap.brandGuidelines.title'), t('editor.gap.brandGuidelines.why')),
    look(prepared.sensitive.length > 0, {
      id: 'sensitive',
      title: t('editor.gap.sensitive.title'),
      why: t('editor.gap.sensitive.why'),
      where: { view: 'prepared', path: ['prepared', 'sensitive'] },
    }),
  );
  for (const site of ['x', 'facebook'] as const) {
    if ((brand.handles[site] ?? []).length === 0) continue;
    looked.push(
      look((prepared.guidelines[site] ?? '') !== '', {
        id: `guidelines-${site}`,
        title: t('editor.gap.guidelines.title', { site: networks[site] }),
        why: t('editor.gap.guidelines.why'),
        where: { view: 'prepared', path: ['prepared', 'guidelines', site] },
      }),
    );
  }
  return looked;
}

/** The fewest texts that a post of the topic can be answered with, over the levels that need an answer. */
function variants({ acknowledgements }: Playbook['replies'], topic: string, language: string): number {
  const spoken = acknowledgements.filter(({ text }) => text[language] !== undefined);
  const at = (level: 'watch' | 'worry' | 'crisis') => {
    const own = spoken.filter(({ topics, levels }) => topics.includes(topic) && levels.includes(level));
    return own.length > 0
      ? own.length
      : spoken.filter(({ topics, levels }) => topics.includes('any') && levels.includes(level)).length;
  };
  return Math.min(at('watch'), at('worry'), at('crisis'));
}
