import { t } from '@/lib/i18n.ts';
import type { Watched } from '@/lib/playbook/sections/brand.ts';
import type { Fact } from '../fact.ts';

/** A list may hold thousands of names; it is sorted once for all posts. */
const sorted = new WeakMap<readonly Watched[], Map<string, Watched[]>>();

function namesOn(list: readonly Watched[]): Map<string, Watched[]> {
  const before = sorted.get(list);
  if (before !== undefined) return before;
  const names = new Map<string, Watched[]>();
  for (const one of list) {
    const name = `${one.site}:${one.handle}`;
    names.set(name, [...(names.get(name) ?? []), one]);
  }
  sorted.set(list, names);
  return names;
}

export const watched: Fact = {
  id: 'watched',
  called: t('post.called.watched'),
  gives: 'yes-no',
  describes: t('post.describes.watched'),
  read: ({ post, context, playbook }) => {
    const handle = post.author.handle?.toLowerCase();
    const today = context.now.slice(0, 10);
    const entry = namesOn(playbook.brand.watchlist)
      .get(`${post.site}:${handle}`)
      ?.find(({ until }) => until === undefined || until >= today);
    if (entry === undefined) return { value: handle === undefined ? null : false, evidence: '' };
    return {
      value: true,
      evidence: entry.why === '' ? `@${entry.handle}` : `@${entry.handle}${t('post.between')}${entry.why}`,
    };
  },
};
