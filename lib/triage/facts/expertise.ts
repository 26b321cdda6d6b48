import { fold, tokens } from '@/lib/language/tokens.ts';
import { type Fact, unknown } from '../fact.ts';

export const expertise: Fact = {
  id: 'expertise',
  called: 'the author\u2019s expertise',
  gives: 'word',
  words: ['none', 'other-field', 'our-field'],
  describes:
    'Whether biography or category names a trade of the playbook: none, other-field, or our-field when it names one of the brand\u2019s fields too.',
  read: ({ post: { author }, playbook }) => {
    if (author.bio === null && author.category === null) return unknown;
    const text = [author.category, author.bio].filter((part) => part !== null).join(' \u00b7 ');
    const words = tokens(text).map(({ word }) => word);
    const line = ` ${words.join(' ')} `;
    const trade = playbook.trades.some((name) =>
      name.endsWith('*') ? line.includes(` ${fold(name.slice(0, -1))}`) : line.includes(` ${fold(name)} `),
    );
    if (!trade) return { value: 'none', evidence: '' };
    const ours = playbook.brand.fields.some((name) => line.includes(` ${fold(name)} `));
    return { value: ours ? 'our-field' : 'other-field', evidence: `bio: \u201c${text.trim().slice(0, 80)}\u201d` };
  },
};
