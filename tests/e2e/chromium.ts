/** Real Chromium with the built extension, X's hosts on the stand-in, and the handles that tests need. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumPath } from '@/lib/commands/browsers.ts';
import { freePort } from '../free-port.ts';
import { flagsFor } from '../stand-in/browser.ts';

export const chromeBuild = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface Firebreak {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** One of the extension's own pages in a tab. */
  open(path: 'sidepanel.html' | 'options.html'): Promise<Page>;
  /** The real side panel, once it is open. */
  panel(): Promise<Page>;
  /** Stops the worker as the browser does when it is idle; the next message wakes it. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  /** Port of the stand-in. */
  readonly port: number;
  readonly headed?: boolean;
  readonly viewport?: { width: number; height: number } | null;
  readonly build?: string;
  /** Keeps the profile across two launches: a browser restart. */
  readonly profile?: string;
  readonly executablePath?: string;
  /** Further hosts and the ports of their servers on this machine. */
  readonly also?: Readonly<Record<string, number>>;
  /** Port of a proxy on this machine, through which everything goes. */
  readonly proxy?: number;
}

export async function launch({
  port,
  headed = false,
  viewport,
  build = chromeBuild,
  profile,
  executablePath,
  also = {},
  proxy,
}: Options): Promise<Firebreak> {
  const directory = profile ?? mkdtempSync(join(tmpdir(), 'firebreak-'));
  // Without developer mode an unpacked extension stays off after its first reload.
  mkdirSync(join(directory, 'Default'), { recursive: true });
  const preferences = join(directory, 'Default', 'Preferences');
  if (profile === undefined)
    writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  const debugging = await freePort();
  const context = await chromium.launchPersistentContext(directory, {
    executablePath: executablePath ?? chromiumPath(),
    headless: !headed,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    ...(proxy === undefined ? {} : { proxy: { server: `http://127.0.0.1:${proxy}` } }),
    viewport: viewport === undefined ? { width: 1280, height: 900 } : viewport,
    ignoreDefaultArgs: ['--disable-extensions', ...(headed ? ['--enable-automation'] : [])],
    args: [
      ...flagsFor(port, also),
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${debugging}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  let outside: Browser | null = null;

  return {
    context,
    id,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async panel() {
      for (let attempts = 3; attempts > 0; attempts -= 1) {
        outside ??= await chromium.connectOverCDP(`http://127.0.0.1:${debugging}`);
        const page = await panelIn(outside, `chrome-extension://${id}/sidepanel.html`);
        if (page !== null) return page;
        // A panel that opens in the very moment of connecting may never be told of: who connects anew sees it.
        await outside.close();
        outside = null;
      }
      throw new Error('the side panel is not open');
    },
    async killWorker() {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
      if (target !== undefined) await session.send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
    },
    async close() {
      await outside?.close().catch(() => undefined);
      await context.close();
      if (profile === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** @returns `null` when none came within ten seconds */
async function panelIn(outside: Browser, url: string): Promise<Page | null> {
  const there = () =>
    outside
      .contexts()
      .flatMap((one) => one.pages())
      .find((page) => page.url() === url) ?? null;
  const came =
    there() ?? outside.contexts()[0]?.waitForEvent('page', { predicate: () => there() !== null, timeout: 10_000 });
  await Promise.resolve(came).catch(() => undefined);
  return there();
}
