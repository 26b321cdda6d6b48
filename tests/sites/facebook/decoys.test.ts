/** What looks like a post and is none. */
import { describe, expect, it } from 'vitest';
import { idOf, readArticle } from '@/lib/sites/facebook/article.ts';
import { mount } from '@/lib/sites/facebook/mount.ts';
import { ARTICLE } from '@/lib/sites/facebook/selectors.ts';
import { comment } from './comment-markup.ts';
import { knows, link, open, photo, post } from './post-markup.ts';

const resolve = knows({ 'media:7': '42' });
const all = (html: string) => [...open(html).querySelectorAll(ARTICLE)];
const person = (name: string) => `<div role="listitem">${link(`/${name}`, name)}<div role="button">Add</div></div>`;

describe.each([
  ['a skeleton', '<div role="article"><div data-visualcompletion="loading-state"></div></div>'],
  ['a labelled skeleton', '<div role="article" aria-label="Loading..."><div></div></div>'],
  ['an emptied block', '<div aria-posinset="3"><div data-virtualized="true" style="min-height:767px"></div></div>'],
  ['a block of decoys', '<div aria-posinset="3"><div data-0="0"><h4><a href="/mira.lund">Mira</a></h4></div></div>'],
  ['suggested friends', `<div aria-posinset="4"><h3>People</h3>${person('jon.vale')}${person('mira.lund')}</div>`],
  [
    'a suggested page',
    `<div aria-posinset="4"><h4>${link('/bramble.air', 'Bramble Air')}</h4><div role="button">Follow</div></div>`,
  ],
  [
    'a row of reels',
    `<div aria-posinset="5"><h3>${link('/reel/?s=tab', 'Reels')}</h3>${link('/reel/7', '<img>')}</div>`,
  ],
  ['a story', `<div data-pagelet="Stories">${post()}</div>`],
  ['a chat', `<div data-pagelet="ChatTab">${comment()}</div>`],
  ['a post that is being written', `<form>${post()}</form>`],
  ['what somebody writes', `<div contenteditable="true">${comment()}</div>`],
  [
    'a notification',
    `<div role="article" aria-label="Unread">${link('/a/posts/1?comment_id=2&amp;notif_id=3', 'Jo')}</div>`,
  ],
  ['an option', '<ul role="listbox"><li role="option" aria-posinset="1"><a href="/mira.lund">Mira</a></li></ul>'],
  ['nothing', '<div aria-posinset="1"></div><div role="article"></div>'],
  ['a heading that is not there', '<div aria-posinset="1" aria-labelledby="gone" aria-describedby="a b c d e"></div>'],
])('%s', (_what, html) => {
  it('is no post and gets no badge', () => {
    const articles = all(html);
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles)
      expect([idOf(article, resolve), readArticle(article, resolve)]).toEqual([null, null]);
  });
});

describe('in forms, chats and stories', () => {
  it.each([
    `<form>${post()}</form>`,
    `<div data-pagelet="MessengerDock">${post()}</div>`,
    `<div role="textbox">${comment()}</div>`,
  ])('there is no place for a badge (%#)', (html) => expect(all(html).map(mount)).toEqual([null]));
});

describe('a post with an empty label', () => {
  it('is a post', () => {
    const labelled = post({ year: '2025-out', permalink: '/mira.lund/posts/42' })
      .replace('role="article"', 'role="article" aria-label=""')
      .replace(/aria-posinset="\d+"/, '');
    expect(all(labelled).map((one) => idOf(one, resolve))).toEqual(['42']);
  });
});

describe('a post with parts that look like posts', () => {
  const carousel = `<ul><li aria-posinset="1">${photo('7')}</li><li aria-posinset="2">${photo('8')}</li></ul>`;
  it('is one', () => {
    const ids = all(post({ permalink: '/mira.lund/posts/42', attachment: carousel })).map((one) => idOf(one, resolve));
    expect(ids).toEqual(['42', null, null]);
  });
  it('is one where its card has a role of its own', () => {
    const card = post({ permalink: '/mira.lund/posts/42' });
    expect(
      all(`<div role="article">${card}</div>`)
        .map((one) => idOf(one, resolve))
        .filter(Boolean),
    ).toEqual(['42']);
    const [open = '', ...rest] = card.split('>');
    expect(all(`${open}><div role="article">${rest.join('>')}</div>`).map((one) => idOf(one, resolve))).toEqual([
      '42',
      null,
    ]);
  });
});
