/** Takes in the page's own JSON: small texts at once, before their posts are drawn; large ones in steps, so that no frame is lost. */
import type { Answer, Site } from '@/lib/sites/site.ts';

/** In milliseconds: longer in one go, and the page would stutter. */
const budget = 6;

/**
 * @param take what to do with each answer, in steps; `null`: it could not be read
 * @param late to be called when answers were taken in after the task in which they came: their posts may be drawn already
 */
export function learner(
  site: Site,
  take: (answer: Answer | null, operation: string) => Generator<undefined, void>,
  late: () => void,
): (texts: Iterable<string>, operation: string) => void {
  const waiting: Iterator<undefined>[] = [];
  let planned = false;
  let deferred = false;

  function* steps(text: string, operation: string): Generator<undefined, void> {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return yield* take(null, operation);
    }
    yield;
    yield* take(site.reading ? yield* site.reading(body) : site.readAnswer(body), operation);
  }
  const work = () => {
    planned = false;
    const until = performance.now() + budget;
    while (waiting.length > 0 && performance.now() < until) if (waiting[0]?.next().done) waiting.shift();
    if (waiting.length > 0) {
      planned = deferred = true;
      setTimeout(work, 0);
    } else if (deferred) {
      deferred = false;
      late();
    }
  };
  return (texts, operation) => {
    for (const text of texts) waiting.push(steps(text, operation));
    if (!planned) work();
  };
}
