/** How a post is known where the page shows its number, hides it, or shows that of another one. */
import { describe, expect, it } from 'vitest';
import { idOf, readArticle } from '@/lib/sites/facebook/article.ts';
import { comment, comments, postId } from './comment-markup.ts';
import { card, first, knows, knowsNothing, link, open, photo, post, type Shown, seeMore } from './post-markup.ts';

const root = '[aria-posinset]';
const idWith = (aliases: Record<string, string>, shown: Shown = {}) => idOf(first(post(shown), root), knows(aliases));
const pfbid = 'pfbid02pmbAbCdEfGhIjKl';

describe('a permalink', () => {
  it.each([
    '/mira.lund/posts/42',
    'https://www.facebook.com/mira.lund/posts/42/?__cft__[0]=x&__tn__=%2CO%2CP-R',
    'https://web.facebook.com/mira.lund/posts/my-suitcase-is/42/',
    '/permalink.php?story_fbid=42&id=100077',
    '/story.php?story_fbid=42&id=100077',
    '/groups/5151/posts/42/',
    '/groups/5151/permalink/42/',
    '/groups/5151/?multi_permalinks=42&hoisted=1',
  ])('%s tells the number', (permalink) => expect(idWith({}, { permalink, text: null })).toBe('42'));

  it.each([
    `/mira.lund/posts/${pfbid}`,
    `https://www.facebook.com/mira.lund/posts/${pfbid}?__cft__[0]=x`,
    `/permalink.php?story_fbid=${pfbid}&id=100077`,
    `/groups/5151/posts/${pfbid}/`,
  ])('%s tells a name that the JSON knows', (permalink) => {
    expect(idWith({ [pfbid]: '42' }, { permalink, text: null })).toBe('42');
    expect(idWith({}, { permalink, text: null })).toBeNull();
  });

  it.each([
    '/photo/?fbid=7&set=a.1',
    '/photo.php?fbid=7&id=3',
    '/mira.lund/photos/a.1/7',
    '/mira.lund/photos/7/',
    '/reel/7',
    '/mira.lund/videos/a-title/7/',
    '/mira.lund/videos/7',
    '/watch/?v=7&ref=x',
  ])('%s tells a picture or video, whose number is not the post\u2019s', (permalink) => {
    expect(idWith({ 'media:7': '42' }, { permalink, text: null })).toBe('42');
    expect(idWith({}, { permalink, text: null })).toBeNull();
  });

  it.each([
    '/share/p/42abc',
    '/mira.lund',
    '/events/42',
    'https://evil.example/mira.lund/posts/42',
    '//evil.example/a/posts/42',
    '/mira.lund/posts/42x',
    'javascript:1',
    'http://[',
  ])('%s tells nothing', (permalink) => expect(idWith({ 'media:42': '1' }, { permalink, text: null })).toBeNull());

  it('that leads to the page one is on, until the pointer is over it, tells nothing', () => {
    expect(
      idWith({}, { permalink: '/other.page/posts/42?__cft__[0]=x&__tn__=%2CO%2CP-R#?jfb', text: null }),
    ).toBeNull();
    expect(idWith({}, { permalink: null, text: null })).toBeNull();
  });

  it('below the reactions tells as well', () =>
    expect(idWith({}, { shares: link('/mira.lund/posts/42', '3'), text: null })).toBe('42'));

  it.each([
    ['in the text', { text: `See ${link('https://www.facebook.com/jon.vale/posts/43', 'this')}` }],
    ['in a preview', { attachment: card.replace('https://l.facebook.com/l.php?u=x', '/jon.vale/posts/43') }],
    [
      'in a shared post',
      { attachment: `<h4>${link('/jon.vale', 'Jon Vale')}</h4>${link('/jon.vale/posts/43', '3h')}` },
    ],
    ['in the field to write into', {}],
    ['in the author line', { heading: `${link('/mira.lund', 'Mira Lund')} at ${link('/oslo.port/posts/43', 'Oslo')}` }],
  ])('%s is another post\u2019s', (_where, shown: Shown) => {
    expect(idWith({}, { text: 'Look', ...shown })).toMatch(/^~/);
    expect(idWith({}, { text: 'Look', permalink: '/mira.lund/posts/42', ...shown })).toBe('42');
  });
});

