/** An incident of 10,000 posts and 5,000 notes in the panel: only what is in view is drawn. Times are printed, never judged. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import type { RecordedEvent } from '@/lib/record/event.ts';
import { large } from '../incident/large.ts';
import { declared, event, key, start } from '../incident/scene.ts';
import { violations } from './editor-page.ts';
import { stage } from './feed-page.ts';
import { soon } from './incident-panel.ts';
import { write } from './seeded.ts';

const on = stage();
const posts = 10_000;
const notes = 5_000;
const title = 'Smoke on board';
/** Ten times what is on the screen; all rows would be a hundred thousand. */
const mostNodes = 3_000;

let panel: Page;

/** As a colleague's events come in: without a counter of this browser's own. */
function row(one: RecordedEvent) {
  const began = Date.now() - 3 * 24 * 60 * 60_000;
  return { id: one.id, key: one.deed.key, event: { ...one, clock: one.clock - start + began } };
}
const seen = (n: number) => {
  const at = new Date(Date.now() - n * 1_000).toISOString();
  const post = postSchema.parse({
    site: 'x',
    id: String(1_000_000 + n),
    url: `https://x.com/somebody/status/${1_000_000 + n}`,
    kind: 'post',
    author: { handle: `passenger${n}`, followers: n },
    text: `Number ${n}: still waiting at the gate, nobody tells us anything. ${'Again and again. '.repeat(n % 12)}`,
    createdAt: at,
  });
  // Nobody has seen them for a week: they are found through the incident alone.
  const old = new Date(Date.now() - 7 * 24 * 60 * 60_000).toISOString();
  return { key: `x:${post.id}`, post, firstSeen: old, lastSeen: old };
};

beforeAll(async () => {
  const own = await on.firebreak.open('options.html');
  const events = [event(0, declared()), ...large(posts, notes)].map(row);
  const begun = Date.now();
  const rows = Array.from({ length: posts }, (_, n) => seen(n));
  for (let from = 0; from < events.length; from += 2_500) await write(own, 'events', events.slice(from, from + 2_500));
  for (let from = 0; from < rows.length; from += 2_500) await write(own, 'posts', rows.slice(from, from + 2_500));
  console.log(`written after ${Date.now() - begun} ms`);
  await on.firebreak.killWorker();
  // The first question of a new worker reads and folds everything; what it comes to is kept.
  const cold = Date.now();
  await own.evaluate((body) => chrome.runtime.sendMessage({ name: 'view-incident', body }), { key });
  console.log(`first view after the worker died  ${Date.now() - cold} ms`);
  await own.close();
}, 240_000);
afterAll(() => panel?.close());

const nodes = () => panel.evaluate(() => document.querySelectorAll('*').length);
const list = (name: string) => panel.getByRole('list', { name });

/** Frames while the page is scrolled by some pixels in each: how long the median and the longest took. */
const scrolled = () =>
  panel.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const took: number[] = [];
        let last = performance.now();
        const step = (at: number) => {
          took.push(at - last);
          last = at;
          window.scrollBy(0, 60);
          if (took.length < 180) requestAnimationFrame(step);
          else {
            took.sort((one, other) => one - other);
            resolve(
              `median ${took[90]?.toFixed(1)} ms, 95 % within ${took[171]?.toFixed(1)} ms, longest ${took[179]?.toFixed(1)} ms`,
            );
          }
        };
        requestAnimationFrame(step);
      }),
  );

/** Scrolls to a part of the page and waits for rows to be drawn in the window. */
async function lookAt(part: number): Promise<void> {
  await panel.evaluate((at) => window.scrollTo(0, document.documentElement.scrollHeight * at), part);
  await expect
    .poll(
      () =>
        panel.evaluate(() =>
          [...document.querySelectorAll('.paged-row')].some((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          }),
        ),
      soon,
    )
    .toBe(true);
}

describe('an incident of 10,000 posts and 5,000 notes', () => {
  it('opens with what is next, and draws little', async () => {
    panel = await on.firebreak.open('sidepanel.html');
    await panel.getByRole('tab', { name: 'Incident 1 open' }).waitFor(soon);
    const from = Date.now();
    await panel.reload();
    await panel.getByRole('tab', { name: 'Incident' }).click();
    await panel.getByRole('heading', { name: title }).waitFor(soon);
    console.log(`the panel shows the incident after ${Date.now() - from} ms`);
    expect(await nodes()).toBeLessThan(mostNodes);
  });

  it('scrolls through all posts with few of them drawn, from the newest to the first', async () => {
    await panel.getByRole('tab', { name: 'Posts' }).click();
    await panel.getByRole('heading', { name: '10,000 posts' }).waitFor(soon);
    await list('Posts of the incident').getByText('@passenger9999', { exact: true }).waitFor(soon);
    console.log(`scrolling posts: ${await scrolled()}`);
    for (const part of [0.25, 0.5, 0.75]) {
      await lookAt(part);
      expect(await nodes()).toBeLessThan(mostNodes);
    }
    await panel.keyboard.press('Control+End');
    await list('Posts of the incident').getByText('@passenger0', { exact: true }).waitFor(soon);
    expect(await nodes()).toBeLessThan(mostNodes);
    const last = list('Posts of the incident').getByRole('listitem').last();
    expect(await last.getAttribute('aria-posinset')).toBe('10000');
    expect(await violations(panel)).toEqual([]);
  });

  it('scrolls through the log and the notes in the same way', async () => {
    await panel.getByRole('tab', { name: 'Record' }).click();
    await list('Log, the newest first').getByRole('listitem').first().waitFor(soon);
    console.log(`scrolling the log: ${await scrolled()}`);
    await lookAt(0.5);
    expect(await nodes()).toBeLessThan(mostNodes);
    await panel.getByRole('button', { name: 'Notes 5,000' }).click();
    await list('Notes, the newest first').getByText('Entry 4999:').waitFor(soon);
    await panel.keyboard.press('Control+End');
    await list('Notes, the newest first').getByText('Entry 0:').waitFor(soon);
    expect(await nodes()).toBeLessThan(mostNodes);
  });

  it('takes a tick and shows it without drawing more', async () => {
    await panel.getByRole('tab', { name: 'Record' }).press('Home');
    const from = Date.now();
    await panel.getByRole('button', { name: 'I lead it' }).click();
    await panel.getByText('Led by you').waitFor(soon);
    console.log(`a click is written and shown after ${Date.now() - from} ms`);
    expect(await nodes()).toBeLessThan(mostNodes);
  });
});
