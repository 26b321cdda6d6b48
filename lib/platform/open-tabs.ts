/** Puts the page scripts into tabs that were open before: Chrome does so only for pages that load later, Firefox by itself. */
import { composerScript, readable } from '@/lib/sites/hosts.ts';
import { browser } from './browser.ts';

/** Built under this name; the manifest has it too. */
const network = 'content-scripts/page-network.js';

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
export async function enterOpenTabs(fresh: boolean): Promise<void> {
  if (scripting === undefined) return;
  for (const { matches, script } of readable) {
    for (const { id, discarded } of await browser.tabs.query({ url: [...matches] })) {
      if (id === undefined || discarded === true) continue;
      const enter = (file: string, world: 'ISOLATED' | 'MAIN') =>
        scripting.executeScript({ target: { tabId: id }, files: [file], world, injectImmediately: true });
      try {
        if (fresh) await enter(network, 'MAIN');
        await enter(script, 'ISOLATED');
        await enter(composerScript, 'ISOLATED');
      } catch {
        // A tab that closed or moved on meanwhile, or shows an error page: it gets the scripts when it loads again.
      }
    }
  }
}
