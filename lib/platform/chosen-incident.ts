/** Which incident the panel shows: passing, gone with the browser. */
import { browser } from './browser.ts';
import { chooseView } from './panel.ts';

/** Brings it to the front, in a panel that opens now and in one that is open. */
export async function chooseIncident(key: string): Promise<void> {
  await browser.storage.session.set({ incident: { key, at: Date.now() } });
  await chooseView('incident');
}

/** Tells the chosen incident now and at every choice. */
export async function watchChosenIncident(tell: (key: string) => void): Promise<void> {
  const look = (value: unknown) => {
    if (typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string') tell(value.key);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') look(changes.incident?.newValue);
  });
  look((await browser.storage.session.get('incident')).incident);
}

/** @returns the one that was chosen last; `null`: none was */
export async function chosenIncident(): Promise<string | null> {
  const { incident } = await browser.storage.session.get('incident');
  const { key } = (incident ?? {}) as { readonly key?: unknown };
  return typeof key === 'string' ? key : null;
}
