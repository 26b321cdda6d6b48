/** What a link of X points at. Live pages have relative links, saved pages absolute ones, X Pro a mix of hosts. */

/** First path parts that are X's own pages, not somebody's handle. */
const PAGES = /^(?:i|home|explore|search|notifications|messages|settings|hashtag|compose|intent|jobs|tos|privacy)$/i;
export const HANDLE = /^\w{1,20}$/;

export const isHandle = (word: string | undefined): word is string =>
  word !== undefined && HANDLE.test(word) && !PAGES.test(word);

/** @returns the path's parts without query; empty when the link leads away from X */
function partsOf(link: Element): string[] {
  const href = link.getAttribute('href') ?? '';
  const path = href.replace(/^https?:\/\/(?:[\w-]+\.)*(?:x|twitter)\.com(?=[/?#]|$)/i, '');
  return /^\/(?!\/)/.test(path) ? (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean) : [];
}

/** @returns the handle when the link leads to a profile and to nothing below it */
export function profileOf(link: Element): string | null {
  const [handle, ...rest] = partsOf(link);
  return isHandle(handle) && rest.length === 0 ? handle : null;
}

/** As nearly all links to a post are. */
const plainStatus = /^\/(\w{1,20})\/status\/(\d{1,30})(?:[/?#]|$)/;

/** @returns id and handle of the post that the link leads to or below (`/history`, `/analytics`, `/photo/1`) */
export function statusOf(link: Element): { id: string; handle: string | null } | null {
  const plain = plainStatus.exec(link.getAttribute('href') ?? '');
  if (plain?.[1] !== undefined && plain[2] !== undefined && plain[1] !== 'status')
    return { id: plain[2], handle: isHandle(plain[1]) ? plain[1] : null };
  const parts = partsOf(link);
  const at = parts.indexOf('status');
  const id = at > 0 ? parts[at + 1] : undefined;
  const handle = parts[at - 1];
  return id !== undefined && /^\d{1,30}$/.test(id) ? { id, handle: isHandle(handle) ? handle : null } : null;
}
