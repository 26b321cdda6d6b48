/**
 * Brings the server's client into the worker when there is a team, and not before. A worker may not `import()`; what it
 * once imported at its installation it may import again at any time, so the file is named there.
 */
import { t } from '@/lib/i18n.ts';
import { browser } from '../browser.ts';
import type { Client } from './nats.ts';

const file = 'team-client.js';

interface Global {
  /** `entrypoints/team-client.ts` leaves it here. */
  firebreakTeamClient?: Client;
  importScripts?: (address: string) => void;
}
const here = globalThis as unknown as Global;

/** To be called when the worker starts: the browser keeps the file for later. */
export function keepClient(): void {
  if (here.importScripts === undefined) return;
  addEventListener('install', () => here.importScripts?.(`/${file}`));
}

/** @throws Error when the file can't be loaded */
export async function loadClient(): Promise<Client> {
  if (here.firebreakTeamClient === undefined) {
    if (here.importScripts !== undefined) here.importScripts(`/${file}`);
    else await inPage();
  }
  if (here.firebreakTeamClient === undefined) throw new Error(t('editor.team.notLoaded'));
  return here.firebreakTeamClient;
}

/** Firefox runs the worker's code in a page. */
const inPage = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(`/${file}` as never);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(t('editor.team.notLoaded')));
    document.head.append(script);
  });
