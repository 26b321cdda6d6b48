/** Who wrote a post or a comment, as the line above its text says it. */
import type { Author, Post } from '@/lib/post.ts';
import { blankAuthor } from '../blank.ts';
import { isInGroup } from './address.ts';
import { addressOf, profileOf } from './links.ts';
import { nameOf } from './message.ts';
import { all, isInText, named, type OwnPart, ownPart } from './own-part.ts';
import { LINK, NAME, PICTURE } from './selectors.ts';

export interface Name {
  /** `null` for those who have no profile to link to: they take part in a group without a name. */
  readonly link: Element | null;
  readonly author: Author;
}
export interface AuthorLine extends Name {
  /** The element that all of the line stands in. */
  readonly line: Element;
  readonly page: Post['page'];
}

export const isBehind = (element: Element, other: Element): boolean => (other.compareDocumentPosition(element) & 4) > 0;

/** The first of these links that shows a name and leads to its profile. */
function nameIn(links: readonly Element[]): Name | null {
  for (const link of links) {
    const profile = link.querySelector(PICTURE) ? null : profileOf(link);
    const name = profile && nameOf(link);
    if (name) return { link, author: { ...blankAuthor, ...profile, name } };
  }
  return null;
}

/**
 * The heading may say "X is with Y" or "X updated his photo": the first link is the author. In a feed, a group's post has the
 * group in the heading and its author in the line below.
 * @param part of the article, where it is at hand; most lines are found without
 * @returns `null` for what has no author: skeletons, emptied blocks, suggestions
 */
export function authorLine(article: Element, part?: OwnPart): AuthorLine | null {
  const line =
    named(article, article.getAttribute('aria-labelledby')) ??
    all(part ?? ownPart(article), NAME).find((heading) => heading.querySelector(LINK));
  if (!line) return null;
  const links = [...line.querySelectorAll(LINK)];
  const inGroup = links.some((link) => isInGroup(addressOf(link)));
  const below = inGroup ? all(part ?? ownPart(article), LINK).filter((link) => isBehind(link, line)) : [];
  const found = nameIn([...links, ...below.slice(0, 9)]);
  const name = links.length === 0 ? nameOf(line) : null;
  if (!found) return name ? { line, link: null, author: { ...blankAuthor, name }, page: null } : null;
  const { id, handle } = found.author;
  // "X is with Y" and "X to Y" look alike, and in a group a post stands on nobody's page.
  return { ...found, line, page: inGroup || links.length > 1 ? null : { id, handle, name: found.author.name } };
}

/** A comment has no heading: it is the first link outside of its text that shows a name. */
export const commenter = (comment: Element, part: OwnPart): Name =>
  nameIn(all(part, LINK).filter((link) => !isInText(link, comment))) ?? { link: null, author: blankAuthor };
