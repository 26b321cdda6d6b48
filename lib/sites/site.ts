/** What one site's folder has to offer: where its posts are, what its own answers say, where a badge goes. */
import type { Author, Post, SiteId } from '@/lib/post.ts';

/** What one of the page's own JSON answers told. Authors without a post of theirs complete the posts in the page. */
export interface Answer {
  readonly posts: readonly Post[];
  readonly authors: readonly Author[];
}

export interface Site {
  readonly id: SiteId;
  /** @param hostname as in `location.hostname` */
  owns(hostname: string): boolean;
  /** CSS selector of a post's root element. */
  readonly article: string;
  /** The id of the post that an article shows now, cheaply; `null` while it shows none. Articles are recycled. */
  idOf(article: Element): string | null;
  /** Everything that the page shows of a post; `null` when the article is not a post or can't be read. Never throws. */
  read(article: Element): Post | null;
  /** The element that a badge is appended to as its last child, at the end of the author line; `null`: nowhere. */
  mount(article: Element): Element | null;
  /** The network answer's posts; `null` when the answer is not in a known shape. Never throws. */
  readAnswer(body: unknown): Answer | null;
}
