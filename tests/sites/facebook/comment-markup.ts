/** Builds comments in the structure of Facebook's own: a bubble with name and text, a row with the time below. */
import { line, link } from './post-markup.ts';

export interface Said {
  post?: string;
  id?: string;
  /** The comment that it answers. */
  above?: string | null;
  /** Numbers as they are, instead of base64. */
  plain?: boolean;
  profile?: string;
  name?: string;
  /** Instead of a link around the name. */
  head?: string;
  /** Beside the name. */
  badge?: string;
  text?: string | null;
  lang?: string | null;
  instead?: string;
  /** Where the time leads; `null`: nowhere. */
  permalink?: string | null;
  reactions?: string;
  within?: string;
}

export const postId = '3741738000000001';
export const encoded = (post: string, comment: string): string =>
  encodeURIComponent(btoa(`comment:${post}_${comment}`));

export function comment(said: Said = {}): string {
  const { post = postId, id = '991000000000001', above = null, plain = false, name = 'Jon Vale' } = said;
  const { profile = 'https://www.facebook.com/jon.vale', lang = 'de-DE', permalink = null } = said;
  const number = (of: string) => (plain ? of : encoded(post, of));
  const query =
    above === null ? `comment_id=${number(id)}` : `comment_id=${number(above)}&amp;reply_comment_id=${number(id)}`;
  const to = (path: string) => `${path}${path.includes('?') ? '&amp;' : '?'}${query}&amp;__cft__[0]=x&amp;__tn__=R`;
  const head =
    said.head ??
    `<span><span>${link(to(profile), `<span><span dir="auto">${name}</span></span>`)}</span>${said.badge ?? ''}</span>`;
  const text = said.text === undefined ? 'Seit drei Tagen kein Koffer' : said.text;
  const written =
    text === null
      ? ''
      : `<div><span dir="auto"${lang === null ? '' : ` lang="${lang}"`}><div>${line(text)}</div></span></div>`;
  const chip = said.reactions
    ? `<div role="button" aria-label="${said.reactions} reactions; see who reacted to this"><img src="data:,"><span>${said.reactions}</span></div>`
    : '';
  return `<div role="article" aria-label="Comment by ${name} 3 days ago" tabindex="-1">
    <div>${link(to(profile), `<svg role="img"><image xlink:href="data:,"></image></svg>`)}</div>
    <div><div class="bubble">${head}${written}</div>${said.instead ?? ''}${chip}
    <ul><li><div role="button" aria-label="Like">Like</div></li><li>${permalink === null ? '1w' : link(to(permalink), '1w')}</li><li><div role="button">Reply</div></li></ul></div>
    ${said.within ?? ''}</div>`;
}

/** As they hang below a post. */
export const comments = (...all: readonly string[]): string =>
  `<div><h3>Comments</h3>${all.map((one) => `<div>${one}<div role="button">View replies</div></div>`).join('')}</div>`;
