/** The browser's own notifications: one for each id however often it is shown, and what a click on it opens. */
import { browser } from './browser.ts';
import { openPanelIn } from './panel.ts';

export interface Notice {
  /** The same id replaces the notification that is there; letters, digits and ":". */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** It stays until somebody looks (where the browser can), and comes with a sound. */
  readonly grave: boolean;
}

const icon = 'icons/128.png';
/** Between the id and the window that had the focus: a click must open the panel before anything can be asked. */
const mark = '@';

/**
 * Shows a notification. What it tells of has to be written before: the browser may refuse, and nobody may be looking.
 * @returns whether the browser took it
 */
export async function notify({ id, title, words, grave }: Notice): Promise<boolean> {
  try {
    const { id: window } = await browser.windows.getLastFocused();
    await browser.notifications.create(`${id}${mark}${window ?? ''}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL(icon as never),
      title,
      message: words,
      // Firefox refuses what it does not know.
      ...(import.meta.env.BROWSER === 'firefox' ? {} : { requireInteraction: grave, silent: !grave }),
    } as never);
    return true;
  } catch {
    return false;
  }
}

/** Takes a notification away, in whichever window it was shown. */
export async function withdraw(id: string): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll()).filter((one) => one.startsWith(`${id}${mark}`));
  await Promise.all(shown.map((one) => browser.notifications.clear(one)));
}

/**
 * To be called when the worker starts. A click opens the panel, or its page in a tab where the browser opens no panel from a
 * notification, and then tells whose it was.
 * @param clicked is given the notice's id; every job looks whether it is its own
 */
export function onNotified(clicked: (id: string) => void): void {
  browser.notifications.onClicked.addListener((shown) => {
    const at = shown.lastIndexOf(mark);
    const window = Number(shown.slice(at + 1));
    // Within the task of the click: later the browser refuses.
    const opening = openPanelIn(at > 0 && window > 0 ? window : null);
    void opening.then((opened) => (opened ? null : openAsTab()));
    clicked(at > 0 ? shown.slice(0, at) : shown);
    void browser.notifications.clear(shown);
  });
}

async function openAsTab(): Promise<void> {
  const url = browser.runtime.getURL('sidepanel.html' as never);
  // Its own pages are the only ones whose address may be asked for without a permission.
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}

/** What stands on the toolbar's button. @param words at most four letters; empty takes it away */
export async function setToolbar(words: string, colour: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: words });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setTitle({ title });
}
