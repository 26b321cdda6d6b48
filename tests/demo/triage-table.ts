/** Looks through the demo's pages and prints what the extension made of them. */
import type { Page } from 'playwright';
import { calledBy } from '@/lib/post.ts';
import type { Firebreak } from '../e2e/chromium.ts';
import { stored } from '../e2e/stored.ts';
import { feed } from '../stand-in/feed.ts';

const short = (text: string, width: number): string => {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  const cut = [...line].slice(0, width).join('');
  return cut.padEnd(width);
};

/** Waits until the worker has judged this many posts; the panel's page asks the database. */
const judged = (panel: Page, wanted: number) =>
  panel.waitForFunction(
    (least) =>
      new Promise((resolve) => {
        const open = indexedDB.open('firebreak');
        open.onsuccess = () => {
          const count = open.result.transaction('assessments').objectStore('assessments').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result >= least);
          };
        };
      }),
    wanted,
    { timeout: 20_000 },
  );

/** Scrolls through the feed on X, then opens the brand's Page on Facebook. */
export async function lookThrough(firebreak: Firebreak, page: Page, x: string, facebook: string): Promise<void> {
  const panel = await firebreak.open('sidepanel.html');
  await page.goto(x);
  await page.waitForFunction(() => window.standIn?.ids().length > 0);
  for (let index = 0; index < feed.length; index += 4) await page.evaluate((to) => window.standIn.scrollTo(to), index);
  const onX = feed.filter(({ about }) => about).length;
  await judged(panel, onX);
  await page.goto(facebook);
  await page.waitForFunction(() => window.facebook?.ids().length > 0);
  const onFacebook = await page.evaluate(() => new Set(window.facebook.ids()).size);
  await judged(panel, onX + onFacebook);
  await panel.close();
}

export async function printTriage(firebreak: Firebreak): Promise<void> {
  const panel = await firebreak.open('sidepanel.html');
  const [posts, assessments] = [await stored(panel, 'posts'), await stored(panel, 'assessments')];
  const byKey = new Map(posts.map(({ key, post }) => [key, post]));
  console.log(`${'level'.padEnd(7)} score  ${'site'.padEnd(8)} ${'author'.padEnd(18)} ${'post'.padEnd(56)} reasons`);
  const alone = assessments.filter(({ assessment }) => !assessment.part);
  for (const { key, assessment } of alone.sort((one, other) => other.score - one.score)) {
    const post = byKey.get(key);
    if (post === undefined) continue;
    const reasons = assessment.reasons.map(({ id, way }) => `${way === 'for' ? '+' : '-'}${id}`).join(' ');
    const { level, score } = assessment;
    console.log(
      `${level.padEnd(7)} ${String(score).padStart(5)}  ${post.site.padEnd(8)} ${short(calledBy(post) ?? '', 18)} ${short(post.text ?? '', 56)} ${reasons}`,
    );
  }
  const parts = assessments.length - alone.length;
  console.log(
    `\n${assessments.length} posts and comments about the brand judged; ${parts} comments stand as one below your own post.\n`,
  );
  await panel.close();
}
