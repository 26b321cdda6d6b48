/** The page holds everything as text, runs nothing, and says what is missing. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileReport } from '@/lib/incident/report/compile.ts';
import { exportedPage } from '@/lib/incident/report/export.ts';
import type { Given } from '@/lib/incident/report/given.ts';
import { reportPage } from '@/lib/incident/report/html/page.ts';
import { reportMarkdown } from '@/lib/incident/report/markdown.ts';
import { reportMessage } from '@/lib/incident/report/message.ts';
import { type Story, story } from '../story.ts';
import { saying, words } from './hostile.ts';
import { aPost, crowd, given } from './scene.ts';

let calm: Story;
beforeAll(async () => {
  calm = await story();
});

const signs = (page: string): number[] => ['<', '>', '"', '`'].map((sign) => page.split(sign).length);

describe('the page', () => {
  it('holds no more markup whatever people wrote', async () => {
    const report = compileReport(given(calm));
    const plain = signs(await reportPage(saying('words', report), [], null));
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        expect(signs(await reportPage(saying(text, report), [], null))).toEqual(plain);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('runs nothing and fetches nothing', async () => {
    const { text } = await exportedPage(given(calm), calm.events, calm.screenshots);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<link|<iframe|<object|@import|url\(/iu);
    for (const [, address = ''] of text.matchAll(/ (?:src|href)="([^"]*)"/gu))
      expect(address).toMatch(/^(?:https?:\/\/|data:image\/png;base64,)/u);
  });

  it('allows its one style by its hash, and no other', async () => {
    const { text } = await exportedPage(given(calm), calm.events, calm.screenshots);
    const style = /<style>([\s\S]*?)<\/style>/u.exec(text)?.[1] ?? '';
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)));
    expect(text).toContain(`style-src 'sha256-${btoa(String.fromCharCode(...digest))}'`);
    expect(text).not.toMatch(/ style="/u);
  });

  it('links only into the web', async () => {
    const posts = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x', ' https://x.com/a"b'].map(
      (url, index) => aPost({ key: `x:${index}`, url }),
    );
    const page = await reportPage(compileReport(given(calm, { posts })), [], null);
    expect(page).not.toMatch(/href="(?!https?:)/u);
    expect(page).toContain('href="https://x.com/a%22b"');
  });

  it('shows a picture only when it is one, and none where names were left out', async () => {
    const page = (more: Partial<Given>) => exportedPage(given(calm, more), calm.events, calm.screenshots);
    expect((await page({})).text).toContain('<img alt="Screenshot of evidence 1" src="data:image/png;base64,');
    expect((await page({ names: false })).text).not.toContain('<img');
    const report = compileReport(given(calm));
    const odd = calm.screenshots.map((one) => ({ ...one, type: 'image/svg+xml' }));
    expect(await reportPage(report, odd, null)).not.toContain('<img');
  });

  it('gives every plot a name and its numbers as a table', async () => {
    const page = await reportPage(compileReport(given(calm, { posts: crowd(50) })), [], null);
    const plots = page.split('<svg').length - 1;
    expect(plots).toBe(3);
    expect(page.split(/<svg [^>]*role="img" aria-label="[^"]+"/u).length - 1).toBe(plots);
    expect(page.split('<summary>The numbers</summary>').length - 1).toBe(plots);
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/u);
  });

  it('says what is missing when nothing was done yet', async () => {
    const bare = {
      ...calm.incident,
      posts: [],
      clocks: [],
      notes: [],
      evidence: [],
      published: [],
      told: [],
      tasks: [],
      log: [],
      review: {},
      closedAt: null,
    };
    const report = compileReport({ ...given(calm, { posts: [] }), incident: bare });
    const page = await reportPage(report, [], null);
    for (const sentence of [
      'No clock ran',
      'No post was read',
      'Nothing was captured',
      'The review has not been held yet',
    ])
      expect(page).toContain(sentence);
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/u);
    expect(reportMarkdown(report)).toContain('Nothing was captured.');
    expect(reportMessage(report)).toContain('Nothing was said in public yet.');
  });
});
