/** What one site's folder has to offer: where its posts are, what its own answers say, where a badge goes. */
import type { Author, Post, SiteId } from '@/lib/post.ts';
import type { InOrder } from './tally.ts';

/** What one of the page's own JSON documents told. Authors without a post of theirs complete the posts in the page. */
export interface Answer {
  readonly posts: readonly Post[];
  readonly authors: readonly Author[];
}

export interface Site {
  readonly id: SiteId;
  /** @param hostname as in `location.hostname` */
  owns(hostname: string): boolean;
  /** CSS selector of a post's root element; roots may stand in one another (a comment in its post). */
  readonly article: string;
  /** Where the fields of a post are looked for in its article, and those of a comment. */
  readonly marks: readonly InOrder<string>[];
  /** Whether all that the selector finds is a post; where not, what can't be read is taken for something else. */
  readonly certain: boolean;
  /**
   * The id of the post that an article shows now, cheaply; `null` while it shows none. Articles are recycled. Where the page
   * hides it, an id that begins with `~`, made of what is shown: it holds unless the page's JSON tells the true one.
   */
  idOf(article: Element): string | null;
  /** Is told what to do when ids that were waited for will not come: the articles are to be looked at again. */
  later?(lookAgain: () => void): void;
  /** Everything that the page shows of a post; `null` when the article is not a post or can't be read. Never throws. */
  read(article: Element): Post | null;
  /** The element that a badge is appended to as its last child, at the end of the author line; `null`: nowhere. */
  mount(article: Element): Element | null;
  /** What the page was delivered with: JSON texts that stand in the document itself. */
  delivered?(document: Document): Iterable<string>;
  /** Cuts an answer into the JSON texts that it is made of, without those that can hold no post. */
  cut(answer: string): Iterable<string>;
  /** The posts of one parsed JSON text; `null` when it should hold some and is not in a known shape. Never throws. */
  readAnswer(body: unknown): Answer | null;
  /** As `readAnswer`, in steps of about a millisecond, for a site whose answers are too long for one go. */
  reading?(body: unknown): Generator<undefined, Answer | null>;
  /** How the page says in which theme it is; `null`: by its background. */
  theme?(document: Document): 'light' | 'dark' | null;
}