describe('without words, too,', () => {
  const player = `<div role="toolbar"></div>${link('/jon.vale/posts/43', 'Jon')}`;
  it.each([card.replace('https://l.facebook.com/l.php?u=x', '/jon.vale/posts/43'), player])(
    'links in what is shown are of others (%#)',
    (attachment) => expect(idWith({}, { text: null, attachment })).toBeNull(),
  );
  it('a picture that the text links is not the post\u2019s', () =>
    expect(idWith({ 'media:8': '43' }, { text: `Like ${link('/photo?fbid=8', 'this')}` })).toMatch(/^~/));
});

describe('where the page hides the permalink', () => {
  it('a comment tells the post', () => expect(idWith({}, { below: comments(comment()), text: null })).toBe(postId));
  it('a comment\u2019s time tells it where the comment\u2019s number is not encoded', () =>
    expect(idWith({}, { below: comments(comment({ plain: true, permalink: '/groups/1/posts/42' })), text: null })).toBe(
      '42',
    ));
  it('a picture tells it, any of several', () =>
    expect(idWith({ 'media:8': '42' }, { attachment: photo('7') + photo('8') })).toBe('42'));
  it('a picture that the post shares does not', () => {
    const attachment = `${photo('8')}<h4>${link('/jon.vale', 'Jon Vale')}</h4>`;
    expect(idWith({ 'media:8': '43' }, { attachment, text: 'Look' })).toMatch(/^~/);
  });
  it('author and first words tell it, by whichever name the JSON knows the author', () => {
    expect(idWith({ 'start:mira.lund|MysuitcaseisstillinOslo': '42' })).toBe('42');
    expect(idWith({ 'start:miralund|MysuitcaseisstillinOslo': '42' })).toBe('42');
    expect(idWith({ 'start:100077|MysuitcaseisstillinOslo': '42' }, { profile: '/profile.php?id=100077' })).toBe('42');
  });
  it('nothing tells a short text that is cut', () => {
    const key = 'start:mira.lund|Ninehours';
    expect(idWith({ [key]: '42' }, { text: 'Nine hours', more: seeMore })).toBeNull();
    expect(idWith({ [key]: '42' }, { text: 'Nine hours' })).toBe('42');
  });
  it('a long text tells it though it is cut', () => {
    const text = 'We have waited for nine hours now and nobody has told us when or whether we leave today';
    const key = `start:mira.lund|${text.replaceAll(' ', '').slice(0, 60)}`;
    expect(idWith({ [key]: '42' }, { text, more: seeMore })).toBe('42');
  });
});

describe('while nothing is known', () => {
  it('the id is made of author and words: the same in every copy, another for every post', () => {
    const ids = [
      idWith({}),
      idWith({}, { year: '2022' }),
      idWith({}, { text: 'My suitcase is in Bergen' }),
      idWith({}, { profile: '/jon.vale', name: 'Jon Vale' }),
    ];
    expect(ids[0]).toMatch(/^~[a-z\d]{8,16}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
    expect(readArticle(first(post(), root), knowsNothing)?.id).toBe(ids[0]);
  });
  it('a post without words has none', () => expect(idWith({}, { text: null })).toBeNull());
});

describe('two copies of a post, one in a dialog over the other', () => {
  it('are each read for themselves', () => {
    const html = post({ permalink: '/mira.lund/posts/42' });
    const page = open(`<div role="main">${html}</div><div role="dialog">${html}</div>`);
    const read = [...page.querySelectorAll(root)].map((article) => readArticle(article, knowsNothing));
    expect(read.map((one) => [one?.id, one?.author.name])).toEqual([
      ['42', 'Mira Lund'],
      ['42', 'Mira Lund'],
    ]);
  });
});

describe('a root', () => {
  it('that is recycled for another post is read anew', () => {
    const element = first(post({ permalink: '/mira.lund/posts/42' }), root);
    expect(idOf(element, knowsNothing)).toBe('42');
    const other = first(post({ permalink: '/jon.vale/posts/43', name: 'Jon Vale', profile: '/jon.vale' }), root);
    element.innerHTML = other.innerHTML;
    element.setAttribute('aria-labelledby', other.getAttribute('aria-labelledby') ?? '');
    expect(readArticle(element, knowsNothing)).toMatchObject({ id: '43', author: { handle: 'jon.vale' } });
    element.innerHTML = '<div data-virtualized="true" style="min-height:767px"></div>';
    expect([idOf(element, knowsNothing), readArticle(element, knowsNothing)]).toEqual([null, null]);
  });
});
