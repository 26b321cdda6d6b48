/** Where mentions of a brand are found: the addresses that a team opens to see what is written about it. */

import { t } from '@/lib/i18n.ts';

export interface MentionLink {
  readonly title: string;
  readonly url: string;
}

interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly handles: { readonly x?: readonly string[] | undefined; readonly facebook?: readonly string[] | undefined };
}

/** X cuts long searches; the first names are the best. */
const most = { handles: 4, names: 3 };

const live = (query: string): string => `https://x.com/search?q=${encodeURIComponent(query)}&src=typed_query&f=live`;

/** X's Latest list for all names at once comes first: it alone says what was written when nothing was. */
export function mentionLinks({ name, aliases, handles }: Called): MentionLink[] {
  const onX = (handles.x ?? []).slice(0, most.handles).map((handle) => `@${handle}`);
  // An alias may be a hashtag already; a name of one word needs no quotes, but bears them.
  const names = [name, ...aliases]
    .filter((one) => one.trim() !== '')
    .slice(0, most.names)
    .map((one) => (one.startsWith('#') ? one : `"${one.replaceAll('"', '')}"`));
  const query = [...onX, ...names].join(' OR ');
  return [
    ...(query === '' ? [] : [{ title: t('post.list.latest'), url: live(query) }]),
    ...(onX.length === 0 ? [] : [{ title: t('post.list.mentions'), url: 'https://x.com/notifications/mentions' }]),
    ...(handles.facebook ?? []).map((handle) => ({
      title: t('post.list.facebook', { handle }),
      url: `https://www.facebook.com/${encodeURIComponent(handle)}`,
    })),
    ...((handles.facebook ?? []).length === 0
      ? []
      : [{ title: t('post.list.inbox'), url: 'https://business.facebook.com/latest/inbox/all' }]),
  ];
}
