/**
 * What this page's own JSON has told so far: the true id of a post that the page shows under another name, and the name in
 * addresses of a page that the JSON knows by number. Bounded: the oldest are forgotten first.
 */
import type { Author, Post } from '@/lib/post.ts';
import type { FacebookAnswer } from './answer.ts';
import { startKeys } from './start.ts';

const most = 5_000;

export class Known {
  /** `null`: two posts claim this name, so it tells nothing. */
  readonly #posts = new Map<string, string | null>();
  readonly #handles = new Map<string, string>();

  /** The id of a post by one of its other names: `pfbid…`, `media:…`, `start:…`. */
  post(alias: string): string | null {
    return this.#posts.get(alias) ?? null;
  }

  /** @returns the same answer, its pages with the names that are known for them */
  learn(answer: FacebookAnswer): FacebookAnswer {
    for (const author of [...answer.authors, ...answer.posts.map((post) => post.author)]) this.#meet(author);
    for (const [alias, id] of answer.aliases) this.#claim(alias, id);
    for (const post of answer.posts)
      if (post.kind === 'post') for (const key of startKeys(post.author, post.text)) this.#claim(key, post.id);
    return { ...answer, posts: answer.posts.map((post) => this.#named(post)) };
  }

  #meet({ id, handle }: Author): void {
    if (id !== null && handle !== null && id !== handle) keep(this.#handles, id, handle);
  }

  #claim(alias: string, id: string): void {
    const before = this.#posts.get(alias);
    if (before === undefined) keep(this.#posts, alias, id);
    else if (before !== id) this.#posts.set(alias, null);
  }

  #named(post: Post): Post {
    const { page } = post;
    if (page === null || page.handle !== null || page.id === null) return post;
    return { ...post, page: { ...page, handle: this.#handles.get(page.id) ?? null } };
  }
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.size >= most) {
    const [oldest] = map.keys();
    if (oldest !== undefined) map.delete(oldest);
  }
  map.set(key, value);
}
