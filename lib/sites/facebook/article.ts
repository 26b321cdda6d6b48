/** A post or a comment as Facebook's page shows it. Nothing is remembered, for articles are recycled and shown twice. */
import type { Post } from '@/lib/post.ts';
import { blankPost } from '../blank.ts';
import { permalinkOf } from './address.ts';
import { authorLine, commenter } from './author-line.ts';
import { commentLinkIn } from './comment-link.ts';
import { writtenIn } from './comment-text.ts';
import { commentCountsIn, countsIn } from './counters.ts';
import { addressOf, aliasAt, ownerAt } from './links.ts';
import { messageIn } from './message.ts';
import { all, ownPart } from './own-part.ts';
import { postId, type Resolve, threadOf } from './post-id.ts';
import { kindOf, rootOf } from './roots.ts';
import { PRESSED, SIGHT } from './selectors.ts';
import { shownIn } from './shown.ts';

export type { Resolve } from './post-id.ts';

/**
 * @returns a comment's number; a post's number, or an id that begins with `~` while the page and its JSON hide the number;
 * `null` for what is no post
 */
export function idOf(article: Element, resolve: Resolve): string | null {
  const kind = kindOf(article);
  if (kind === 'comment') return commentLinkIn(article, true)?.id ?? null;
  const shown = kind && shownIn(article);
  return shown && postId(shown, resolve);
}

/**
 * The page never says when: a post's time is scrambled, a comment's is "1w". Nor does it say, in any language, which reactions
 * there are, who is verified, and what is an ad.
 */
export function readArticle(article: Element, resolve: Resolve): Post | null {
  const kind = kindOf(article);
  return kind && (kind === 'comment' ? readComment : readPost)(article, resolve);
}

const blank = { ...blankPost, site: 'facebook', createdAt: null, inReplyTo: null } as const;

const pageAt = (address: string): Post['page'] => {
  const owner = ownerAt(address);
  return owner && { ...owner, name: null };
};

/** A comment whose own links don't say below which post it stands is below the post around it. */
function numberOf(root: Element | null, resolve: Resolve): string | null {
  const shown = root && shownIn(root);
  const id = shown && postId(shown, resolve);
  return id?.startsWith('~') ? null : id;
}

function readPost(article: Element, resolve: Resolve): Post | null {
  const shown = shownIn(article);
  const id = shown && postId(shown, resolve);
  if (!shown || !id) return null;
  const { author, media, message, addresses } = shown;
  return {
    ...blank,
    id,
    url: permalinkOf(addresses[0]),
    kind: 'post',
    author,
    ...messageIn(message, media !== null),
    counts: countsIn(article, shown),
    // Where the author line leaves it open whose page it is, the post's address may name it.
    page: shown.page ?? pageAt(addresses[0] ?? ''),
    media,
  };
}

function readComment(article: Element, resolve: Resolve): Post | null {
  const link = commentLinkIn(article);
  if (!link) return null;
  const root = rootOf(article);
  const thread = threadOf(link, resolve) ?? numberOf(root, resolve);
  const line = root && authorLine(root);
  const page = line?.page ?? pageAt(link.address);
  const part = ownPart(article);
  const by = commenter(article, part);
  const sight = all(part, SIGHT).some((one) => {
    const around = one.closest(PRESSED);
    return around === null || aliasAt(addressOf(around) ?? '') !== null;
  });
  return {
    ...blank,
    id: link.id,
    url: aliasAt(link.address) && permalinkOf(link.address),
    kind: 'comment',
    author: by.author,
    ...messageIn(writtenIn(part, by.link), sight),
    counts: commentCountsIn(part),
    inReplyTo: link.parent
      ? { id: link.parent, handle: null }
      : { id: thread, handle: line?.author.handle ?? page?.handle ?? null },
    thread,
    page,
  };
}
