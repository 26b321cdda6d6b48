import { t } from '@/lib/i18n.ts';
import { fold, tokens } from '@/lib/language/tokens.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { type Fact, type Reading, unknown } from '../fact.ts';

export const expertise: Fact = {
  id: 'expertise',
  called: t('post.called.expertise'),
  gives: 'word',
  words: ['none', 'other-field', 'our-field'],
  describes: t('post.describes.expertise'),
  read: ({ post: { author }, playbook }) => {
    if (author.bio === null && author.category === null) return unknown;
    const text = [author.category, author.bio].filter((part) => part !== null).join(' \u00b7 ');
    const { known, trades, fields } = readyFor(playbook);
    const before = known.get(text);
    if (before !== undefined) return before;
    const line = ` ${tokens(text)
      .map(({ word }) => word)
      .join(' ')} `;
    const reading = readingOf(line, trades, fields, text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, reading);
    return reading;
  },
};

function readingOf(line: string, trades: readonly string[], fields: readonly string[], text: string): Reading {
  if (!trades.some((name) => line.includes(name))) return { value: 'none', evidence: '' };
  const ours = fields.some((name) => line.includes(name));
  return {
    value: ours ? 'our-field' : 'other-field',
    evidence: t('post.fact.bio', { words: text.trim().slice(0, 80) }),
  };
}

interface Ready {
  readonly trades: readonly string[];
  readonly fields: readonly string[];
  /** Biographies that were read before: the same authors come again and again. */
  readonly known: Map<string, Reading>;
}

const mostKnown = 1_000;
const ready = new WeakMap<Playbook, Ready>();

/** The words of a playbook are folded once, not for every author. */
function readyFor(playbook: Playbook): Ready {
  const before = ready.get(playbook);
  if (before !== undefined) return before;
  const whole = (name: string) => ` ${fold(name)} `;
  const made: Ready = {
    trades: playbook.trades.map((name) => (name.endsWith('*') ? ` ${fold(name.slice(0, -1))}` : whole(name))),
    fields: playbook.brand.fields.map(whole),
    known: new Map(),
  };
  ready.set(playbook, made);
  return made;
}
