/**
 * A page may hide a post's id; one is then made up of what is shown. The page's JSON, which knows the true one, may come a
 * moment after the post is drawn, so a made-up id counts only when that moment has passed.
 */

/** In milliseconds. */
const settle = 1_500;
const most = 1_000;

export class Provisional {
  readonly #met = new Map<string, number>();
  /** Called when a made-up id begins to count. */
  lookAgain: () => void = () => {};

  /** @returns the id; `null` while it is made up and too new */
  settled(id: string | null): string | null {
    if (id === null || !id.startsWith('~')) return id;
    const met = this.#met.get(id);
    if (met !== undefined) return performance.now() - met < settle ? null : id;
    if (this.#met.size >= most) this.#met.clear();
    this.#met.set(id, performance.now());
    setTimeout(() => this.lookAgain(), settle + 50);
    return null;
  }
}
