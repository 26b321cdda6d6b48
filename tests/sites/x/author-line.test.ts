import { describe, expect, it } from 'vitest';
import { x } from '@/lib/sites/x/index.ts';
import { article, cell, quote } from './post-markup.ts';
import { firstArticle } from './saved.ts';

const MENU_ALONE = '<div><div><button data-testid="caret"></button></div></div>';

describe('the place of a badge', () => {
  it('is the row of the menu button, beside what is there already', () => {
    const place = x.mount(firstArticle(cell(article())));
    expect(place?.querySelectorAll('button')).toHaveLength(2);
    expect(place?.closest('.branch')).not.toBeNull();
    expect(place?.childElementCount).toBe(2);
  });
  it('is the button\u2019s own parent when the button is alone', () => {
    const element = firstArticle(cell(article({ menu: MENU_ALONE })));
    expect(x.mount(element)).toBe(element.querySelector('[data-testid="caret"]')?.parentElement);
  });
  it.each([[undefined], [MENU_ALONE]])('stays the same once a badge is there (%#)', (menu) => {
    const element = firstArticle(cell(article(menu ? { menu } : {})));
    const place = x.mount(element);
    place?.append(element.ownerDocument.createElement('firebreak-badge'));
    expect(x.mount(element)).toBe(place);
  });
  it('is the name\u2019s row where there is no menu button', () => {
    const element = firstArticle(cell(article({ menu: '' })));
    expect(x.mount(element)).toBe(element.querySelector('[data-testid="User-Name"]')?.parentElement);
  });
  it('is never inside of a quote', () => {
    const element = firstArticle(cell(article({ quote: quote('brambleair', 'We fly again') })));
    expect(x.mount(element)?.closest('[role="link"]')).toBeNull();
  });
});

describe('the site', () => {
  it.each([
    ['x.com', true],
    ['twitter.com', true],
    ['mobile.x.com', true],
    ['pro.x.com', true],
    ['x.com.evil.example', false],
    ['netflix.com', false],
    ['help.x.com', false],
  ])('%s: %s', (hostname, owned) => expect(x.owns(hostname)).toBe(owned));
});
