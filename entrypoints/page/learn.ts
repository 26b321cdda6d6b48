/** Takes in the page's own JSON: small texts at once, before their posts are drawn; large ones in steps, so that no frame is lost. */
import type { Answer, Site } from '@/lib/sites/site.ts';

/** In milliseconds: longer in one go, and the page would stutter. */
const budget = 8;

type Step = string | { readonly body: unknown };

/**
 * @param take what to do with each answer; `null`: it could not be read
 * @param late to be called when answers were taken in after the task in which they came: their posts may be drawn already
 */
export function learner(
  site: Site,
  take: (answer: Answer | null) => void,
  late: () => void,
): (texts: Iterable<string>) => void {
  const steps: Step[] = [];
  let planned = false;
  let deferred = false;

  const work = () => {
    planned = false;
    const until = performance.now() + budget;
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
      if (typeof step !== 'string') take(site.readAnswer(step.body));
      else {
        const body = parsed(step);
        if (body === null) take(null);
        else steps.unshift(body);
      }
      if (performance.now() > until) break;
    }
    if (steps.length > 0) {
      planned = true;
      deferred = true;
      setTimeout(work, 0);
    } else if (deferred) {
      deferred = false;
      late();
    }
  };
  return (texts) => {
    steps.push(...texts);
    if (!planned) work();
  };
}

function parsed(text: string): { body: unknown } | null {
  try {
    return { body: JSON.parse(text) };
  } catch {
    return null;
  }
}
