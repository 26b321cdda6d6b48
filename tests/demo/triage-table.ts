/** Scrolls through the demo feed and prints what the extension made of it. */
import type { Page } from 'playwright';
import type { Firebreak } from '../e2e/chromium.ts';
import { stored } from '../e2e/stored.ts';
import { feed } from '../stand-in/feed.ts';

const short = (text: string, width: number): string => {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  const cut = [...line].slice(0, width).join('');
  return cut.padEnd(width);
};

export async function printTriage(firebreak: Firebreak, page: Page): Promise<void> {
  await page.waitForFunction(() => window.standIn?.ids().length > 0);
  for (let index = 0; index < feed.length; index += 4) await page.evaluate((to) => window.standIn.scrollTo(to), index);
  const panel = await firebreak.open('sidepanel.html');
  const expected = feed.filter(({ about }) => about).length;
  await panel.waitForFunction(
    (wanted) =>
      new Promise((resolve) => {
        const open = indexedDB.open('firebreak');
        open.onsuccess = () => {
          const count = open.result.transaction('assessments').objectStore('assessments').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result >= wanted);
          };
        };
      }),
    expected,
    { timeout: 20_000 },
  );
  const [posts, assessments] = [await stored(panel, 'posts'), await stored(panel, 'assessments')];
  const byKey = new Map(posts.map(({ key, post }) => [key, post]));
  console.log(`${'level'.padEnd(7)} score  ${'author'.padEnd(18)} ${'post'.padEnd(56)} reasons`);
  for (const { key, assessment } of assessments.sort((one, other) => other.score - one.score)) {
    const post = byKey.get(key);
    const reasons = assessment.reasons.map(({ id, way }) => `${way === 'for' ? '+' : '-'}${id}`).join(' ');
    const { level, score } = assessment;
    console.log(
      `${level.padEnd(7)} ${String(score).padStart(5)}  ${short(`@${post?.author.handle}`, 18)} ${short(post?.text ?? '', 56)} ${reasons}`,
    );
  }
  console.log(`\n${assessments.length} posts about the brand judged, of ${feed.length} in the feed.\n`);
  await panel.close();
}
