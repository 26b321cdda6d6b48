/** Which posts on Facebook are about the brand: whose page, who wrote it, below which post. */
import { describe, expect, it } from 'vitest';
import { aboutIn } from '@/lib/triage/relevance.ts';
import { aPost, type Overlay, playbookOf } from './scene.ts';

const brand = playbookOf('air').brand;
const about = aboutIn(brand);
const byNumber = aboutIn({ ...brand, handles: { facebook: ['100064000000001'] } });
const comment = (differs: Overlay = {}) =>
  aPost({
    site: 'facebook',
    kind: 'comment',
    text: 'Where is my suitcase',
    mentions: [],
    author: { handle: null, name: 'Orla Quist' },
    ...differs,
  });

describe('a comment', () => {
  it('on the brand’s page is about it, by the page’s name in addresses', () =>
    expect(about(comment({ page: { handle: 'brambleair', id: '100064000000001' } }))).toBe('comment'));
  it('is so by the page’s number where the brand was given as a number', () =>
    expect(byNumber(comment({ page: { handle: null, id: '100064000000001' } }))).toBe('comment'));
  it('is so by its own address where nothing else is known', () =>
    expect(about(comment({ url: 'https://www.facebook.com/brambleair/posts/pfbid02?comment_id=Y29tbWVudDox' }))).toBe(
      'comment',
    ));
  it('is so when it answers the brand below somebody else’s post', () =>
    expect(about(comment({ page: { handle: 'harbourline' }, inReplyTo: { id: '7', handle: 'BrambleAir' } }))).toBe(
      'comment',
    ));
  it('on another page is not about the brand', () =>
    expect(about(comment({ page: { handle: 'harbourline', id: '5' } }))).toBeNull());
  it('on another page that names the brand is', () =>
    expect(about(comment({ page: { handle: 'harbourline' }, text: 'Bramble Air was no better' }))).toBe('name'));
  it('by the page itself is the brand’s own, by name or by number', () => {
    expect(about(comment({ author: { handle: 'brambleair' } }))).toBe('own');
    expect(byNumber(comment({ author: { handle: null, id: '100064000000001' } }))).toBe('own');
  });
});

it('what a visitor posts on the brand’s page is said to the brand', () =>
  expect(about(comment({ kind: 'post', page: { handle: 'brambleair' } }))).toBe('mention'));

it('an author’s number on X is never taken for a handle', () =>
  expect(
    aboutIn({ ...brand, handles: { x: ['4711'] } })(aPost({ text: 'hello', mentions: [], author: { id: '4711' } })),
  ).toBeNull());
