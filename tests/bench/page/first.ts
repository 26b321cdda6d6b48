/** How soon a badge is there: after the page began, and after its article was drawn, judged before or not. */
import { start } from './browser.ts';

export interface Badged {
  /** Milliseconds, one for each load. */
  readonly first: readonly number[];
  /** One for each article. */
  readonly unknown: readonly number[];
  readonly known: readonly number[];
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

declare global {
  interface Window {
    badged: { first: number | null; delays: number[] };
  }
}

/** Runs in the page before everything else: notes when articles and marks come. */
function watchFor(mark: string): void {
  const drawn = new WeakMap<Element, number>();
  window.badged = { first: null, delays: [] };
  new MutationObserver((records) => {
    const now = performance.now();
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const article of node.querySelectorAll('article')) drawn.set(article, now);
        if (!node.matches(mark)) continue;
        window.badged.first ??= now;
        const at = drawn.get(node.closest('article') ?? node);
        if (at !== undefined) window.badged.delays.push(now - at);
      }
  }).observe(document, { childList: true, subtree: true });
}

export async function firstBadges(
  extension: string | null,
  port: number,
  mark: string,
  loads: number,
): Promise<Badged> {
  const browser = await start(extension, port);
  const found = { first: [] as number[], unknown: [] as number[], known: [] as number[] };
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(watchFor, mark);
    const taken = () => page.evaluate(() => window.badged.delays.splice(0));
    for (let load = 0; load < loads; load += 1) {
      await page.goto('https://x.com/home', { waitUntil: 'commit' });
      await page.waitForFunction(() => window.bench?.ready && window.badged.first !== null);
      await rest(1_500);
      found.first.push((await page.evaluate(() => window.badged.first)) ?? Number.NaN);
      await taken();
      // Another batch in each load: what was judged in an earlier one is not news for the worker, but for the page.
      await page.evaluate(() => window.bench.drawAtOnce());
      await rest(1_500);
      found.unknown.push(...(await taken()));
      await page.evaluate(() => window.bench.redraw());
      await rest(500);
      found.known.push(...(await taken()));
    }
  } finally {
    await browser.close();
  }
  return found;
}
