/** Chromium with one unpacked extension, or with none, on the hosts of a bench's server. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { chromiumPath } from '@/lib/commands/browsers.ts';
import { brand } from '../../demo/brand.ts';
import { flagsFor } from '../../stand-in/browser.ts';

export interface Benched {
  readonly context: BrowserContext;
  readonly profile: string;
  /** `null` where the extension has none, or there is no extension. */
  readonly worker: Worker | null;
  close(): Promise<void>;
}

/** @param extension its folder; `null`: none */
export async function start(extension: string | null, port: number): Promise<Benched> {
  const profile = mkdtempSync(join(tmpdir(), 'firebreak-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1_200, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...flagsFor(port),
      '--disable-component-update',
      '--disable-sync',
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const manifest = extension && JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const worker = manifest?.background?.service_worker
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : null;
  if (worker !== null && extension !== null && existsSync(join(extension, 'page-x.js')))
    await setBrand(context, worker);
  return {
    context,
    profile,
    worker,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Firebreak looks at nothing before it knows whose posts matter. */
async function setBrand(context: BrowserContext, worker: Worker): Promise<void> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${new URL(worker.url()).host}/sidepanel.html`);
  const answer = await panel.evaluate((body) => chrome.runtime.sendMessage({ name: 'set-brand', body }), {
    brand,
    zone: 'UTC',
  });
  if (answer?.ok !== true) throw new Error(`the brand was refused: ${answer?.sentence ?? 'no answer'}`);
  await panel.close();
}

export interface Watched {
  readonly page: Page;
  readonly session: CDPSession;
  readonly errors: string[];
}

/** A tab that counts what it does by thread time, which other programs of the machine do not change. */
export async function watched({ context }: Benched): Promise<Watched> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, errors };
}

export type Metrics = Readonly<Record<string, number>>;

export async function metricsOf({ session }: Watched): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Twice: what the first round lets go of, the second one collects. */
export async function collect({ session }: Watched): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
}

/** `posts` are those that Firebreak's pages tell of: 0 for another extension, whose messages nobody here can read. */
interface Sent {
  messages: number;
  bytes: number;
  posts: number;
}

/** Counts what pages send to the worker, from now on; the counting itself costs the worker time. */
export async function countMessages(worker: Worker | null): Promise<() => Promise<Sent>> {
  if (worker === null) return async () => ({ messages: 0, bytes: 0, posts: 0 });
  await worker.evaluate(() => {
    const seen = { messages: 0, bytes: 0, posts: 0 };
    Object.assign(globalThis, { seenByBench: seen });
    const { onMessage } = chrome.runtime as unknown as {
      onMessage: { addListener(listener: (message: { body?: { rows?: unknown[] } }) => void): void };
    };
    onMessage.addListener((message) => {
      seen.messages += 1;
      seen.posts += message.body?.rows?.length ?? 0;
      seen.bytes += new TextEncoder().encode(JSON.stringify(message)).length;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { seenByBench: Sent }).seenByBench);
}
