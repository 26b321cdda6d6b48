/** Real Firefox with the built extension, X's hosts on the stand-in, and the handles that tests need. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from '@/lib/commands/browsers.ts';
import { type Marionette, marionette } from './marionette.ts';

export const firefoxBuild = join(import.meta.dirname, '../../.output/firefox-mv3');
const id = 'firebreak@firebreak.example';
const uuid = '6f1d3c58-0b7e-4a52-9c1e-2f0a5d7b8e90';
const hosts = [
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'pro.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
];

/** Runs in the place it is sent to: nothing from around it can be used in it, and only what JSON can hold goes in and out. */
type Run<Given extends readonly unknown[], Result> = (...given: Given) => Result;
interface Place {
  /** @throws Error with what the function threw */
  evaluate<Given extends readonly unknown[], Result>(
    run: Run<Given, Result>,
    ...given: Given
  ): Promise<Awaited<Result>>;
}

export interface Tab extends Place {
  go(url: string): Promise<void>;
  /** A person's click in the middle of the element that `find` finds; shadow roots are no obstacle. */
  click<Given extends readonly unknown[]>(find: Run<Given, Element | null | undefined>, ...given: Given): Promise<void>;
  /** Moves the mouse there. */
  hover<Given extends readonly unknown[]>(find: Run<Given, Element | null | undefined>, ...given: Given): Promise<void>;
  /** @param key a character, or a key's code point of the WebDriver standard, as in `keys` */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

export const keys = { tab: '\ue004', escape: '\ue00c' };

export interface Firefox {
  /** Opens an address in a new tab, which comes to the front whenever something is done in it. */
  open(url: string): Promise<Tab>;
  /** One of the extension's own pages in a tab. */
  own(path: 'sidepanel.html' | 'options.html'): Promise<Tab>;
  /** The browser's own window with all of its rights. */
  readonly window: Place & { click(selector: string): Promise<void>; screenshot(): Promise<Buffer> };
  /** The page inside the open sidebar. */
  readonly sidebar: Place & { isOpen(): Promise<boolean>; show(): Promise<void>; hide(): Promise<void> };
  /** Stops the event page as the browser does when it is idle; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** What the user does on about:addons under Permissions. */
  allow(origins: readonly string[], allowed: boolean): Promise<void>;
  /** Errors that Firefox has noted about the extension's own files. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** @param port of the stand-in */
export async function launch({ port, build = firefoxBuild }: { port: number; build?: string }): Promise<Firefox> {
  const program = firefoxPath();
  if (program === null) throw new Error('No Firefox found: install one, or name it in FIREFOX.');
  const profile = mkdtempSync(join(tmpdir(), 'firebreak-firefox-'));
  const lines = Object.entries(preferences(port)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const process = spawn(program, [...args, '--width=1280', '--height=900'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  const protocol = await marionette(await portOf(process, join(profile, 'MarionetteActivePort')));
  await protocol.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await protocol.send('Addon:Install', { path: build, temporary: true });
  return {
    ...handles(protocol),
    async close() {
      await protocol.send('Marionette:Quit', { flags: ['eForceQuit'] });
      protocol.close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const preferences = (port: number) => ({
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'network.dns.localDomains': hosts.join(','),
  'network.socket.forcePort': `443=${port}`,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'dom.events.testing.asyncClipboard': true,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.auto': false,
});

/** Firefox chooses a free port and writes it down when it is ready. */
async function portOf(process: ChildProcess, file: string): Promise<number> {
  const until = Date.now() + 30_000;
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (process.exitCode !== null || Date.now() > until) throw new Error('Firefox did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Number(readFileSync(file, 'utf8'));
}

/** What the code below uses of the browser's own window. */
declare const SidebarController: {
  readonly isOpen: boolean;
  readonly browser: { readonly contentDocument: Document | null };
  show(panel: string): Promise<unknown>;
  hide(): void;
};
interface Extension {
  terminateBackground(): Promise<void>;
}
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
interface Origins {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}
interface Permissions {
  readonly ExtensionPermissions: Record<
    'add' | 'remove',
    (id: string, origins: Origins, extension: Extension) => Promise<void>
  >;
}
declare const ChromeUtils: { importESModule(url: string): Permissions };
declare const Services: {
  readonly console: {
    getMessageArray(): readonly { readonly message: string; readonly sourceName?: string; readonly flags?: number }[];
  };
};
interface Actor {
  executeScript(script: string, given: readonly unknown[], how: { readonly async: true }): Promise<unknown>;
}
interface RemoteBrowser extends Element {
  readonly browsingContext: { readonly currentWindowGlobal: { getActor(name: 'MarionetteCommands'): Actor } };
}

/** A function as the body of another, whose last argument is called with `{ value }` or `{ error }`. */
const bodyOf = (run: Run<never, unknown>): string => `const given = [...arguments], done = given.pop();
  (async () => (${run})(...given))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;

function valueOf(answer: unknown): unknown {
  const { value, error } = answer as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

type Elsewhere = Omit<Firefox, 'close'>;

function handles({ send }: Marionette): Elsewhere {
  const run = async (script: string, args: readonly unknown[]): Promise<unknown> => {
    const { value } = (await send('WebDriver:ExecuteAsyncScript', { script, args })) as { value: unknown };
    return valueOf(value);
  };
  /** Marionette stands either in the page or in the window around it. */
  const inWindow = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    return act().finally(() => send('Marionette:SetContext', { value: 'content' }));
  };
  const inWindowRun = <Given extends readonly unknown[], Result>(fn: Run<Given, Result>, ...given: Given) =>
    inWindow(() => run(bodyOf(fn), given)) as Promise<Awaited<Result>>;
  const press = (kind: 'click' | 'move', origin: unknown): Promise<unknown> => {
    const there = { type: 'pointerMove', x: 0, y: 0, origin };
    const button = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = kind === 'click' ? [there, ...button] : [there];
    return send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };

  async function open(url: string): Promise<Tab> {
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    const inTab = async <Result>(act: () => Promise<Result>): Promise<Result> => {
      await send('WebDriver:SwitchToWindow', { handle });
      return act();
    };
    const tab: Tab = {
      go: (to) => inTab(async () => void (await send('WebDriver:Navigate', { url: to }))),
      evaluate: (fn, ...given) => inTab(() => run(bodyOf(fn), given)) as Promise<never>,
      click: (find, ...given) => inTab(async () => void (await press('click', await run(bodyOf(find), given)))),
      hover: (find, ...given) => inTab(async () => void (await press('move', await run(bodyOf(find), given)))),
      press: (value) =>
        inTab(async () => {
          const actions = [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ];
          await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
        }),
      close: () => inTab(async () => void (await send('WebDriver:CloseWindow'))),
    };
    await tab.go(url);
    return tab;
  }

  return {
    open,
    own: (path) => open(`moz-extension://${uuid}/${path}`),
    window: {
      evaluate: inWindowRun,
      click: (selector) =>
        inWindow(
          async () =>
            void (await press(
              'click',
              await run('arguments[1]({ value: document.querySelector(arguments[0]) })', [selector]),
            )),
        ),
      screenshot: () =>
        inWindow(async () => {
          const { value } = (await send('WebDriver:TakeScreenshot', { full: false, hash: false })) as { value: string };
          return Buffer.from(value, 'base64');
        }),
    },
    sidebar: {
      isOpen: () => inWindowRun(() => SidebarController.isOpen),
      show: () =>
        inWindowRun(
          async (panel) => void (await SidebarController.show(panel)),
          `${id.replace(/[@.]/g, '_')}-sidebar-action`,
        ),
      hide: () => inWindowRun(() => SidebarController.hide()),
      // The sidebar is no tab: its page is reached through the window, by the agent that Marionette has in every page.
      evaluate: async (fn, ...given) =>
        valueOf(
          await inWindowRun(
            async (script, args) => {
              const inside = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
              const agent = (inside as RemoteBrowser | null | undefined)?.browsingContext.currentWindowGlobal.getActor(
                'MarionetteCommands',
              );
              const how = { async: true } as const;
              return (await agent?.executeScript(script, args, how)) ?? { error: 'The sidebar is not open.' };
            },
            bodyOf(fn),
            given,
          ),
        ) as never,
    },
    stopBackground: () => inWindowRun((of) => WebExtensionPolicy.getByID(of).extension.terminateBackground(), id),
    allow: (origins, allowed) =>
      inWindowRun(
        async (of, wanted, act) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          await ExtensionPermissions[act](
            of,
            { permissions: [], origins: wanted },
            WebExtensionPolicy.getByID(of).extension,
          );
        },
        id,
        origins,
        allowed ? ('add' as const) : ('remove' as const),
      ),
    complaints: () =>
      inWindowRun((from) => {
        const warning = 1;
        return Services.console
          .getMessageArray()
          .filter(({ sourceName = '', flags = 0 }) => sourceName.startsWith(from) && (flags & warning) === 0)
          .map(({ message }) => message);
      }, `moz-extension://${uuid}`),
  };
}
