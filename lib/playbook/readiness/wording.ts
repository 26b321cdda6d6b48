/** Are the words there that will be needed: acknowledgements in each language, statements, guidelines for everybody? */
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
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
    return {
      gap: {
        id: `replies-${language}`,
        title: `Three first answers in ${name}${thin.length === 1 ? ` for \u201c${first.title}\u201d` : ` for ${thin.length} topics`}`,
        why: 'A first answer that is ready goes out in a minute; with fewer than three, people see copies.',
        where: { view: 'replies', path: ['replies', first.id] },
      },
    };
  });
  const link = (key: 'socialPolicy' | 'brandGuidelines', title: string, why: string) =>
    look(prepared[key] !== '', { id: key, title, why, where: { view: 'prepared', path: ['prepared', key] } });
  looked.push(
    look(replies.holding.length > 0, {
      id: 'holding',
      title: 'A text while there is no news',
      why: 'Silence reads as guilt; a sober line that says when the next word comes holds the time.',
      where: { view: 'replies', path: ['replies', 'holding'] },
    }),
    look(replies.statements.length > 0, {
      id: 'statements',
      title: 'Skeletons of a statement',
      why: 'A statement that begins on an empty page is late.',
      where: { view: 'replies', path: ['replies', 'statements'] },
    }),
    look(replies.avoid.length > 0, {
      id: 'avoid',
      title: 'Words that you never use',
      why: 'The draft check can only warn of what you have named.',
      where: { view: 'replies', path: ['replies', 'avoid'] },
    }),
    link(
      'socialPolicy',
      'A link to your social media policy',
      'Staff and agencies can only keep to what they can read.',
    ),
    link('brandGuidelines', 'A link to your brand guidelines', 'Who writes in a hurry needs the tone at hand.'),
    look(prepared.sensitive.length > 0, {
      id: 'sensitive',
      title: 'Occasions on which a joke would hurt',
      why: 'Anniversaries, accidents, local grief: campaigns stumble over what nobody wrote down.',
      where: { view: 'prepared', path: ['prepared', 'sensitive'] },
    }),
  );
  for (const site of ['x', 'facebook'] as const) {
    if ((brand.handles[site] ?? []).length === 0) continue;
    looked.push(
      look((prepared.guidelines[site] ?? '') !== '', {
        id: `guidelines-${site}`,
        title: `What holds on ${networks[site]}`,
        why: 'Each network has its own tone and its own risks; a few lines spare a question at night.',
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
