/** Whether the browser lets Firebreak read its pages: in Firefox a user may never have said so, anywhere it can be taken back. */
import { browser } from './browser.ts';

/** Tells now and at every change whether all the pages may be read. */
export function watchAccess(matches: readonly string[], tell: (granted: boolean) => void): void {
  const origins = [...matches];
  const look = () => void browser.permissions.contains({ origins }).then(tell);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}

/** Asks the user; to be called in the task of a click. @returns whether it was granted */
export const requestAccess = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...matches] });
