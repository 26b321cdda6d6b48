/** Leading an incident by keyboard in the panel, and what the record then holds. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import type { Firebreak } from './chromium.ts';
import { stored } from './stored.ts';

/** Milliseconds: a killed worker starts anew, and two cores may be busy. */
export const soon = { timeout: 20_000 };

/** More stops than any view of the panel has: then it can't be reached by the keyboard. */
const mostStops = 500;

const focused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Walks there with Tab alone, forward and around; throws when it is never reached. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor(soon);
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await focused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

/** Reaches a control and presses a key on it while the worker is being killed. */
export async function pressDying(firebreak: Firebreak, page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await Promise.all([firebreak.killWorker(), page.keyboard.press(key)]);
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Chooses a tab with the arrow keys. */
export async function tab(page: Page, list: string, name: string): Promise<void> {
  const tabs = page.getByRole('tablist', { name: list });
  await reach(page, tabs.locator('[aria-selected=true]'));
  const wanted = tabs.getByRole('tab', { name });
  for (let moves = 0; moves < 6; moves += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no tab ${name}`);
}

/** Every deed about incidents, in the order in which this browser wrote them. */
export async function deeds(page: Page): Promise<IncidentDeed[]> {
  const all = (await stored(page, 'events')).filter(({ key }) => key.startsWith('incident:'));
  return all.sort((one, other) => one.event.n - other.event.n).map(({ event }) => event.deed as IncidentDeed);
}

export async function kinds(page: Page): Promise<string[]> {
  return (await deeds(page)).map((deed) => (deed.kind === 'step-state' ? `${deed.kind} ${deed.state}` : deed.kind));
}

/** Waits until exactly these deeds were added, in this order, and looks that none comes after them. */
export async function added(page: Page, before: number, expected: readonly string[]): Promise<void> {
  await expect.poll(async () => (await kinds(page)).slice(before)).toEqual(expected);
}

/** Asks the worker for a deed without the panel. @param page one of the extension's own pages */
export const lead = (page: Page, ask: object) =>
  page.evaluate(
    (asked) => chrome.runtime.sendMessage({ name: 'incident', body: { request: crypto.randomUUID(), ask: asked } }),
    ask,
  );
