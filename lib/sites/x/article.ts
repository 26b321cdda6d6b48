/** A post as the page shows it. Works on live pages and on saved ones; nothing is remembered, for articles are recycled. */
import type { Post } from '@/lib/post.ts';
import { blankPost } from '../blank.ts';
import { authorIn, handleIn } from './author-line.ts';
import { counterIn } from './counters.ts';
import { profileOf } from './links.ts';
import { mediaIn } from './media.ts';
import { type OwnPart, ownPart } from './own-part.ts';
import { type Permalink, permalinkIn } from './permalink.ts';
import { instant, language } from './scalar.ts';
import * as on from './selectors.ts';
import { wordsOf } from './text.ts';

/** The "replying to" line has no mark: it is the profile links before the text that belong to nobody else. */
function repliedHandles(part: OwnPart, links: readonly Element[], text: Element | null): string[] {
  const end = text ?? part.find(...on.id.reply);
  const handles: string[] = [];
  for (const link of links) {
    if (!end || !(link.compareDocumentPosition(end) & 4)) break; // the end is no longer behind the link
    const handle = profileOf(link);
    if (handle && !link.closest(on.NO_REPLY_LINE) && !link.querySelector(on.NO_REPLY_LINE)) handles.push(handle);
  }
  return handles;
}

/** In a conversation there is no such line: the post above has a line below its avatar, which makes this its answer. */
function answeredAbove(article: Element): Permalink | null {
  const above = article.closest(on.CELL)?.previousElementSibling?.querySelector(on.ARTICLE);
  const lines = above?.querySelector(on.AVATAR)?.parentElement?.childElementCount ?? 0;
  return above && lines > 1 ? permalinkIn(above) : null;
}

/** Only around the article and within its cell: inside of an article the same mark is a video's. */
function isPromoted(article: Element): boolean {
  const tracking = article.parentElement?.closest(on.TRACKING);
  const cell = article.closest(on.CELL);
  return tracking != null && (cell === null || cell.contains(tracking));
}

/** A quote has no action bar, so whichever there is belongs to the post, also where a saved page is not well-formed. */
function countsIn({ article, marked }: OwnPart): Post['counts'] {
  const label = (...testIds: readonly string[]) => {
    const button = testIds.map((testId) => marked.get(testId)?.[0]).find((element) => element !== undefined);
    return counterIn(button?.getAttribute('aria-label'));
  };
  return {
    replies: label(...on.id.reply),
    reposts: label(...on.id.repost),
    quotes: null,
    likes: label(...on.id.like),
    views: counterIn(article.querySelector(on.ANALYTICS_LINK)?.getAttribute('aria-label')),
  };
}

function quotedIn({ frame }: OwnPart): Post['quoted'] {
  if (!frame) return null;
  const text = frame.querySelector(on.TEXT);
  const handle = handleIn(frame.querySelector(on.AVATAR), frame.querySelector(on.AUTHOR_NAME));
  return { id: null, handle, text: text && wordsOf(text) };
}

export const idOf = (article: Element): string | null => permalinkIn(article)?.id ?? null;

/**
 * @returns `null` when there is no id to know the post by: a placeholder, an ad without a view counter
 *
 * Views: the number at the end of the action bar's label is not used. Zero items are left out of that label, so its last number
 * is not for sure the views; where the link to the views is missing, they are unknown until the JSON tells.
 */
export function readArticle(article: Element): Post | null {
  const permalink = permalinkIn(article);
  if (!permalink) return null;
  const part = ownPart(article);
  const author = authorIn(part);
  author.handle ??= permalink.handle;
  const links = [...article.querySelectorAll(on.LINK)].filter(part.isOwn);
  const text = part.find(on.id.text);
  const media = mediaIn(part);
  const reposter = part.find(on.id.socialContext)?.closest(on.LINK);
  const repostedBy = reposter && article.contains(reposter) ? profileOf(reposter) : null;
  const replied = repliedHandles(part, links, text);
  const above = answeredAbove(article);
  const isReply = above !== null || replied.length > 0;
  const named = links.map((link) => (text?.contains(link) ? profileOf(link) : null)).filter((name) => name !== null);
  return {
    ...blankPost,
    site: 'x',
    id: permalink.id,
    url: author.handle && `https://x.com/${author.handle}/status/${permalink.id}`,
    kind: repostedBy ? 'repost' : isReply ? 'reply' : part.frame || part.nested ? 'quote' : 'post',
    author,
    // No words and a picture: nothing was written. No words and no picture: they were not found.
    text: text ? wordsOf(text) : media.length > 0 && !part.find(on.id.longForm) ? '' : null,
    lang: language(text?.getAttribute('lang')),
    createdAt: instant(permalink.time?.getAttribute('datetime')),
    counts: countsIn(part),
    mentions: [...new Set([...replied, ...named])].slice(0, 200),
    inReplyTo: isReply ? { id: above?.id ?? null, handle: above?.handle ?? replied[0] ?? null } : null,
    quoted: quotedIn(part),
    repostedBy,
    media,
    promoted: isPromoted(article),
  };
}
