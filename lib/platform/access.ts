/** Whether the browser lets Firebreak read its pages: in Firefox a user may never have said so, anywhere it can be taken back. */
import { type Readable, readable } from '@/lib/sites/hosts.ts';
import { browser } from './browser.ts';

/** Tells now and at every change the sites whose pages may not be read. */
export function watchAccess(tell: (missing: readonly Readable[]) => void): void {
  const look = async () => {
    const granted = await Promise.all(
      readable.map(({ matches }) => browser.permissions.contains({ origins: [...matches] })),
    );
    tell(readable.filter((_, index) => granted[index] === false));
  };
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  void look();
}

/** Asks the user; to be called in the task of a click. @returns whether it was granted */
export const requestAccess = (sites: readonly Readable[]): Promise<boolean> =>
  browser.permissions.request({ origins: sites.flatMap(({ matches }) => matches) });
