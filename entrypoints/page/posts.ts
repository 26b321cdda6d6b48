/** The posts of this page as far as it has told of them, and what the worker said of those that are about the brand. */
import type { Mark, PageSettings } from '@/lib/platform/mark.ts';
import type { Author, Post } from '@/lib/post.ts';
import { brief, type Told } from '@/lib/sites/brief.ts';
import { fillAuthor, merge } from '@/lib/sites/merge.ts';
import type { Answer } from '@/lib/sites/site.ts';
import { aboutNamed } from '@/lib/triage/about.ts';

/** A page that scrolls for hours must not grow: the oldest are forgotten first, the page shows them again if need be. */
const most = { answers: 600, ours: 2_000, others: 4_000 };
/** In milliseconds: counters move on, so an older answer is completed by what the page shows. */
const fresh = 30_000;
/**
 * The first badges are not to wait for hundreds of comments that came along, and those not for one another: what is asked
 * together below one post is counted once. The second number is as many as the worker takes at once.
 */
const batch = { first: 50, next: 250 };
/** In milliseconds: an answer that takes longer (the worker has to start first) holds up nothing that comes later. */
const patience = 400;

export class Recent<Value> extends Map<string, Value> {
  readonly #most: number;

  constructor(limit: number) {
    super();
    this.#most = limit;
  }

  override set(key: string, value: Value): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.#most)
      for (const oldest of this.keys()) {
        this.delete(oldest);
        break;
      }
    return this;
  }
}

export class Posts {
  readonly #answers = new Recent<Post>(most.answers);
  readonly #authors = new Recent<Author>(most.answers);
  readonly #marks = new Recent<Mark>(most.ours);
  /** What was asked last about a post, to ask only when something new is known. */
  readonly #asked = new Recent<string>(most.ours);
  readonly #shown = new Recent<Post>(most.ours);
  /** When the page's own answer last told of a post that is about the brand. */
  readonly #learned = new Recent<number>(most.answers);
  /** Ids of posts that are surely not about the brand: the page's own answer, which has all of a post, said so. */
  readonly #others = new Recent<true>(most.others);
  readonly #waiting = new Map<string, Post>();
  #planned = false;
  /** How many answers are being taken in: what they tell of goes together. */
  #learning = 0;
  /** Since when an answer is waited for. */
  #asking = Number.NEGATIVE_INFINITY;
  /** `null` until somebody has said who the brand is. */
  #about: ((post: Post) => unknown) | null = null;
  #brand = '';

  onMarks: (ids: ReadonlySet<string>) => void = () => {};
  ask: (told: Told) => Promise<readonly Mark[] | null> = async () => null;

  setBrand(brand: PageSettings['brand']): void {
    const sign = JSON.stringify(brand);
    if (sign === this.#brand) return;
    this.#brand = sign;
    this.#about = brand === null ? null : aboutNamed(brand);
    for (const kept of [this.#marks, this.#asked, this.#others]) kept.clear();
    for (const post of [...this.#answers.values(), ...this.#shown.values()]) this.#consider(post);
  }

  /** The page's own answer told of this post a moment ago: the article drawn from it says nothing new. */
  isFresh(id: string): boolean {
    return performance.now() - (this.#learned.get(id) ?? -fresh) < fresh;
  }

  /** Whether the page's own answers told of this post; when the oldest are forgotten nobody can say that they did not. */
  isTold(id: string): boolean {
    return this.#answers.size >= most.answers || this.#answers.has(id);
  }

  /** Nothing about this post has to be read from the page. */
  isOthers(id: string): boolean {
    return this.#about === null || this.#others.has(id);
  }

  /** Takes in one of the page's own answers, a post a step, and asks about its posts before they are drawn. */
  *learn(answer: Answer): Generator<undefined, void> {
    this.#learning += 1;
    try {
      yield* this.#take(answer);
    } finally {
      this.#learning -= 1;
      if (this.#waiting.size > 0) this.#plan();
    }
  }

  *#take(answer: Answer): Generator<undefined, void> {
    for (const author of answer.authors)
      if (author.handle !== null) this.#authors.set(author.handle.toLowerCase(), author);
    for (const post of answer.posts) {
      const known = merge({ answer: post, earlier: this.#answers.get(post.id) ?? null }) ?? post;
      this.#answers.set(post.id, known);
      const ours = this.#consider(merge({ page: this.#shown.get(post.id) ?? null, answer: known }) ?? known);
      if (ours) this.#learned.set(post.id, performance.now());
      else this.#others.set(post.id, true);
      yield;
    }
  }

  /** Takes in what the page shows. @returns the post with all that is known of it, `null` when it is not about the brand */
  see(page: Post): Post | null {
    const answer = this.#answers.get(page.id) ?? null;
    const post = merge({ page, answer }) ?? page;
    const author = this.#authors.get(post.author.handle?.toLowerCase() ?? '');
    const whole = { ...post, author: fillAuthor(post.author, author) };
    if (!this.#consider(whole)) return null;
    this.#shown.set(page.id, whole);
    return whole;
  }

  markOf(id: string): Mark | null {
    return this.#marks.get(id) ?? null;
  }

  /** Somebody said what holds now, without a question of ours. */
  setMark(mark: Mark): void {
    this.#marks.set(mark.id, mark);
    this.onMarks(new Set([mark.id]));
  }

  /** @param keys "x:id"; none means all */
  askAgain(keys: readonly string[]): void {
    const wanted = new Set(keys.map((key) => key.slice(key.indexOf(':') + 1)));
    for (const id of [...this.#marks.keys()]) {
      const post = this.#shown.get(id) ?? this.#answers.get(id);
      if (post === undefined || (keys.length > 0 && !wanted.has(id))) continue;
      this.#asked.delete(id);
      this.#consider(post);
    }
  }

  /** Asks about a post when something new is known of it. @returns whether it is about the brand */
  #consider(post: Post): boolean {
    if (this.#about === null || this.#about(post) === null) return false;
    const { text, author, counts, kind, promoted } = post;
    const sign = JSON.stringify([text?.length, author.followers, counts, kind, promoted]);
    if (this.#asked.get(post.id) === sign) return true;
    this.#asked.set(post.id, sign);
    this.#waiting.set(post.id, post);
    if (this.#learning === 0 || this.#waiting.size >= batch.first) this.#plan();
    return true;
  }

  /** Not a frame: a hidden tab has none, and a new post must not wait for the page's own long first one. */
  #plan(): void {
    if (!this.#planned) setTimeout(() => void this.#flush(), 0);
    this.#planned = true;
  }

  /** One question at a time: what comes meanwhile waits and goes together, for the worker's work is by the question. */
  async #flush(): Promise<void> {
    this.#planned = false;
    if (performance.now() - this.#asking < patience) return;
    for (let size = batch.first; this.#waiting.size > 0; size = batch.next) {
      const asked = [...this.#waiting.values()].slice(0, size);
      for (const { id } of asked) this.#waiting.delete(id);
      this.#asking = performance.now();
      const marks = await this.ask(brief(asked));
      if (marks === null) for (const { id } of asked) this.#asked.delete(id);
      else {
        for (const mark of marks) this.#marks.set(mark.id, mark);
        this.onMarks(new Set(marks.map(({ id }) => id)));
      }
    }
    this.#asking = Number.NEGATIVE_INFINITY;
  }
}
