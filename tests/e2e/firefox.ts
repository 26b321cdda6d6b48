/** Real Firefox with the built extension, X's hosts on the stand-in, and the handles that tests need. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from '@/lib/commands/browsers.ts';
import { allMatches } from '@/lib/sites/hosts.ts';
import { type Place, placesOf, type Tab } from './firefox-places.ts';
import { type Marionette, marionette } from './marionette.ts';

export const firefoxBuild = join(import.meta.dirname, '../../.output/firefox-mv3');
const id = 'firebreak@firebreak.example';
/** Firefox gives an extension a random one at every installation, unless a preference names it. */
const uuid = '6f1d3c58-0b7e-4a52-9c1e-2f0a5d7b8e90';

export interface Firefox {
  /** Opens an address in a new tab, which comes to the front whenever something is done in it. */
  open(url: string): Promise<Tab>;
  /** One of the extension's own pages in a tab. */
  own(path: 'sidepanel.html' | 'options.html' | `options.html#${string}`): Promise<Tab>;
  /** The folder into which the user's downloads go. */
  readonly downloads: string;
  /** Whether the event page runs now. */
  backgroundState(): Promise<Extension['backgroundState']>;
  /** How long the browser leaves an idle event page alone; `null`: as it does by itself. */
  stopBackgroundAfter(milliseconds: number | null): Promise<void>;
  /** The browser's own window, where scripts have all of the browser's rights. */
  readonly window: Place;
  /** The page inside the sidebar. */
  readonly sidebar: Place & { isOpen(): Promise<boolean>; show(): Promise<void>; hide(): Promise<void> };
  /** Puts the extension's button into the toolbar, as a user does with "Pin to toolbar", and clicks on it. */
  clickToolbarButton(): Promise<void>;
  /** What the user would paste now. */
  clipboard(): Promise<string>;
  /** Stops the event page as the browser does when it is idle; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Does something that sends a message, and stops the event page as soon as it has the message: in the middle of its work. */
  stopBackgroundAtWork(act: () => Promise<unknown>): Promise<void>;
  /** What the user does under Permissions in the add-ons manager. */
  allow(origins: readonly string[], allowed: boolean): Promise<void>;
  /** Errors in the extension's own files that Firefox has noted. */
  complaints(): Promise<string[]>;
  /** A picture (PNG) of the whole window, sidebar and toolbars included. */
  photograph(): Promise<Buffer>;
  close(): Promise<void>;
}

