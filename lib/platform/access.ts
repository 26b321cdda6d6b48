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

/** The pattern of one host for the browser's question; ports are no part of it in Firefox. */
const hostOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** This machine itself is asked without leave: a server for trying things out says by itself who may read it. */
const isHere = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);

/**
 * Asks the user whether Firebreak may ask one host; to be called in the task of a click.
 * @param url a whole address
 * @returns `false` when it was refused; servers that let everybody read can be asked even then
 */
export async function requestHost(url: string): Promise<boolean> {
  if (isHere(url)) return true;
  return browser.permissions.request({ origins: [hostOf(url)] }).catch(() => false);
}

/** Whether the browser lets Firebreak ask a host; where it does not say, the answer itself will tell. */
export const mayAsk = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostOf(url)] }).catch(() => true);

/** Gives the leave back. What the browser granted at the installation stays. */
export async function releaseHost(url: string): Promise<void> {
  await browser.permissions.remove({ origins: [hostOf(url)] }).catch(() => false);
}
