import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/sites/saved.ts';
import { x } from '@/lib/sites/x/index.ts';
import { ad, article, cell } from './post-markup.ts';
import { open } from './saved.ts';

describe('a whole page', () => {
  it('gives its posts in order, without placeholders and unavailable ones', () => {
    const gone = cell('<article tabindex="-1"><span>This post is unavailable</span></article>');
    const html =
      cell(article({ id: '5' })) +
      gone +
      ad(article({ id: null })) +
      cell('<article data-testid="tweet"></article>') +
      cell(article({ id: '6' }));
    expect(readPage(x, open(html)).map((post) => post.id)).toEqual(['5', '1900000000000000009', '6']);
  });
  it('is only read: its scripts do not run and its frames do not load', () => {
    const traps =
      '<script>globalThis.ran = true</script><iframe src="https://evil.example/"></iframe><img src="x" onerror="globalThis.ran = true">';
    expect(readPage(x, open(`${traps}${cell(article({ text: `Late${traps}` }))}`))).toHaveLength(1);
    expect('ran' in globalThis).toBe(false);
  });
  it('without posts gives none', () => expect(readPage(x, open('<main></main>'))).toEqual([]));
});
