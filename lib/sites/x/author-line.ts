/** Who wrote a post, as its author line shows it, and where on that line a badge has room. */
import type { Author } from '@/lib/post.ts';
import { blankAuthor } from '../blank.ts';
import { isHandle, profileOf } from './links.ts';
import type { OwnPart } from './own-part.ts';
import { AUTHOR_NAME, AVATAR_CONTAINER, AVATAR_HANDLE, CARET, id, LINK, VERIFIED } from './selectors.ts';
import { clean, wordsOf } from './text.ts';

/** @param part an article's own part, or a quote's frame: both have an avatar and a name line */
export function handleIn(avatar: Element | null, name: Element | null): string | null {
  const container = avatar?.querySelector(AVATAR_CONTAINER)?.getAttribute('data-testid')?.slice(AVATAR_HANDLE.length);
  if (isHandle(container) && container !== 'unknown') return container;
  for (const link of name?.querySelectorAll(LINK) ?? []) {
    const handle = profileOf(link);
    if (handle) return handle;
  }
  // In a quote and on the page of a long-form article the name is no link.
  const shown = /@(\w{1,20})/.exec([...(name?.children ?? [])].at(-1)?.textContent ?? '')?.[1];
  return isHandle(shown) ? shown : null;
}

/**
 * The mark is stable, its colour is a hint: two gradients are gold, one class name is blue, one outline is grey. So an absent
 * mark says "none", and a mark that gives no clear hint says nothing; the JSON knows better.
 */
function verifiedIn(name: Element): Author['verified'] {
  const icon = name.querySelector(VERIFIED);
  if (!icon) return 'none';
  const gradients = icon.querySelectorAll('linearGradient').length;
  if (gradients > 1) return 'business';
  if (gradients === 0 && icon.classList.contains('r-1cvl2hr')) return 'paid';
  return gradients === 0 && icon.querySelector('path[d^="M12.05 2.056"]') ? 'government' : null;
}

/** What the page itself says of an author; it never shows followers. */
export function authorIn(part: OwnPart): Author {
  const name = part.find(id.name);
  const words = name?.querySelector('[dir]') ?? name?.firstElementChild;
  return {
    ...blankAuthor,
    handle: handleIn(part.find(id.avatar), name),
    name: words ? clean(wordsOf(words).replace(/\s+/g, ' ').trim(), 2_000) || null : null,
    verified: name ? verifiedIn(name) : null,
  };
}

/**
 * The row at the end of the author line that ends in the menu button. A badge becomes its last child: behind everything
 * that the page itself keeps in order there.
 */
export function mount(article: Element): Element | null {
  // The author's line comes before a quote, and a quote has no menu button: the first ones are the post's own.
  const name = article.querySelector(AUTHOR_NAME);
  const caret = article.querySelector(CARET);
  if (!name || !caret) return name?.parentElement ?? null;
  let branch = caret;
  while (branch.parentElement && !branch.parentElement.contains(name)) branch = branch.parentElement;
  if (branch === caret) return caret.parentElement;
  // Outer wrappers hold one child and stack; the row is the first that holds several, or the button's own parent.
  for (let inner = branch.firstElementChild; branch.childElementCount === 1 && inner && inner !== caret; ) {
    branch = inner;
    inner = branch.firstElementChild;
  }
  return branch;
}
