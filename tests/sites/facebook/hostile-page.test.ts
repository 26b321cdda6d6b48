/** Pages that mean no good: whatever stands in them, nothing throws, nothing runs, nothing takes for ever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { idOf, readArticle } from '@/lib/sites/facebook/article.ts';
import { mount } from '@/lib/sites/facebook/mount.ts';
import { ownPart } from '@/lib/sites/facebook/own-part.ts';
import { ARTICLE } from '@/lib/sites/facebook/selectors.ts';
import { comment, comments, postId } from './comment-markup.ts';
import { first, knowsNothing, open, post } from './post-markup.ts';

/** Everything that a reader looks for, in any order and nesting. */
const attributes = fc.constantFrom(
  '',
  ' aria-posinset="1"',
  ' role="article"',
  ' role="article" aria-label="Comment by x"',
  ' aria-posinset="1" aria-labelledby="a" aria-describedby="a b c d e"',
  ' id="a"',
  ' id="e"',
  ' dir="auto"',
  ' dir="auto" lang="bn-IN"',
  ' lang="\ud800"',
  ' role="button" aria-label="5"',
  ' role="toolbar"',
  ' data-ad-preview="message"',
  ' data-ad-rendering-role="profile_name"',
  ' data-ad-rendering-role="like_button"',
  ' href="/mira.lund"',
  ' href="/mira.lund/posts/42"',
  ' href="/groups/1/user/2"',
  ' href="?comment_id=%"',
  ' href="/a?comment_id=Y29tbWVudDox"',
  ' href="/a?comment_id=1&reply_comment_id=2"',
  ' href="http://["',
  ' href="https://www.facebook.com/%E0%A4%A"',
  ' href="/photo/?fbid=7"',
  ' contenteditable',
  ' data-0="0"',
  ' aria-hidden="true"',
);
const names = fc.constantFrom('div', 'span', 'a', 'a', 'h4', 'img', 'video', 'form', 'svg', 'ul', 'li', 'p', 'br');
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('7', '1.2K', '\u0663', '\ud83d', '\u202e', '<', '&lt;script&gt;', '\u0000'),
);
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'large', withCrossShrink: true },
    words,
    fc
      .tuple(names, attributes, fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
  ),
}));

function look(html: string): void {
  for (const article of open(html).querySelectorAll(ARTICLE)) {
    const id = idOf(article, knowsNothing);
    const post = readArticle(article, knowsNothing);
    expect(post?.id ?? null).toBe(id);
    if (post) expect(postSchema.parse(post)).toEqual(post);
    const place = mount(article);
    if (place)
      expect(
        article.contains(place) && !place.closest('a,button,[role=button],[role=link],form,[contenteditable]'),
      ).toBe(true);
  }
}

describe('any markup', () => {
  it(
    'is read without a throw, the same twice, and never gets a badge into a link, a button or a field',
    () =>
      fc.assert(
        fc.property(fc.array(node, { maxLength: 4 }), (parts) => look(parts.join(''))),
        { numRuns: 600 },
      ),
    30_000,
  );
  it(
    'within posts and comments, too',
    () =>
      fc.assert(
        fc.property(node, node, node, (heading, text, head) =>
          look(post({ year: '2025-out', heading, text, attachment: head, below: comments(comment({ head, text })) })),
        ),
        { numRuns: 150 },
      ),
    30_000,
  );
});

describe('much of it', () => {
  it('goes two thousand elements deep', () => {
    const page = open(post({ permalink: '/a/posts/42' }));
    let place = page.querySelector('[data-ad-preview]');
    for (let depth = 0; depth < 2_000; depth += 1) {
      const next: Element = page.createElement('div');
      place?.append(next);
      place = next;
    }
    const article = page.querySelector(ARTICLE);
    expect(article && readArticle(article, knowsNothing)?.id).toBe('42');
  });

  it('hangs below a post as five hundred comments, and its own part is as small as without them', () => {
    const bare = first(post({ text: null }), '[aria-posinset]');
    const long = first(
      post({ text: null, below: comments(...Array.from({ length: 500 }, (_, n) => comment({ id: String(900 + n) }))) }),
      '[aria-posinset]',
    );
    expect(idOf(long, knowsNothing)).toBe(postId);
    expect(ownPart(long).marked.length).toBeLessThanOrEqual(ownPart(bare).marked.length + 3);
  });
});
