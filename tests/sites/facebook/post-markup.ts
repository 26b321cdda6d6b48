/** Builds pages in the structure of Facebook's own, of several years, with people and brands that do not exist. */
import { Window } from 'happy-dom';
import type { Resolve } from '@/lib/sites/facebook/article.ts';

const window = new Window({
  url: 'https://www.facebook.com/',
  settings: { disableJavaScriptFileLoading: true, navigation: { disableChildFrameNavigation: true } },
});

/** Parsed only: no script, frame or style of it is run or loaded. The page itself has a language and a direction, as ever. */
export function open(html: string): Document {
  const page = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  page.documentElement.lang = 'en';
  page.documentElement.dir = 'ltr';
  return page;
}

/** The first element that matches. */
export function first(html: string, selector = '[aria-posinset],[role=article]'): Element {
  const element = open(html).querySelector(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

/** What the page's JSON is pretended to have told. */
export const knows = (aliases: Readonly<Record<string, string>>): Resolve => ({
  post: (alias) => aliases[alias] ?? null,
});
export const knowsNothing = knows({});

const years = {
  '2022': { role: true, id: (n: number) => `jsc_c_${n}`, marks: false, decoys: 0 },
  '2024-fr': { role: false, id: (n: number) => `:rc${n}:`, marks: false, decoys: 22 },
  '2025-out': { role: true, id: (n: number) => `_r_${n}_`, marks: true, decoys: 0 },
  '2025-in': { role: false, id: (n: number) => `\u00abRal${n}\u00bb`, marks: true, decoys: 22 },
  '2026': { role: false, id: (n: number) => `_r_${n.toString(36)}x_`, marks: true, decoys: 22 },
} as const;
export type Year = keyof typeof years;
export const allYears = Object.keys(years) as Year[];

export interface Shown {
  year?: Year;
  /** What the heading holds, when it is not the author's link alone. */
  heading?: string;
  profile?: string;
  name?: string;
  /** Before the time. */
  byline?: string;
  /** Address of the time's link; `null`: as it is until the pointer is over it. */
  permalink?: string | null;
  /** `null`: none. */
  text?: string | null;
  /** Stands in the message behind the text. */
  more?: string;
  attachment?: string;
  total?: string | null;
  comments?: string;
  shares?: string;
  below?: string;
  /** Which of the five parts that describe the post are not in the page. */
  missing?: readonly number[];
}

export const line = (words: string): string => `<div dir="auto" style="text-align:start">${words}</div>`;
export const link = (href: string, words: string): string => `<a href="${href}" role="link" tabindex="0">${words}</a>`;
export const emoji = (sign: string): string => `<span><img height="16" width="16" alt="${sign}" src="data:,"></span>`;
export const seeMore = '<div role="button" tabindex="0">Weiterlesen</div>';
export const photo = (fbid: string): string =>
  link(
    `https://www.facebook.com/photo/?fbid=${fbid}&set=a.77&__cft__[0]=x`,
    '<div><img alt="Two people" src="data:,"></div>',
  );
export const card = `<a href="https://l.facebook.com/l.php?u=x" role="link"><img src="data:,"><div data-ad-rendering-role="meta"><span dir="auto">news.example</span></div><span data-ad-rendering-role="title">A title</span></a>`;
export const lazy = '?__cft__[0]=AZx&amp;__tn__=%2CO%2CP-R#?jfb';
const decoy =
  '<div data-0="0" data-1="1"><blockquote><span dir="auto"><span>Facebook</span></span></blockquote><h4><a href="/decoy">Decoy</a></h4><div role="button" aria-hidden="true"></div></div>';
const scrambled = '<span aria-labelledby=":gone:"><b>6</b><b style="display:none">-</b><b>h</b></span>';

let posts = 0;

/** A post's root with everything in it. Ids differ from post to post, as they do in a page. */
export function post(shown: Shown = {}): string {
  const { year = '2026', profile = 'https://www.facebook.com/mira.lund', name = 'Mira Lund', missing = [] } = shown;
  const { role, id, marks, decoys } = years[year];
  posts += 1;
  const ids = [1, 2, 3, 4, 5, 6].map((n) => id(posts * 10 + n)) as [string, string, string, string, string, string];
  const own = (n: number) => (missing.includes(n) ? '' : ` id="${ids[n]}"`);
  const part = (what: string, inner: string) =>
    marks ? `<div data-ad-rendering-role="${what}">${inner}</div>` : `<div>${inner}</div>`;
  const author = link(
    `${profile}${profile.includes('?') ? '&amp;' : '?'}__cft__[0]=x&amp;__tn__=-UC`,
    `<strong><span>${name}</span></strong>`,
  );
  const heading = `<h4 id="${ids[5]}"><span><span><span>${shown.heading ?? author}</span></span></span></h4>`;
  const time = shown.permalink ?? null;
  const text = shown.text === undefined ? 'My suitcase is still in Oslo' : shown.text;
  const message =
    text === null
      ? ''
      : part(
          'story_message',
          `<div data-ad-comet-preview="message" data-ad-preview="message"${own(1)}><div><div><span dir="auto"><div>${line(`${text}${shown.more ?? ''}`)}</div></span></div></div></div>`,
        );
  const { total = '369', comments = '', shares = '' } = shown;
  const toolbar = `<div><span role="toolbar" aria-label="See who reacted"><span${own(3)}><div role="button" aria-label="Like: 181 people"><img src="data:,"></div></span></span><div><span><div role="button"><div>All reactions:</div><span aria-hidden="true"><span>${total}</span></span><span>${total}</span></div></span></div></div>`;
  const buttons = ['like', 'comment', 'share'].map(
    (what) => `<div role="button" aria-label="${what}"><span dir="auto">${part(`${what}_button`, what)}</span></div>`,
  );
  return `<div aria-posinset="${posts}" aria-labelledby="${ids[5]}" aria-describedby="${ids.slice(0, 5).join(' ')}"${role ? ' role="article"' : ''}><div data-virtualized="false"><div>
    ${decoy.repeat(decoys)}<div></div><div>
    <div><span>${link(profile, `<svg role="img" aria-label="${name}"><image xlink:href="data:,"></image></svg>`)}</span></div>
    <div><div><span dir="ltr">${part('profile_name', heading)}</span></div>
    <div>${shown.byline ?? ''}<span dir="ltr"><div${own(0)}><span>${link(time ?? lazy, `<span>${scrambled}</span>`)}</span><span aria-hidden="true">\u00b7</span></div></span></div></div>
    <div role="button" aria-haspopup="menu" aria-label="Actions"><svg><title>Menu</title></svg></div>
    <div><div dir="auto">${message}</div><div${own(2)}>${shown.attachment ?? ''}</div></div>
    <div>${total === null ? '' : toolbar}<div role="button"${own(4)}><span dir="auto"><span>${comments}</span></span></div><div role="button"><span dir="auto">${shares}</span></div>${buttons.join('')}</div>
    ${shown.below ?? ''}
    <form><div contenteditable="true" role="textbox"><p>${link('/draft', 'a draft')}</p></div></form>
    </div></div></div></div>`;
}
