/** One variant once on X's timeline: half of the posts counted, half of them traced, then what is left behind. */
import { collect, countMessages, metricsOf, start, watched } from './browser.ts';
import { spent } from './processes.ts';
import { traced } from './trace.ts';

export interface Run {
  readonly posts: number;
  /** Seconds of thread time. */
  readonly task: number;
  readonly layout: number;
  readonly style: number;
  /** Tasks of the page longer than 50 ms. */
  readonly long: number;
  /** Microseconds per post. */
  readonly calls: number;
  readonly continued: number;
  readonly worker: number;
  readonly browser: number;
  /** Milliseconds. */
  readonly longest: number;
  readonly over8: number;
  readonly over16: number;
  readonly dearest: readonly (readonly [name: string, microsecondsPerPost: number])[];
  readonly messages: number;
  readonly batches: number;
  readonly bytes: number;
  /** Posts in these messages: posts are sent when their answer comes, which may be before they are drawn. */
  readonly told: number;
  /** MB after collecting garbage, and nodes half way and at the end. */
  readonly heap: number;
  readonly nodes: readonly [half: number, end: number];
  readonly live: number;
  readonly badges: number;
  readonly errors: readonly string[];
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** @param extension folder; `null`: none. @param mark what the extension puts into an article */
export async function run(extension: string | null, port: number, posts: number, mark: string): Promise<Run> {
  const browser = await start(extension, port);
  try {
    const tab = await watched(browser);
    const { page, session } = tab;
    await page.goto('https://x.com/home', { waitUntil: 'commit' });
    await page.waitForFunction(() => window.bench?.ready);
    await rest(1_000);
    await collect(tab);
    const [before, spentBefore] = [await metricsOf(tab), spent(browser.profile)];
    const half = Math.floor(posts / 2);
    const drawn = () => page.evaluate(() => window.bench.drawn);
    const begun = await drawn();
    await page.evaluate(
      ([until]) => {
        window.bench.long.length = 0;
        return window.bench.stream(until ?? 0, 3);
      },
      [half],
    );
    await rest(800);
    const [after, spentAfter, counted] = [await metricsOf(tab), spent(browser.profile), (await drawn()) - begun];
    const long = await page.evaluate(() => window.bench.long.length);
    await collect(tab);
    const nodes = (await metricsOf(tab)).Nodes ?? 0;

    const messages = await countMessages(browser.worker);
    const from = await drawn();
    const trace = await traced(session);
    await page.evaluate(([until]) => window.bench.stream(until ?? 0, 3), [posts]);
    await rest(800);
    const own = await trace();
    const told = await messages();
    const tracedPosts = (await drawn()) - from;
    await rest(500);
    await collect(tab);
    const end = await metricsOf(tab);
    const left = await page.evaluate(
      (selector) => ({
        live: document.querySelectorAll('article').length,
        badges: document.querySelectorAll(selector).length,
      }),
      mark,
    );
    const during = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
    return {
      ...left,
      posts: tracedPosts,
      task: during('TaskDuration'),
      layout: during('LayoutDuration'),
      style: during('RecalcStyleDuration'),
      long,
      calls: own.calls / tracedPosts,
      continued: own.continued / tracedPosts,
      worker: ((spentAfter.extension - spentBefore.extension) * 1_000) / counted,
      browser: ((spentAfter.browser - spentBefore.browser) * 1_000) / counted,
      longest: own.longest / 1_000,
      over8: own.over8,
      over16: own.over16,
      dearest: own.dearest.map(([name, time]) => [name, time / tracedPosts] as const),
      messages: told.messages,
      batches: tracedPosts / 20,
      bytes: told.bytes / (told.posts || tracedPosts),
      told: told.posts,
      heap: (end.JSHeapUsedSize ?? 0) / 1e6,
      nodes: [nodes, end.Nodes ?? 0],
      errors: tab.errors,
    };
  } finally {
    await browser.close();
  }
}
