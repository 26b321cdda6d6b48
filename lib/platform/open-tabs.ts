/** Puts the page scripts into tabs that were open before: Chrome does so only for pages that load later, Firefox by itself. */
import { browser } from './browser.ts';

/** Built under these names; the manifest has them too. */
const scripts = { page: 'page.js', network: 'content-scripts/page-network.js' };

interface Scripting {
  executeScript(what: {
    target: { tabId: number };
    files: string[];
    world: 'ISOLATED' | 'MAIN';
    injectImmediately: true;
  }): Promise<unknown>;
}
/** The polyfill does not know the worlds. */
const { scripting } = (globalThis as { chrome?: { scripting?: Scripting } }).chrome ?? {};

/**
 * To be called when the extension was installed or updated. After an update the page's own world still has the script of
 * before, which keeps nothing and goes on handing over answers.
 * @param fresh the extension is new in this browser
 */
export async function enterOpenTabs(matches: readonly string[], fresh: boolean): Promise<void> {
  if (scripting === undefined) return;
  for (const { id, discarded } of await browser.tabs.query({ url: [...matches] })) {
    if (id === undefined || discarded === true) continue;
    const target = { tabId: id };
    try {
      if (fresh)
        await scripting.executeScript({ target, files: [scripts.network], world: 'MAIN', injectImmediately: true });
      await scripting.executeScript({ target, files: [scripts.page], world: 'ISOLATED', injectImmediately: true });
    } catch {
      // A tab that closed or moved on meanwhile, or shows an error page: it gets the scripts when it loads again.
    }
  }
}
