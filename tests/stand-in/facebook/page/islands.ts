/** What the page was delivered with: it takes up each island as the parser brings it, and marks it as used. */
import { type Arrival, arrivalIn } from '../arrival.ts';

declare global {
  interface Window {
    /** Calls of plain scripts, as they were until 2023. */
    handled?: unknown[];
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** @param done when the document is complete; `found` says whether any post could be read */
export function takeUp(tell: (arrival: Arrival) => void, done: (found: boolean) => void): void {
  let found = false;
  const hear = (value: unknown): void => {
    const arrival = arrivalIn(value);
    found ||= arrival.posts.length > 0;
    tell(arrival);
  };
  const sweep = (complete: boolean): void => {
    const all = [...document.querySelectorAll('script[data-sjs]:not([data-processed])')];
    // The parser may still be writing the last one.
    for (const island of complete ? all : all.filter((one) => one.nextElementSibling !== null)) {
      island.setAttribute('data-processed', '1');
      if (island.textContent?.includes('RelayPrefetchedStreamCache')) hear(parsed(island.textContent));
    }
    for (const call of window.handled?.splice(0) ?? []) hear(call);
  };
  const observer = new MutationObserver(() => sweep(false));
  observer.observe(document.body, { childList: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    sweep(true);
    done(found);
  });
}
