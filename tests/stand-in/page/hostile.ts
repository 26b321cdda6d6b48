/**
 * A page that fights whoever works beside it: built-ins that fail for extensions' scripts, events that are swallowed,
 * listeners that throw, foreign elements removed, articles replaced by clones of themselves.
 */

/** Errors with this beginning are the page's own doing. */
export const staged = 'hostile page: ';

/** Who calls is written in the stack; the page's own code and the test driver must go on working. */
const foreign = (): boolean => /(chrome|moz)-extension:/.test(new Error().stack ?? '');

function spoil<T extends object, K extends keyof T & string>(owner: T, name: K): void {
  const original = owner[name];
  if (typeof original !== 'function') return;
  const spoiled = function (this: unknown, ...given: unknown[]): unknown {
    if (foreign()) throw new Error(`${staged}${name}`);
    return Reflect.apply(original, this, given);
  };
  Object.defineProperty(owner, name, { value: spoiled, configurable: true, writable: true });
}

export function beHostile(): void {
  Error.stackTraceLimit = 50;
  for (const name of ['push', 'map', 'filter', 'includes', 'forEach', 'some', 'slice'] as const)
    spoil(Array.prototype, name);
  spoil(JSON, 'parse');
  spoil(JSON, 'stringify');
  spoil(EventTarget.prototype, 'dispatchEvent');
  for (const type of ['DOMContentLoaded', 'load', 'scroll', 'visibilitychange', 'click'])
    window.addEventListener(
      type,
      () => {
        throw new Error(`${staged}listener of ${type}`);
      },
      true,
    );
}

/** Sweeps now and then, so that a race with an extension that puts its mark back costs neither of them more. */
export function sweep(counters: { removed: number; cloned: number }): void {
  let turn = 0;
  setInterval(() => {
    turn++;
    const articles = [...document.querySelectorAll('article')];
    for (const article of articles)
      for (const element of article.querySelectorAll('*'))
        if (element.localName.includes('-')) {
          element.remove();
          counters.removed++;
        }
    const victim = articles[turn % Math.max(1, articles.length)];
    if (turn % 3 === 0 && victim) {
      victim.replaceWith(victim.cloneNode(true));
      counters.cloned++;
    }
  }, 400);
}
