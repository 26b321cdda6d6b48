/** One Firefox for a test file, the page on the demo feed, and what tests look for in it. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { StoredEvent } from '@/lib/platform/database.ts';
import type { Deed } from '@/lib/record/event.ts';
import { brand as demoBrand } from '../demo/brand.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { type Firefox, firefoxBuild, launch } from './firefox.ts';
import { keys, type Place, type Tab } from './firefox-places.ts';
import { speaking } from './in-language.ts';

export interface FirefoxStage {
  readonly firefox: Firefox;
  /** The demo feed, or another page, in a new tab, which is closed after the test. */
  open(url?: string): Promise<Tab>;
  /** One of the extension's own pages, which is closed after the test. */
  own(path: Parameters<Firefox['own']>[0]): Promise<Tab>;
  /** The same, once the post has its badge. */
  openWithBadge(id: string): Promise<Tab>;
  /** What stands in the sidebar; empty until its page is there. */
  sidebarWords(): Promise<string>;
  /** What people did, as the record has it. @param of one of the extension's own pages that is open */
  deeds(of?: Tab): Promise<Deed[]>;
}

/**
 * Sets the stage. After each test the pages, the extension and the page's policy must have noted no error.
 * @param language in which the interface speaks, as its folder is called; @param branded the demo's brand is set
 */
export function firefoxStage({ language = 'en', branded = false } = {}): FirefoxStage {
  let server: StandIn;
  let firefox: Firefox;
  let pages: Tab[] = [];

  beforeAll(async () => {
    server = await startStandIn();
    const copy = language === 'en' ? null : speaking(language, firefoxBuild);
    firefox = await launch({ port: server.port, ...(copy === null ? {} : { build: copy.build }) });
    copy?.remove();
    if (!branded) return;
    const panel = await firefox.own('sidepanel.html');
    expect(await message(panel, 'set-brand', { brand: demoBrand, zone: 'UTC' })).toMatchObject({ ok: true });
    await panel.close();
  });
  afterEach(async () => {
    const errors: string[] = [];
    for (const page of pages) {
      errors.push(...(await page.evaluate(() => window.standIn?.errors ?? [])));
      await page.close();
    }
    pages = [];
    await firefox.sidebar.hide();
    expect([...errors, ...(await firefox.complaints())]).toEqual([]);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const open = async (url = 'https://x.com/home?still=1'): Promise<Tab> => {
    const page = await firefox.open(url);
    pages.push(page);
    await expect.poll(() => page.evaluate(() => window.standIn.ids().length)).toBeGreaterThan(0);
    return page;
  };
  return {
    get firefox() {
      return firefox;
    },
    open,
    async own(path) {
      const page = await firefox.own(path);
      pages.push(page);
      return page;
    },
    async openWithBadge(id) {
      const page = await open();
      await expect.poll(() => page.text(badge, id)).not.toBeNull();
      return page;
    },
    sidebarWords: () => firefox.sidebar.evaluate(() => document.body.innerText).catch(() => ''),
    async deeds(of) {
      const page = of ?? (await firefox.own('options.html'));
      const events = await page.evaluate(async () => {
        const opening = indexedDB.open('firebreak');
        const database = await new Promise<IDBDatabase>((done) => {
          opening.onsuccess = () => done(opening.result);
        });
        const all: IDBRequest<StoredEvent[]> = database.transaction('events').objectStore('events').getAll();
        await new Promise((done) => {
          all.onsuccess = done;
        });
        database.close();
        return all.result.sort((one, other) => (one.n ?? 0) - (other.n ?? 0));
      });
      if (of === undefined) await page.close();
      return events.map(({ event }) => event.deed);
    },
  };
}

/** Asks the event page as a view does. @param page one of the extension's own pages */
export const message = (page: Place, name: string, body: object) =>
  page.evaluate((asked) => chrome.runtime.sendMessage(asked), { name, body });

/** Gives it the focus once it is there. @param kind CSS selector; @param name see `called` */
async function reach(tab: Tab, kind: string, name: string): Promise<void> {
  await expect.poll(() => tab.text(called, kind, name)).not.toBeNull();
  await tab.focus(called, kind, name);
}

/** Presses it as somebody without a mouse does: what comes above it meanwhile puts nothing else under the pointer. */
export async function press(tab: Tab, kind: string, name: string): Promise<void> {
  await reach(tab, kind, name);
  await tab.press(keys.enter);
}

/** Replaces what stands in a field, as pasting does. */
export async function fill(tab: Tab, kind: string, name: string, typed: string): Promise<void> {
  await reach(tab, kind, name);
  await tab.evaluate((text) => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    document.execCommand('insertText', false, text);
  }, typed);
}

// Each of these runs in a page, so none of them may call another.

/** The first element that a selector finds whose label, or else whose words, begin so. */
export const called = (kind: string, name: string) =>
  [...document.querySelectorAll<HTMLElement>(kind)].find((one) => {
    const labels = [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const by = document.getElementById(one.getAttribute('aria-labelledby') ?? '');
    const words = one.getAttribute('aria-label') ?? labels[0] ?? by?.textContent ?? one.textContent;
    return words?.trim().startsWith(name);
  });

/** All that a person reads in the page, without what is folded. */
export const words = () => document.body.innerText;

/** The badge of a post. */
export const badge = (id: string) =>
  document.querySelector(`article:has(a[href*="/status/${id}"]) firebreak-badge`)?.shadowRoot?.querySelector('button');

/** The open card, or a part of it. */
export const card = (part = '') => {
  const roots = [...document.querySelectorAll('firebreak-badge')].map(({ shadowRoot }) => shadowRoot);
  return roots.map((root) => root?.querySelector(`.card ${part}`)).find((one) => one != null);
};

export const countBadges = () => document.querySelectorAll('firebreak-badge').length;

/** The button with these words. */
export const button = (words: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === words);

/** The badge of a post or comment on the stand-in for Facebook. */
export const facebookBadge = (id: string) => {
  for (const host of document.querySelectorAll('firebreak-badge')) {
    let around: Element | null = host;
    while (around !== null && !('standsFor' in around)) around = around.parentElement;
    if ((around as { standsFor?: string } | null)?.standsFor === id) return host.shadowRoot?.querySelector('button');
  }
  return null;
};
