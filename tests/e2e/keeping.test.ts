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
    await page.close();
    const options = await on.firebreak.open('options.html');
    /** As if they had been seen long ago. */
    const age = () =>
      options.evaluate(
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
    const upkeep = () => options.evaluate(() => chrome.alarms.create('upkeep', { when: Date.now() }));
    const kept = async () => (await stored(options, 'posts')).map(({ key }) => key);
    const forget = async () => {
      // What the closed page told of last may still be on its way.
      await age();
      await upkeep();
      return kept();
    };
    await expect.poll(forget, { interval: 2_000 }).toEqual([`x:${safety}`]);
    expect((await stored(options, 'assessments')).map(({ key }) => key)).toEqual([`x:${safety}`]);
    await options.close();
  });
});

describe('a stored value that can\u2019t be read', () => {
  it('is said and never overwritten: nothing is saved over it', async () => {
    const broken = { version: 99, text: 'from the future' };
    const options = await on.firebreak.open('options.html');
    const before = await options.evaluate(() => chrome.storage.local.get('playbook'));
    await options.evaluate((value) => chrome.storage.local.set({ playbook: value }), broken);
    const save = (body: unknown) =>
      options.evaluate((one) => chrome.runtime.sendMessage({ name: 'set-brand', body: one }), body);
    const answer = await save({ brand, zone: 'Europe/London' });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('can\u2019t be read') });
    expect(await options.evaluate(() => chrome.storage.local.get('playbook'))).toEqual({ playbook: broken });
    const panel = await on.firebreak.open('sidepanel.html');
    await panel.getByText('The stored value "playbook" can\u2019t be read').waitFor();
    await panel.close();
    await options.evaluate((value) => chrome.storage.local.set(value), before);
    await options.close();
  });
});

describe('what an earlier Firebreak kept', () => {
  it('holds until the first save, which keeps it as a comment-friendly file', async () => {
    const options = await on.firebreak.open('options.html');
    const before = await options.evaluate(() => chrome.storage.local.get('playbook'));
    const own = { version: 1, brand, zone: 'Europe/Rome', stakeholders: null };
    await options.evaluate(async (value) => {
      await chrome.storage.local.set({ own: value });
      await chrome.storage.local.remove('playbook');
    }, own);
    const read = () => options.evaluate(() => chrome.runtime.sendMessage({ name: 'read-playbook', body: {} }));
    await expect
      .poll(read)
      .toMatchObject({ value: { playbook: { hours: { zone: 'Europe/Rome' }, brand: { name: brand.name } } } });
    await options.evaluate((body) => chrome.runtime.sendMessage({ name: 'set-brand', body }), {
      brand,
      zone: 'Europe/Oslo',
    });
    const local = await options.evaluate(() => chrome.storage.local.get(null));
    expect(local.own).toEqual(own);
    expect(local.playbook).toMatchObject({ version: 1, text: expect.stringContaining('zone: Europe/Oslo') });
    await options.evaluate(async (value) => {
      await chrome.storage.local.remove('own');
      await chrome.storage.local.set(value);
    }, before);
    await options.close();
  });
});

describe('settings', () => {
  it('take calm badges away from open pages at once, and bring them back', async () => {
    const page = await on.open('/home?still=1');
    await expect.poll(() => badgeOf(page, praise).count()).toBe(1);
    const options = await on.firebreak.open('options.html');
    await options.evaluate(() => {
      location.hash = 'browser';
    });
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
    await options.evaluate(() => {
      location.hash = 'browser';
    });
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
