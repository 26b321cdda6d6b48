/** One badge for each article about the brand: mounted, painted again, moved with recycling, removed with the article. */
import { type Badge, badgeTag, makeBadge } from '@/components/page/badge.ts';
import type { Mark, PageSettings } from '@/lib/platform/mark.ts';
import type { Post } from '@/lib/post.ts';
import type { Site } from '@/lib/sites/site.ts';
import { answerOnClick } from './answer.ts';
import { cardOn, type End } from './hover.ts';
import { type Posts, Recent } from './posts.ts';

interface Held {
  id: string;
  readonly badge: Badge;
  end: End;
}

/** More than a page holds, and fewer than a long session shows. */
const mostRead = 2_000;

export class Badges {
  readonly #site: Site;
  readonly #posts: Posts;
  readonly #held = new WeakMap<Element, Held>();
  /** Which post about the brand each article showed when it was looked at last. */
  readonly #shown = new WeakMap<Element, string>();
  /** Ids of articles that were read from the page, for its answers had not told of them. */
  readonly #read = new Recent<true>(mostRead);
  /** `null` until the worker has said who the brand is: before that nothing is drawn. */
  settings: PageSettings | null = null;

  constructor(site: Site, posts: Posts) {
    this.#site = site;
    this.#posts = posts;
  }

  /**
   * Gives an article the badge that it should have now.
   * @returns what was read for it; `undefined` when there was nothing to read, `null` when it could not be read
   */
  look(article: Element): Post | null | undefined {
    const id = this.#site.idOf(article);
    if (id !== null && this.#posts.isOthers(id)) {
      this.#remove(article);
      return undefined;
    }
    if (id !== null && this.#held.get(article)?.id !== id && this.#posts.isFresh(id)) {
      this.#paint(article, id);
      return undefined;
    }
    if (id !== null) this.#read.set(id, true);
    const page = id === null ? null : this.#site.read(article);
    const post = page === null ? null : this.#posts.see(page);
    if (post === null) this.#remove(article);
    else this.#paint(article, post.id);
    return page;
  }

  hasRead(id: string): boolean {
    return this.#read.has(id);
  }

  #articles(): Iterable<Element> {
    return document.querySelectorAll(this.#site.article);
  }

  /** Paints the articles in the page whose posts have a new mark. */
  show(ids: ReadonlySet<string>): void {
    for (const article of this.#articles()) {
      const id = this.#shown.get(article);
      if (id !== undefined && ids.has(id) && this.#site.idOf(article) === id) this.#paint(article, id);
    }
  }

  /** @param ids of the posts that are meant; without, all */
  lookAgain(ids: ReadonlySet<string> | null = null): void {
    for (const article of this.#articles())
      if (ids === null || ids.has(this.#site.idOf(article) ?? '')) this.look(article);
  }

  removeAll(): void {
    for (const article of this.#articles()) this.#remove(article);
  }

  #paint(article: Element, id: string): void {
    this.#shown.set(article, id);
    const mark = this.#posts.markOf(id);
    const { settings } = this;
    const shows = mark !== null && !mark.quiet && (mark.level !== 'calm' || settings?.showCalm === true);
    const place = shows && settings !== null ? this.#site.mount(article) : null;
    if (settings === null || mark === null || place === null) {
      this.#remove(article);
      return;
    }
    let held = this.#held.get(article);
    // Another post in the same article is another badge: an open card or a "Copied" of the old one must not stay.
    if (held !== undefined && held.id !== id) {
      this.#remove(article);
      held = undefined;
    }
    held ??= this.#make(article, mark, settings);
    if (held.badge.host.parentElement !== place) {
      // Pages clone articles, our empty host included.
      for (const stray of [...place.getElementsByTagName(badgeTag)]) stray.remove();
      place.append(held.badge.host);
    }
    held.badge.show(mark);
  }

  #make(article: Element, mark: Mark, { look }: PageSettings): Held {
    const { id } = mark;
    const badge = makeBadge(document, this.#site.id, look, mark);
    const key = `${this.#site.id}:${id}`;
    const click = answerOnClick(
      badge,
      key,
      () => this.settings?.openPanel === true,
      (next) => this.#posts.setMark(next),
    );
    const held: Held = { id, badge, end: cardOn(badge, key, click) };
    this.#held.set(article, held);
    return held;
  }

  #remove(article: Element): void {
    const held = this.#held.get(article);
    if (held === undefined) return;
    held.end();
    held.badge.host.remove();
    this.#held.delete(article);
  }
}
