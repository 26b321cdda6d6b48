/** Which address shows a list of mentions in order of time: only such a list can tell that nothing was written in between. */

import { t } from '@/lib/i18n.ts';

export interface MentionList {
  /** The same list has the same one in every tab: "x:latest:@acme". */
  readonly source: string;
  /** As people call it. */
  readonly title: string;
}

/** On X a reply may not begin with the sign, and a tag is a name too. */
const bare = (term: string): string => term.replace(/^[@#]/u, '').toLowerCase();

/** The terms of a search: words, and whole sentences in quotes. `null`: with operators that leave something out. */
function termsOf(query: string): string[] | null {
  const terms: string[] = [];
  for (const [, sentence, word = ''] of query.matchAll(/"([^"]*)"|([^\s()"]+)/gu)) {
    if (sentence !== undefined) terms.push(sentence.trim());
    else if (word !== 'OR') {
      if (word.startsWith('-') || word.includes(':')) return null;
      terms.push(word);
    }
  }
  return terms;
}

/** "a OR b" finds both; "a b" only what has both, which is less. */
const isUnion = (query: string, terms: number): boolean => terms < 2 || query.split(/\bOR\b/u).length === terms;

/**
 * The list that an address shows; `null` for every other page. X sorts by time under "Latest" (`f=live`) and under mentions;
 * "Top", "For you" and lists of chosen people do not hold all mentions in order. Facebook's addresses do not say how comments
 * are sorted, and none of its pages lists all mentions.
 * @param address of the tab
 * @param names of the brand: handles, name, aliases; a search for anything else does not find all mentions
 */
export function mentionListAt(address: string, names: readonly string[]): MentionList | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!/(?:^|\.)(?:x|twitter)\.com$/u.test(hostname)) return null;
  if (pathname === '/notifications/mentions') return { source: 'x:mentions', title: t('post.list.yourMentions') };
  if (pathname !== '/search' || searchParams.get('f') !== 'live') return null;
  const query = (searchParams.get('q') ?? '').trim();
  const terms = termsOf(query);
  if (terms === null || terms.length === 0 || !isUnion(query, terms.length)) return null;
  const known = new Set(names.map(bare));
  if (!terms.some((term) => known.has(bare(term)))) return null;
  return {
    source: `x:latest:${query.toLowerCase().slice(0, 200)}`,
    title: t('post.list.latestFor', { query: query.slice(0, 80) }),
  };
}
