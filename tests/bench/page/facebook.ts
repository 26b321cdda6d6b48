/** One variant once on a Facebook page with many comments: how long until all that stand in the page are badged. */
import { collect, countMessages, metricsOf, start, watched } from './browser.ts';
import { spent } from './processes.ts';
import { traced } from './trace.ts';

export interface FacebookRun {
  readonly comments: number;
  readonly badges: number;
  /** Milliseconds from the last comment to the last badge. */
  readonly until: number;
  /** Microseconds per comment. */
  readonly calls: number;
  readonly continued: number;
  readonly worker: number;
  /** Milliseconds. */
  readonly longest: number;
  readonly over8: number;
  readonly messages: number;
  readonly bytes: number;
  readonly heap: number;
  readonly nodes: number;
  readonly errors: readonly string[];
}

/** In milliseconds: no badge for so long, and none will come. */
const quiet = 15_000;

/** @param extension folder; `null`: none */
export async function runFacebook(
  extension: string | null,
  port: number,
  comments: number,
  mark: string,
): Promise<FacebookRun> {
  const browser = await start(extension, port);
  try {
    const tab = await watched(browser);
    const { page, session } = tab;
    const messages = await countMessages(browser.worker);
    const before = spent(browser.profile);
    const trace = await traced(session);
    await page.goto(`https://www.facebook.com/brambleair/posts/long?still=1&n=${comments}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => typeof window.facebook?.ids === 'function' && window.facebook.ids().length > 0);
    const seen = await page.evaluate(
      async ([selector, wanted, rest]) => {
        const post = window.facebook.ids()[0] ?? '';
        let shown = window.facebook.ids().length;
        while (window.facebook.ids().length < Number(wanted)) {
          const had = window.facebook.ids().length;
          await window.facebook.moreComments(post);
          shown = window.facebook.ids().length;
          if (shown === had) break;
        }
        const from = performance.now();
        let last = from;
        let badges = -1;
        while (performance.now() - last < Number(rest)) {
          const now = document.querySelectorAll(String(selector)).length;
          if (now !== badges) last = performance.now();
          badges = now;
          await new Promise((done) => setTimeout(done, 50));
        }
        return { comments: shown, badges, until: last - from };
      },
      [mark, comments, quiet] as const,
    );
    const own = await trace();
    const after = spent(browser.profile);
    const told = await messages();
    await collect(tab);
    const end = await metricsOf(tab);
    return {
      ...seen,
      calls: own.calls / seen.comments,
      continued: own.continued / seen.comments,
      worker: ((after.extension - before.extension) * 1_000) / seen.comments,
      longest: own.longest / 1_000,
      over8: own.over8,
      messages: told.messages,
      bytes: told.bytes / seen.comments,
      heap: (end.JSHeapUsedSize ?? 0) / 1e6,
      nodes: end.Nodes ?? 0,
      errors: tab.errors,
    };
  } finally {
    await browser.close();
  }
}
