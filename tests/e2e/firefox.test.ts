/** The extension in real Firefox: the same badges, and the ways in which Firefox differs (sidebar, event page, permissions). */
import { beforeAll, describe, expect, it } from 'vitest';
import { firefoxPath } from '@/lib/commands/browsers.ts';
import { brand } from '../demo/brand.ts';
import { feed } from '../stand-in/feed.ts';
import { keys } from './firefox-places.ts';
import { badge, button, card, countBadges, firefoxStage } from './firefox-stage.ts';

const missing = firefoxPath() === null;
const x = ['https://x.com/*'];
const idOf = (shows: string): string => feed.find((one) => one.shows === shows)?.id ?? '';
const safety = idOf('safety, video, growing');
const celebrity = idOf('celebrity by reach');
const question = idOf('plain question');

describe.skipIf(missing)(`Firebreak in Firefox${missing ? ' (skipped: no Firefox is installed)' : ''}`, () => {
  const on = firefoxStage();

  it('gives an open page its badges, without a reload, once the form in the sidebar page is filled', async () => {
    const page = await on.open();
    const loaded = await page.evaluate(() => performance.timeOrigin);
    expect(await page.evaluate(countBadges)).toBe(0);
    const panel = await on.firefox.own('sidepanel.html');
    await expect.poll(() => panel.text(button, 'Show badges')).not.toBeNull();
    await panel.evaluate(
      (typed) => {
        for (const [name, text] of Object.entries(typed)) {
          const input = document.querySelector<HTMLInputElement>(`input[name=${name}]`);
          if (input !== null) input.value = text;
        }
      },
      {
        name: brand.name,
        x: brand.handles.x.map((handle) => `@${handle}`).join(', '),
        aliases: brand.aliases.join(', '),
        products: brand.products.join(', '),
        fields: brand.fields.join(', '),
      },
    );
    await panel.click(button, 'Show badges');
    await expect.poll(() => page.text(badge, safety)).toBe('Crisis');
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
    await panel.close();
  });

  describe('once the brand is set up', () => {
    beforeAll(async () => {
      const panel = await on.firefox.own('sidepanel.html');
      const answer = await panel.evaluate((body) => chrome.runtime.sendMessage({ name: 'set-brand', body }), {
        brand,
        zone: 'UTC',
      });
      expect(answer).toMatchObject({ ok: true });
      await panel.close();
    });

    it('marks every post about the brand and none of the others', async () => {
      const page = await on.open();
      const about = new Set(feed.filter((entry) => entry.about).map(({ id }) => id));
      const seen = new Set<string>();
      const inView = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('article[data-testid=tweet]')].map((article) => ({
            id:
              article
                .querySelector('a[href*="/status/"]')
                ?.getAttribute('href')
                ?.match(/status\/(\d+)/)?.[1] ?? '',
            badges: article.querySelectorAll('firebreak-badge').length,
          })),
        );
      for (let index = 0; index < feed.length; index += 5) {
        await page.evaluate((to) => window.standIn.scrollTo(to), index);
        const wrong = async () => (await inView()).filter(({ id, badges }) => badges !== (about.has(id) ? 1 : 0));
        await expect.poll(wrong).toEqual([]);
        for (const { id, badges } of await inView()) if (badges === 1) seen.add(id);
      }
      expect([...about].filter((id) => !seen.has(id))).toEqual([]);
    });

    it('opens a card with both lists, the answer and the way to the sidebar when the mouse is on a badge', async () => {
      const page = await on.openWithBadge(safety);
      await page.hover(badge, safety);
      await expect.poll(() => page.text(card)).not.toBeNull();
      const words = (await page.text(card)) ?? '';
      for (const part of ['Why worry', 'Grave and spreading', 'Why not', 'Ordinary reach', 'Copy answer'])
        expect(words).toContain(part);
      expect(words).toContain('the Firebreak button in the toolbar');
      expect(words).not.toContain('Open panel');
    });

    it('opens the card for the keyboard too, and Escape closes it', async () => {
      const page = await on.openWithBadge(safety);
      await page.evaluate(
        (id) => document.querySelector<HTMLElement>(`article a[href*="/status/${id}"]`)?.focus(),
        safety,
      );
      const focused = () => page.evaluate(() => document.activeElement?.localName === 'firebreak-badge');
      for (let press = 0; press < 6 && !(await focused()); press += 1) await page.press(keys.tab);
      await expect.poll(() => page.text(card)).toContain('Why worry');
      await page.press(keys.escape);
      await expect.poll(() => page.text(card)).toBeNull();
      expect(await focused()).toBe(true);
    });

    it('copies the words that the card offers on a click, says so, marks the post as in hand, and opens no sidebar', async () => {
      const page = await on.openWithBadge(safety);
      await page.hover(badge, safety);
      await expect.poll(() => page.text(card)).not.toBeNull();
      const offered = await page.text(card, '.reply');
      expect(offered?.length).toBeGreaterThan(40);
      await page.click(badge, safety);
      await expect.poll(() => page.text(badge, safety)).toBe('Copied');
      expect(await on.firefox.clipboard()).toBe(offered);
      await expect.poll(() => page.text(badge, safety)).toBe('Crisis \u00b7 in hand');
      expect(await on.firefox.sidebar.isOpen()).toBe(false);
      expect(await page.evaluate(() => location.pathname)).toBe('/home');
    });

    it('lists the worrying posts in the real sidebar, worst first, and shows the one whose badge is clicked', async () => {
      const page = await on.openWithBadge(celebrity);
      await on.firefox.sidebar.show();
      await expect.poll(() => on.firefox.sidebar.text(button, 'Now').catch(String)).toBe('Now');
      await on.firefox.sidebar.click(button, 'Now');
      const levels = () =>
        on.firefox.sidebar.evaluate(() =>
          [...document.querySelectorAll('[aria-labelledby=worrying] .posts .level')].map((one) => one.textContent),
        );
      await expect.poll(async () => (await levels()).length).toBeGreaterThan(2);
      const ranks = (await levels()).map((level) => ['Crisis', 'Worry', 'Watch'].indexOf(level ?? ''));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      expect(await on.sidebarWords()).toContain('@yusuf_adeyinka');
      await page.click(badge, celebrity);
      await expect.poll(on.sidebarWords).toContain('Day 2 of @brambleair not knowing where');
      expect(await on.sidebarWords()).toContain('Why worry');
    });

    it('copies from the sidebar what stands there', async () => {
      const page = await on.openWithBadge(safety);
      await on.firefox.sidebar.show();
      await page.click(badge, safety);
      await expect.poll(() => on.firefox.sidebar.text(button, 'Copy').catch(String)).toBe('Copy');
      await expect.poll(on.sidebarWords).toContain('@yusuf_adeyinka');
      await on.firefox.sidebar.click(button, 'Next variant');
      const offered = await on.firefox.sidebar.text(() => document.querySelector('.words'));
      await on.firefox.sidebar.click(button, 'Copy');
      await expect.poll(on.sidebarWords).toContain('Copied.');
      // The words of a click before may still stand there for a moment.
      await expect.poll(() => on.firefox.clipboard()).toBe(offered);
    });

    it.each(['awake', 'asleep'])(
      'opens and closes the sidebar with the toolbar button while the event page is %s',
      async (state) => {
        await on.open();
        if (state === 'asleep') await on.firefox.stopBackground();
        await on.firefox.clickToolbarButton();
        await expect.poll(() => on.firefox.sidebar.isOpen()).toBe(true);
        await expect.poll(on.sidebarWords).toContain('Firebreak');
        await on.firefox.clickToolbarButton();
        await expect.poll(() => on.firefox.sidebar.isOpen()).toBe(false);
      },
    );

    it('loses nothing when the event page is stopped between every two steps', async () => {
      const before = (await on.deeds()).length;
      await on.firefox.stopBackground();
      const page = await on.openWithBadge(question);
      await on.firefox.stopBackground();
      await page.hover(badge, question);
      await expect.poll(() => page.text(card)).toContain('nobody on it yet');
      await on.firefox.stopBackground();
      await page.click(badge, question);
      await expect.poll(() => page.text(badge, question)).toBe('Copied');
      const text = await on.firefox.clipboard();
      await on.firefox.stopBackground();
      await on.firefox.sidebar.show();
      await expect.poll(on.sidebarWords).toContain('counts a cello');
      await on.firefox.stopBackground();
      await on.firefox.sidebar.click(button, 'Escalate');
      await expect.poll(() => page.text(badge, question)).toContain('escalated');
      await on.firefox.stopBackground();
      await page.go('https://x.com/home?still=1');
      await expect.poll(() => page.text(badge, question)).toContain('escalated');
      const key = `x:${question}`;
      expect((await on.deeds()).slice(before)).toEqual([
        expect.objectContaining({ kind: 'copied', key, text }),
        { kind: 'care', key, state: 'handling' },
        { kind: 'care', key, state: 'escalated' },
      ]);
    });

    it('has no badges while its access to X is taken away, says so, and has them again when it is given back', async () => {
      const page = await on.openWithBadge(safety);
      await on.firefox.allow(x, false);
      await page.go('https://x.com/home?still=1');
      await expect.poll(() => page.evaluate(() => window.standIn.ids().length)).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.querySelector('article') !== null)).toBe(true);
      expect(await page.evaluate(countBadges)).toBe(0);
      const panel = await on.firefox.own('sidepanel.html');
      const words = () => panel.evaluate(() => document.body.innerText);
      await expect.poll(words).toContain('Firebreak may not read X yet');
      await on.firefox.allow(x, true);
      await expect.poll(words).not.toContain('Firebreak may not read X yet');
      await panel.close();
      await page.go('https://x.com/home?still=1');
      await expect.poll(() => page.text(badge, safety)).toContain('Crisis');
    });
  });
});
