/** What can be wrong with a playbook that no schema sees: facts, signs, topics and slots that do not exist, words that can't be searched. */
import { t } from '@/lib/i18n.ts';
import { Phrases } from '@/lib/language/phrases.ts';
import { checkInside, noSuch } from '@/lib/playbook/check.ts';
import type { Path } from '@/lib/playbook/mistake.ts';
import { shown } from '@/lib/playbook/mistake.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Comparison, Condition } from '@/lib/playbook/sections/rules.ts';
import type { Finding } from '@/lib/playbook/sentences.ts';
import type { Fact } from './fact.ts';
import { facts } from './facts/index.ts';

/** @returns none when every post can be judged */
export function checkPlaybook(playbook: Playbook): Finding[] {
  return [...checkInside(playbook), ...checkRules(playbook), ...checkWords(playbook.topics)];
}

export function checkRules({ rules, signs }: Pick<Playbook, 'rules' | 'signs'>): Finding[] {
  const found: Finding[] = [];
  const check = (path: Path, condition: Condition, inside: readonly string[]): void => {
    if ('fact' in condition) found.push(...checkFact(condition, path));
    else if ('words' in condition) {
      for (const [index, phrase] of condition.words.entries())
        found.push(...searchable(phrase, [...path, 'words', index]));
    } else if ('sign' in condition) {
      const { sign } = condition;
      const meant = signs[sign];
      if (meant === undefined)
        found.push({ path: [...path, 'sign'], sentence: noSuch('sign', sign, Object.keys(signs)) });
      else if (inside.includes(sign)) {
        found.push({
          path,
          sentence: t('post.playbook.circle', { signs: [...inside, sign].join(t('post.between')) }),
        });
      } else check(['signs', sign], meant, [...inside, sign]);
    } else if ('not' in condition) check([...path, 'not'], condition.not, inside);
    else {
      const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
      for (const [index, part] of parts.entries()) check([...path, key, index], part, inside);
    }
  };
  for (const [sign, condition] of Object.entries(signs)) check(['signs', sign], condition, [sign]);
  const ids = rules.map(({ id }) => id);
  for (const [index, { when, shows, covers }] of rules.entries()) {
    // What is wrong inside a sign was already said where the sign stands.
    const before = found.length;
    check(['rules', index, 'when'], when, []);
    for (let n = found.length - 1; n >= before; n -= 1) if (found[n]?.path[0] === 'signs') found.splice(n, 1);
    for (const [n, fact] of (shows ?? []).entries()) {
      if (!facts.has(fact))
        found.push({ path: ['rules', index, 'shows', n], sentence: noSuch('fact', fact, [...facts.keys()]) });
    }
    for (const [n, other] of (covers ?? []).entries()) {
      if (!ids.includes(other))
        found.push({ path: ['rules', index, 'covers', n], sentence: noSuch('rule', other, ids) });
    }
  }
  return found;
}

/** A number is compared with `atLeast` and `below`, a word or yes and no with `is`, a list with `has`. */
function checkFact(leaf: Comparison, path: Path): Finding[] {
  const fact = facts.get(leaf.fact);
  if (fact === undefined) return [{ path: [...path, 'fact'], sentence: noSuch('fact', leaf.fact, [...facts.keys()]) }];
  const fits = { number: ['atLeast', 'below'], 'yes-no': ['is'], word: ['is'], words: ['has'] }[fact.gives];
  for (const key of ['is', 'has', 'atLeast', 'below'] as const) {
    if (leaf[key] === undefined) continue;
    if (!fits.includes(key)) return [{ path: [...path, key], sentence: kinds[fact.gives](fact.id) }];
    const wrong = key === 'is' ? wrongWord(fact, leaf.is) : null;
    if (wrong !== null) return [{ path: [...path, key], sentence: wrong }];
  }
  return [];
}

const kinds: Readonly<Record<Fact['gives'], (fact: string) => string>> = {
  number: (fact) => t('post.playbook.isNumber', { fact }),
  'yes-no': (fact) => t('post.playbook.isTruth', { fact }),
  word: (fact) => t('post.playbook.isWord', { fact }),
  words: (fact) => t('post.playbook.isList', { fact }),
};

function wrongWord({ gives, id, words }: Fact, is: unknown): string | null {
  if (gives === 'yes-no')
    return typeof is === 'boolean' ? null : t('post.playbook.noTruth', { fact: id, is: shown(is) });
  if (typeof is !== 'string') return t('post.playbook.noWord', { fact: id, is: shown(is) });
  return words === undefined || words.includes(is)
    ? null
    : t('post.playbook.never', { fact: id, is, words: words.join(t('post.between')) });
}

function checkWords(topics: Playbook['topics']): Finding[] {
  const found: Finding[] = [];
  for (const [index, { words }] of topics.entries()) {
    for (const [language, phrases] of Object.entries(words)) {
      for (const [n, phrase] of phrases.entries())
        found.push(...searchable(phrase, ['topics', index, 'words', language, n]));
    }
  }
  return found;
}

function searchable(phrase: string, path: Path): Finding[] {
  // Almost every phrase is plain words, and there are thousands.
  if (/^[\p{L}\p{N}]{3}[\p{L}\p{N} ]*$/u.test(phrase)) return [];
  try {
    new Phrases<null>().add(phrase, null);
    return [];
  } catch (error) {
    return [{ path, sentence: `${error instanceof Error ? error.message : String(error)}.` }];
  }
}
