/** What is kept on the machine, for how long, and what happens to a value that can't be read. */
import { describe, expect, it } from 'vitest';
import { brand } from '../demo/brand.ts';
import { badgeOf, badges, feed, stage } from './feed-page.ts';
import { stored } from './stored.ts';

const on = stage();
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
const praise = feed.find((one) => one.shows === 'praise')?.id ?? '';

describe('retention', () => {
  it('forgets posts that nobody saw for the days set, and keeps those that somebody worked on', async () => {
    const page = await on.open('/home?still=1');
    await badgeOf(page, safety).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Copied');
    const options = await on.firebreak.open('options.html');
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('firebreak');
          open.onsuccess = () => {
            const all = open.result.transaction('posts', 'readwrite');
            const cursor = all.objectStore('posts').openCursor();
            cursor.onsuccess = () => {
              if (cursor.result === null) return;
              cursor.result.update({ ...cursor.result.value, lastSeen: '2026-01-01T00:00:00.000Z' });
              cursor.result.continue();
            };
            all.oncomplete = () => {
              open.result.close();
              resolve();
            };
            all.onerror = () => reject(all.error);
          };
        }),
    );
    await options.evaluate(() => chrome.alarms.create('upkeep', { when: Date.now() }));
    await expect
      .poll(async () => (await stored(options, 'posts')).map(({ key }) => key), { timeout: 20_000 })
      .toEqual([`x:${safety}`]);
    expect((await stored(options, 'assessments')).map(({ key }) => key)).toEqual([`x:${safety}`]);
    await options.close();
  });
});

describe('a stored value that can’t be read', () => {
  it('is said, kept beside, and never overwritten', async () => {
    const broken = { version: 99, brand: 'from the future' };
    const options = await on.firebreak.open('options.html');
    await options.evaluate((value) => chrome.storage.local.set({ own: value }), broken);
    await options.reload();
    await options.getByText('The stored value "own" can\u2019t be read').waitFor();
    await options.evaluate((body) => chrome.runtime.sendMessage({ name: 'set-brand', body }), {
      brand,
      zone: 'Europe/London',
    });
    const local = await options.evaluate(() => chrome.storage.local.get(null));
    expect(local['own:unreadable']).toEqual(broken);
    expect(local.own).toMatchObject({ version: 1, brand: { name: 'Bramble Air' } });
    await options.close();
  });
});

describe('settings', () => {
  it('take calm badges away from open pages at once, and bring them back', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, praise).count()).toBe(1);
    const options = await on.firebreak.open('options.html');
    const calm = options.getByLabel('Calm posts get a quiet badge');
    await calm.uncheck();
    await expect.poll(() => badgeOf(page, praise).count()).toBe(0);
    await expect.poll(() => badges(page).count()).toBeGreaterThan(0);
    await calm.check();
    await expect.poll(() => badgeOf(page, praise).count()).toBe(1);
    await options.close();
  });

  it('name the person in the record', async () => {
    const options = await on.firebreak.open('options.html');
    await options.getByLabel('Your name').fill('Ana');
    await options.getByLabel('Your name').press('Tab');
    await options.getByText('Saved.').waitFor();
    const page = await on.open('/home?still=1');
    await badgeOf(page, safety).click();
    await expect.poll(() => badgeOf(page, safety).textContent()).toBe('Copied');
    expect((await stored(options, 'events')).at(-1)?.event.who).toBe('Ana');
    await options.close();
  });
});
