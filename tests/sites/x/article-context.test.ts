/** What surrounds a post in a page, or is held by it: ads, reposts, replies, quotes. */
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/sites/saved.ts';
import { x } from '@/lib/sites/x/index.ts';
import { ad, article, BLUE, cell, PHOTO, quote, type Shown, TIME, VIDEO } from './post-markup.ts';
import { firstArticle, open } from './saved.ts';

const read = (shown: Shown = {}) => x.read(firstArticle(cell(article(shown))));
const link = (handle: string) => `<a href="/${handle}">@${handle}</a>`;

describe('an ad', () => {
  const page = (shown: Shown) => ad(article({ id: null, handle: 'brambleair', ...shown }));
  it('has no time and no permalink: its id is in the link to its views', () =>
    expect(x.read(firstArticle(page({})))).toMatchObject({
      id: '1900000000000000009',
      promoted: true,
      createdAt: null,
    }));
  it('without that link has no id', () => expect(x.read(firstArticle(page({ labels: { views: null } })))).toBeNull());
  it('is not known by somebody else\u2019s link', () => {
    const html = page({
      labels: { views: null },
      beforeText: '<a href="/other/status/5/analytics" aria-label="1 view"></a>',
    });
    expect(x.idOf(firstArticle(html))).toBeNull();
  });
  it('is not every post with a video', () => expect(read({ afterText: VIDEO })?.promoted).toBe(false));
  it('is not every post on a page that tracks as a whole', () =>
    expect(x.read(firstArticle(`<div data-testid="placementTracking">${cell(article())}</div>`))?.promoted).toBe(
      false,
    ));
});

describe('the line above a post', () => {
  const context = (html: string) => read({ above: `<div>${html}</div>` });
  it('names who reposted it', () =>
    expect(context('<a href="/ola_berg"><span data-testid="socialContext">Ola Berg reposted</span></a>')).toMatchObject(
      {
        kind: 'repost',
        repostedBy: 'ola_berg',
        author: { handle: 'mira_lund' },
        inReplyTo: null,
      },
    ));
  it('is no repost when it says "pinned" or names a community', () => {
    expect(context('<div data-testid="socialContext">Pinned</div>')).toMatchObject({ kind: 'post', repostedBy: null });
    expect(context('<div data-testid="socialContext"><a href="/i/communities/12">Delays</a></div>')).toMatchObject({
      kind: 'post',
      inReplyTo: null,
    });
  });
});

describe('a reply', () => {
  it('names the others between author and text', () =>
    expect(read({ beforeText: `<div>Antwort an ${link('brambleair')} ${link('oslo_port')}</div>` })).toMatchObject({
      kind: 'reply',
      inReplyTo: { id: null, handle: 'brambleair' },
      mentions: ['brambleair', 'oslo_port'],
    }));
  it('in a conversation is known by the line from the post above', () => {
    const html =
      cell(article({ handle: 'brambleair', id: '7', line: true })) +
      cell(article({ id: '8' })) +
      cell(article({ id: '9' }));
    expect(readPage(x, open(html)).map((post) => [post.kind, post.inReplyTo])).toEqual([
      ['post', null],
      ['reply', { id: '7', handle: 'brambleair' }],
      ['post', null],
    ]);
  });
});

describe('a quote', () => {
  const quoting = read({ quote: quote('brambleair', `We fly <img alt="\u2708"> again ${link('someone')}`, PHOTO) });
  it('is told apart from the post around it', () =>
    expect(quoting).toMatchObject({
      kind: 'quote',
      author: { handle: 'mira_lund', verified: 'none' },
      text: 'My suitcase is still in Oslo',
      createdAt: TIME,
      quoted: { id: null, handle: 'brambleair', text: 'We fly \u2708 again @someone' },
      mentions: [],
      media: [],
    }));
  it('stays apart when the post itself has no words', () => {
    const post = read({ text: null, afterText: PHOTO, quote: quote('brambleair', 'We fly again') });
    expect(post).toMatchObject({ text: '', media: ['photo'], lang: null, quoted: { text: 'We fly again' } });
  });
  it('may be unavailable', () =>
    expect(read({ quote: '<article tabindex="-1"><span>This post is unavailable</span></article>' })).toMatchObject({
      kind: 'quote',
      quoted: null,
    }));
  it('is not the author\u2019s affiliate badge', () =>
    expect(
      read({ badge: `${BLUE}<div role="link"><img src="https://pbs.example/profile_images/1" alt=""></div>` }),
    ).toMatchObject({
      kind: 'post',
      author: { name: 'Mira Lund', verified: 'paid' },
    }));
});
