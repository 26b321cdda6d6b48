/** One Firefox for a test file, the page on the demo feed, and what tests look for in it. */
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { StoredEvent } from '@/lib/platform/database.ts';
import type { Deed } from '@/lib/record/event.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { type Firefox, launch } from './firefox.ts';
import type { Tab } from './firefox-places.ts';

export interface FirefoxStage {
  readonly firefox: Firefox;
  /** The demo feed, or another page, in a new tab, which is closed after the test. */
  open(url?: string): Promise<Tab>;
  /** The same, once the post has its badge. */
  openWithBadge(id: string): Promise<Tab>;
  /** What stands in the sidebar; empty until its page is there. */
  sidebarWords(): Promise<string>;
  /** What people did, as the record has it. */
  deeds(): Promise<Deed[]>;
}

/** Sets the stage. After each test the pages, the extension and the page's policy must have noted no error. */
export function firefoxStage(): FirefoxStage {
  let server: StandIn;
  let firefox: Firefox;
  let pages: Tab[] = [];

  beforeAll(async () => {
    server = await startStandIn();
    firefox = await launch({ port: server.port });
  });
  afterEach(async () => {
    const errors: string[] = [];
    for (const page of pages) {
      errors.push(...(await page.evaluate(() => window.standIn.errors)));
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
    async openWithBadge(id) {
      const page = await open();
      await expect.poll(() => page.text(badge, id)).not.toBeNull();
      return page;
    },
    sidebarWords: () => firefox.sidebar.evaluate(() => document.body.innerText).catch(() => ''),
    async deeds() {
      const page = await firefox.own('options.html');
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
      await page.close();
      return events.map(({ event }) => event.deed);
    },
  };
}

// Each of these runs in a page, so none of them may call another.

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
