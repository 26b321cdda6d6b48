import { describe, expect, it } from 'vitest';
import { clean, unescapeHtml, wordsOf } from '@/lib/sites/x/text.ts';
import { open } from './saved.ts';

function words(html: string): string {
  const element = open(`<div id="t">${html}</div>`).querySelector('#t');
  return element ? wordsOf(element) : '';
}

describe('the words of an element', () => {
  it('keep emoji, which are pictures', () =>
    expect(words('<span>late again </span><img alt="\u{1F621}"><span>!</span>')).toBe('late again \u{1F621}!'));
  it('keep the line breaks of the author', () =>
    expect(words('<span>one\n\ntwo</span><br>three')).toBe('one\n\ntwo\nthree'));
  it('lose the blanks of an HTML formatter', () =>
    expect(words('\n        <span>one\n          two</span>\n        <a href="/a">@a</a>\n      ')).toBe('one two @a'));
  it('lose a formatter\u2019s line break inside of a span', () =>
    expect(words('<span>one\n            two</span>')).toBe('one two'));
  it('hold the whole address of a link, its hidden parts too', () =>
    expect(
      words('<a href="https://t.co/a"><span aria-hidden="true">https://</span>bramble.example/a<span>/b</span></a>'),
    ).toBe('https://bramble.example/a/b'));
  it('are text, not markup', () =>
    expect(words('&lt;img src=x onerror=alert(1)&gt;')).toBe('<img src=x onerror=alert(1)>'));
  it('end at 30,000 code units', () => expect(words('a'.repeat(100_000))).toHaveLength(30_000));
  it('survive 5,000 nested elements', () => expect(words(`${'<b>'.repeat(5_000)}deep`)).toBe('deep'));
});

describe('cleaning', () => {
  it('replaces a half character', () => expect(clean('a\ud83db', 10)).toBe('a\ufffdb'));
  it('never cuts a character in half', () => expect(clean('ab\u{1F621}', 3)).toBe('ab'));
});

describe('escaped text', () => {
  it('is undone once only', () =>
    expect(unescapeHtml('&amp;lt; &lt;b&gt; &quot;&#39;&#x27; &apos;')).toBe(`&lt; <b> "'' '`));
  it('leaves alone what is no character', () =>
    expect(unescapeHtml('AT&T; &#9999999; &#0; &nope;')).toBe('AT&T; &#9999999; &#0; &nope;'));
});
