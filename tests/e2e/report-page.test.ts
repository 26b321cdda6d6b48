/** The report's page in real Chromium: nothing of it runs or fetches, everybody can read it, on a screen and on paper. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedPage } from '@/lib/incident/report/export.ts';
import { crowd, given, three } from '../incident/report/scene.ts';
import { hostile, story } from '../incident/story.ts';
import { openBrowser } from '../stand-in/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'firebreak-report-'));
const address = (name: string): string => pathToFileURL(join(folder, name)).href;
let browser: Browser;

beforeAll(async () => {
  const volume = [3, 4, 60, 20].map((count, hour) => ({
    at: `2026-11-16T0${hour + 6}:00:00.000Z`,
    count,
    low: 1,
    high: 8,
  }));
  for (const drill of [false, true]) {
    const told = await story(drill, hostile);
    const posts = [...three.map((post) => ({ ...post, text: hostile, author: hostile })), ...crowd(60)];
    const page = await exportedPage(given(told, { posts, volume }), told.events, told.screenshots);
    writeFileSync(join(folder, drill ? 'drill.html' : 'report.html'), page.text);
  }
  // No server is needed; nothing else can be reached.
  browser = await openBrowser(9);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(name: string, scheme: 'light' | 'dark', width = 1_000): Promise<{ page: Page; odd: string[] }> {
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
  const odd: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address(name) && !request.url().startsWith('data:image/png')) odd.push(request.url());
  });
  page.on('console', (message) => odd.push(message.text()));
  page.on('pageerror', (error) => odd.push(String(error)));
  page.on('dialog', (dialog) => {
    odd.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(address(name));
  return { page, odd };
}

describe('the report', () => {
  it('runs nothing, fetches nothing and breaks none of its own policy', async () => {
    const { page, odd } = await opened('report.html', 'light');
    expect(await page.locator('h2').count()).toBeGreaterThan(9);
    expect(await page.locator('script, iframe, object, link, [onerror]').count()).toBe(0);
    expect(await page.locator('blockquote').first().innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
    expect(odd).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('is readable by everybody in %s, with every table open', async (scheme) => {
    const { page } = await opened('report.html', scheme);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await page.evaluate(axe);
    const found = await page.evaluate(() =>
      (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run(),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  it('fits 320 pixels, and paper', async () => {
    const { page } = await opened('report.html', 'light', 320);
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overhang()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 660, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await overhang()).toBeLessThanOrEqual(0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.close();
  });

  it('of a drill says so on top and behind every printed page', async () => {
    const { page } = await opened('drill.html', 'dark');
    expect(await page.getByRole('note').innerText()).toContain('This was an exercise');
    await page.emulateMedia({ media: 'print' });
    const mark = page.locator('.mark');
    expect(await mark.isVisible()).toBe(true);
    // What is fixed is printed on each page.
    expect(await mark.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
    await page.close();
  });
});