/** @param port of the stand-in */
export async function launch({ port, build = firefoxBuild }: { port: number; build?: string }): Promise<Firefox> {
  const program = firefoxPath();
  if (program === null) throw new Error('No Firefox found: install one, or name it in FIREFOX.');
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`No extension in ${build}: build it with "npx wxt build -b firefox".`);
  const profile = mkdtempSync(join(tmpdir(), 'firebreak-firefox-'));
  const downloads = join(profile, 'downloads');
  const lines = Object.entries(preferences(port, downloads)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(program, [...args, '--width=1280', '--height=900'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const gone = async () => {
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const protocol = await marionette(await portOf(firefox, join(profile, 'MarionetteActivePort')));
    await protocol.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    // Firefox reads the files anew at every start of the event page: a build in the meantime must not take them away.
    const extension = join(profile, 'firebreak');
    cpSync(build, extension, { recursive: true });
    await protocol.send('Addon:Install', { path: extension, temporary: true });
    return {
      ...handles(protocol),
      downloads,
      async close() {
        // Quitting may end the connection before the answer is out.
        await protocol.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
        protocol.close();
        await gone();
      },
    };
  } catch (error) {
    firefox.kill();
    await gone();
    throw error;
  }
}

const preferences = (port: number, downloads: string) => ({
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'network.dns.localDomains': allMatches.map((pattern) => new URL(pattern).hostname).join(','),
  'network.socket.forcePort': `443=${port}`,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.auto': false,
});

/** Firefox chooses a free port and writes it down when it is ready. */
async function portOf(firefox: ChildProcess, file: string): Promise<number> {
  const until = Date.now() + 30_000;
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (firefox.exitCode !== null || Date.now() > until) throw new Error('Firefox did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Number(readFileSync(file, 'utf8'));
}

interface Extension {
  readonly backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
  terminateBackground(how: { disableResetIdleForTest: boolean }): Promise<void>;
  /** Awaited before a message is handed to the event page; made anew whenever that has been stopped. */
  wakeupBackground(): Promise<void>;
  /** Ours. */
  stoppedAtWork?: Promise<void>;
}
interface Granted {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}
interface Permissions {
  readonly ExtensionPermissions: Record<
    'add' | 'remove',
    (id: string, what: Granted, from: Extension) => Promise<void>
  >;
}
interface Message {
  readonly message: string;
  readonly sourceName?: string;
  readonly flags?: number;
}
/** What the functions below use of the browser's own window. */
declare const SidebarController: { readonly isOpen: boolean; show(panel: string): Promise<unknown>; hide(): void };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
declare const ChromeUtils: { importESModule(url: string): Permissions };
declare const Services: {
  readonly console: { getMessageArray(): readonly Message[] };
  readonly prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
};

function handles(protocol: Marionette): Omit<Firefox, 'close' | 'downloads'> {
  const { open, window, sidebar } = placesOf(protocol);
  const widget = id.replace(/[@.]/g, '_');
  return {
    open,
    own: (path) => open(`moz-extension://${uuid}/${path}`),
    window,
    sidebar: {
      ...sidebar,
      isOpen: () => window.evaluate(() => SidebarController.isOpen),
      show: () =>
        window.evaluate(async (panel) => void (await SidebarController.show(panel)), `${widget}-sidebar-action`),
      hide: () => window.evaluate(() => SidebarController.hide()),
    },
    async clickToolbarButton() {
      await window.click((button) => document.getElementById(button), `${widget}-BAP`);
    },
    clipboard: () => window.evaluate(() => navigator.clipboard.readText()),
    stopBackground: () =>
      window.evaluate(async (of) => {
        const { extension } = WebExtensionPolicy.getByID(of);
        // Firefox waits for an unfinished answer once; a crash or an update does not, so neither do the tests.
        if (extension.backgroundState !== 'stopped')
          await extension.terminateBackground({ disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error(`the event page is ${extension.backgroundState}`);
      }, id),
    backgroundState: () => window.evaluate((of) => WebExtensionPolicy.getByID(of).extension.backgroundState, id),
    stopBackgroundAfter: (milliseconds) =>
      window.evaluate((after) => {
        const name = 'extensions.background.idle.timeout';
        if (after === null) Services.prefs.clearUserPref(name);
        else Services.prefs.setIntPref(name, after);
      }, milliseconds),
    async stopBackgroundAtWork(act) {
      await window.evaluate((of) => {
        const { extension } = WebExtensionPolicy.getByID(of);
        const wake = extension.wakeupBackground;
        extension.stoppedAtWork = new Promise((stopped) => {
          extension.wakeupBackground = async () => {
            await wake();
            setTimeout(() => extension.terminateBackground({ disableResetIdleForTest: true }).then(stopped));
          };
        });
      }, id);
      await act();
      await window.evaluate(async (of) => {
        await WebExtensionPolicy.getByID(of).extension.stoppedAtWork;
      }, id);
    },
    allow: (origins, allowed) =>
      window.evaluate(
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
      window.evaluate((from) => {
        const onlyWarned = 1;
        const errors = Services.console.getMessageArray().filter(({ flags = 0 }) => (flags & onlyWarned) === 0);
        return errors.filter(({ sourceName = '' }) => sourceName.startsWith(from)).map(({ message }) => message);
      }, `moz-extension://${uuid}`),
    async photograph() {
      await protocol.send('Marionette:SetContext', { value: 'chrome' });
      const { value } = (await protocol.send('WebDriver:TakeScreenshot', { full: false, hash: false })) as {
        value: string;
      };
      await protocol.send('Marionette:SetContext', { value: 'content' });
      return Buffer.from(value, 'base64');
    },
  };
}
