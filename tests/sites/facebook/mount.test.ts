/** Where a badge goes. */
import { describe, expect, it } from 'vitest';
import { mount } from '@/lib/sites/facebook/mount.ts';
import { comment, comments, type Said } from './comment-markup.ts';
import { allYears, first, line, link, post, type Shown } from './post-markup.ts';

const label = '[role=article][aria-label]';
const pressed = 'a,[role=button],[role=link],form,[contenteditable],[role=textbox]';
/** What stands on the line up to the end of the place, and what of it follows behind. */
const words = (place: Element | null) => place?.textContent?.trim();
const root = (shown: Shown = {}) => first(post(shown));
const bubble = (said: Said = {}) => first(post({ below: comments(comment(said)) }), label);

describe.each(allYears)('on a post as of %s', (year) => {
  it('it is the end of the author line, inline and outside of links', () => {
    const place = mount(root({ year, below: comments(comment()) }));
    expect(words(place)).toBe('Mira Lund');
    expect(place?.localName).toBe('span');
    expect(place?.closest('h4')).not.toBeNull();
    expect(place?.closest(pressed)).toBeNull();
  });
  it('it is the end of the name in a comment', () => {
    const place = mount(first(post({ year, below: comments(comment()) }), label));
    expect(words(place)).toBe('Jon Vale');
    expect(place?.localName).toBe('span');
    expect(place?.closest(pressed)).toBeNull();
  });
});

describe('on a post', () => {
  it('it is behind the last of several names', () => {
    const heading = `<span>${link('/mira.lund', 'Mira')}</span> is with <span>${link('/jon.vale', 'Jon')}</span>.`;
    expect(words(mount(root({ heading })))).toBe('Mira is with Jon.');
  });
  it('it is behind a tick', () => {
    const heading = `<span>${link('/bramble.air', 'Bramble Air')}</span><span><svg role="img"></svg></span>`;
    expect(mount(root({ heading }))?.querySelector('svg')).not.toBeNull();
  });
  it('it is behind words that stand beside others', () =>
    expect(words(mount(root({ heading: '<b>Somebody</b> in this group' })))).toBe('Somebody in this group'));
  it('it is beside a name that is no link', () => expect(words(mount(root({ heading: 'Somebody' })))).toBe('Somebody'));
  it('it is the end of the last line of the text where the author line is pressed as a whole', () => {
    const html = post({ text: `One</div>${line('Two')}<div>` })
      .replace('<h4 id', '<div role="link"><h4 id')
      .replace(/<\/h4>(?=<\/div><\/span>)/, '</h4></div>');
    expect(words(mount(first(html)))).toBe('Two');
  });
});

describe('on a comment', () => {
  it('it is behind what stands beside the name', () => {
    const place = mount(bubble({ badge: '<span><div role="button">Author</div></span>' }));
    expect(words(place)).toBe('Jon ValeAuthor');
    expect(place?.closest(pressed)).toBeNull();
  });
  it('it never reaches the text', () => {
    const head = `<span><span>${link('/jon.vale?comment_id=1', 'Jon Vale')}</span></span>`;
    const wrapped = comment({ head: `<span>${head}<span>`, text: 'Hello' });
    expect(words(mount(first(wrapped, label)))).toBe('Jon Vale');
  });
  it('it is beside the name on a sticker', () =>
    expect(words(mount(bubble({ text: null, instead: '<img>' })))).toBe('Jon Vale'));
  it('it is the end of the text where the author has no link', () =>
    expect(words(mount(bubble({ head: '<span>Somebody</span>', permalink: '/a/posts/1' })))).toBe(
      'Seit drei Tagen kein Koffer',
    ));
  it('it is nowhere where nothing can be told from anything', () =>
    expect(mount(bubble({ head: '<span>Somebody</span>', permalink: '/a/posts/1', text: null }))).toBeNull());
  it('it is in the comment itself, not in an answer inside of it', () => {
    const within = comment({ id: '2', above: '991000000000001', name: 'Mira' });
    expect(words(mount(bubble({ within })))).toBe('Jon Vale');
  });
});

describe('once a badge is there', () => {
  it.each([
    ['a post', root()],
    ['a post by several', root({ heading: `${link('/mira.lund', 'Mira')} and ${link('/jon.vale', 'Jon')}` })],
    ['a post without a link', root({ heading: 'Somebody' })],
    ['a comment', bubble()],
    ['a sticker', bubble({ text: null, instead: '<img>' })],
  ])('the place stays the same: %s', (_what, article) => {
    const place = mount(article);
    place?.append(article.ownerDocument.createElement('firebreak-badge'));
    expect(place).not.toBeNull();
    expect(mount(article)).toBe(place);
  });
});
