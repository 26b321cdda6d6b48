/** The keys that the browser holds for Firebreak: which they are now, and where they are changed. */
import { browser } from './browser.ts';
import { captureCommand } from './capture.ts';

/** As the browser names them; empty where none are set, because somebody took them off or another extension has them. */
export interface AssignedKeys {
  readonly panel: string;
  readonly evidence: string;
}

/** What a press of the toolbar button is called among the commands; declared in the manifest. */
const panelCommand = '_execute_action';

export async function assignedKeys(): Promise<AssignedKeys> {
  const all = await browser.commands.getAll();
  const keysOf = (command: string): string => all.find(({ name }) => name === command)?.shortcut ?? '';
  return { panel: keysOf(panelCommand), evidence: keysOf(captureCommand) };
}

/** Firefox's own since 137: the polyfill's types do not know it. */
interface Settable {
  openShortcutSettings?(): Promise<void>;
}
const keyPage = 'chrome://extensions/shortcuts';

/** @returns `null` once the browser's page is open; where it can't be opened, the address to be typed in */
export async function openKeySettings(): Promise<string | null> {
  const { openShortcutSettings } = browser.commands as Settable;
  try {
    if (openShortcutSettings === undefined) await browser.tabs.create({ url: keyPage });
    else await openShortcutSettings.call(browser.commands);
    return null;
  } catch {
    return openShortcutSettings === undefined ? keyPage : 'about:addons';
  }
}
