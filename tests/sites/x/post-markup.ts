/** Builds pages in the structure of X's own, with people and brands that do not exist. */

export interface Shown {
  handle?: string;
  name?: string;
  /** Test id suffix of the avatar, when it is not the handle. */
  avatar?: string;
  linkedName?: boolean;
  badge?: string;
  id?: string | null;
  /** The permalink, when it is not the ordinary one. */
  href?: string;
  origin?: string;
  /** `null`: media only. */
  text?: string | null;
  lang?: string;
  above?: string;
  beforeText?: string;
  afterText?: string;
  quote?: string;
  /** Labels of the action bar. */
  labels?: { reply?: string; repost?: string; like?: string; views?: string | null; group?: string };
  reposted?: boolean;
  liked?: boolean;
  tabindex?: string;
  line?: boolean;
  menu?: string;
}

export const TIME = '2026-05-04T10:20:30.000Z';
export const MENU =
  '<div><div><button aria-label="Grok actions"></button></div><div><button data-testid="caret"></button></div></div>';
export const BLUE =
  '<svg data-testid="icon-verified" class="r-4qtqp9 r-1cvl2hr"><g><path d="M20.396 11c"></path></g></svg>';
export const GOLD = `<svg data-testid="icon-verified" class="r-4qtqp9"><g><linearGradient></linearGradient><linearGradient></linearGradient></g></svg>`;
export const GREY = '<svg data-testid="icon-verified" class="r-4qtqp9"><g><path d="M12.05 2.056c"></path></g></svg>';
export const UNCLEAR = '<svg data-testid="icon-verified" class="r-4qtqp9"><g><path d="M1 1"></path></g></svg>';

const avatar = (handle: string) =>
  `<div data-testid="Tweet-User-Avatar"><div><div data-testid="UserAvatar-Container-${handle}"><img alt=""></div></div></div>`;

export function article(shown: Shown = {}): string {
  const { handle = 'mira_lund', name = 'Mira Lund', id = '1900000000000000001', origin = '', labels = {} } = shown;
  const {
    reply = '3 Replies. Reply',
    repost = '4 reposts. Repost',
    like = '1059 Likes. Like',
    views = '82346 views. View post analytics',
  } = labels;
  const link = (words: string) =>
    shown.linkedName === false ? `<div>${words}</div>` : `<a href="${origin}/${handle}" role="link">${words}</a>`;
  const href = shown.href ?? `${origin}/${handle}/status/${id}`;
  const text = shown.text === undefined ? 'My suitcase is still in Oslo' : shown.text;
  return `<article data-testid="tweet" role="article" tabindex="${shown.tabindex ?? '0'}"><div>
    ${shown.above ?? ''}
    <div><div>${avatar(shown.avatar ?? handle)}${shown.line ? '<div></div>' : ''}</div><div>
    <div><div><div><div data-testid="User-Name">
      <div>${link(`<div><div dir="ltr"><span><span>${name}</span></span></div><div dir="ltr"><span>${shown.badge ?? ''}</span></div></div>`)}</div>
      <div>${link(`<div dir="ltr"><span>@${handle}</span></div>`)}<div aria-hidden="true">\u00b7</div>
      ${id === null ? '' : `<a href="${href}" role="link"><time datetime="${TIME}">5h</time></a>`}</div></div></div>
      <div class="branch">${shown.menu ?? MENU}</div></div></div>
    ${shown.beforeText ?? ''}
    ${text === null ? '' : `<div dir="auto" lang="${shown.lang ?? 'en'}" data-testid="tweetText">${text}</div>`}
    ${shown.afterText ?? ''}${shown.quote ?? ''}
    <div role="group" aria-label="${labels.group ?? ''}"><button data-testid="reply" aria-label="${reply}"></button>
      <button data-testid="${shown.reposted ? 'unretweet' : 'retweet'}" aria-label="${repost}"></button>
      <button data-testid="${shown.liked ? 'unlike' : 'like'}" aria-label="${like}"></button>
      ${views === null ? '' : `<a href="${origin}/${handle}/status/${id ?? '1900000000000000009'}/analytics" aria-label="${views}"></a>`}
    </div></div></div></div></article>`;
}

export const cell = (content: string): string =>
  `<div data-testid="cellInnerDiv"><div><div>${content}</div></div></div>`;
export const ad = (content: string): string => cell(`<div data-testid="placementTracking">${content}</div>`);

/** A quote has no article, no link around its name or time, and so no id. */
export const quote = (handle: string, text: string, more = ''): string =>
  `<div><div tabindex="0" role="link"><div>${avatar(handle)}<div data-testid="User-Name"><div><div dir="ltr"><span>Jon Vale</span></div>${GOLD}</div>
  <div><div dir="ltr">@${handle}</div><div><time datetime="2020-01-01T00:00:00.000Z">2020</time></div></div></div></div>
  <div data-testid="tweetText" lang="de">${text}</div>${more}</div></div>`;

export const PHOTO = '<div data-testid="tweetPhoto"><img alt="Image"></div>';
export const VIDEO = `<div data-testid="tweetPhoto"><div data-testid="placementTracking"><div data-testid="videoPlayer"><div data-testid="videoComponent"><video></video></div></div></div></div>`;
