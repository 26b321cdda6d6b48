/** The options in real Firefox: first steps, the playbook's editor, the health of a page, a file given away, and everything deleted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firefoxPath } from '@/lib/commands/browsers.ts';
import { feed } from '../stand-in/feed.ts';
import { keys, type Tab } from './firefox-places.ts';
import { badge, called, countBadges, fill, firefoxStage, message, press, words } from './firefox-stage.ts';

const missing = firefoxPath() === null;
const idOf = (wanted: string): string => feed.find(({ shows }) => shows === wanted)?.id ?? '';
const [safety, praise] = [idOf('safety, video, growing'), idOf('praise')];

describe.skipIf(missing)(`The options in Firefox${missing ? ' (skipped: no Firefox is installed)' : ''}`, () => {
  const on = firefoxStage();
  const says = (page: Tab) => page.evaluate(words);
  const thereIs = (page: Tab, kind: string, name: string) =>
    expect.poll(() => page.text(called, kind, name)).not.toBeNull();
  const go = (page: Tab, to: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, to);
  const choose = (page: Tab, name: string, value: string) =>
    page.evaluate(
      (label, wanted) => {
        const all = [...document.querySelectorAll('select')];
        const select = all.find((one) => [...one.labels].some(({ textContent }) => textContent?.startsWith(label)));
        if (select === undefined) throw new Error(`no choice ${label}`);
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );
  const save = async (page: Tab) => {
    await press(page, '.bar button', 'Save');
    await expect.poll(() => says(page)).toContain('Saved. Open pages look again at once.');
  };

  it('lead from nothing to badges by the first steps, and keep each step', async () => {
    const page = await on.open();
    expect(await page.evaluate(countBadges)).toBe(0);
    const steps = await on.own('options.html#first-steps');
    await fill(steps, 'input', 'Name of the brand', 'Bramble Air');
    await fill(steps, 'input', 'Handles on X', '@brambleair, @brambleaircare');
    await press(steps, 'button', 'Save');
    await thereIs(steps, 'a', 'Change it');
    await expect.poll(() => page.text(badge, safety)).toBe('Crisis');
    await fill(steps, 'input', 'Handle or page', '@marlofitch');
    await fill(steps, 'input', 'Why it matters', 'television host');
    await press(steps, 'button', 'Watch');
    await expect.poll(() => says(steps)).toContain('1 voice is watched.');
    await fill(steps, 'fieldset:nth-of-type(2) input', 'Name', 'Kim Ash');
    await fill(steps, 'fieldset:nth-of-type(2) input', 'Mail', 'kim@example.com');
    await press(steps, 'form:has(fieldset) button', 'Save');
    await thereIs(steps, 'li.done > #step-people', '');
    await press(steps, 'button', 'Judge three examples');
    await expect.poll(() => steps.text(() => document.querySelector('.samples'))).toMatch(/Crisis.*Calm/su);
    // All of it was kept.
    const again = await on.own('options.html#first-steps');
    await expect.poll(() => says(again)).toContain('1 voice is watched.');
    await thereIs(again, 'li.done > #step-people', '');
  });

  it('change a rule as a sentence: the badge of the open page follows when it is saved', async () => {
    const page = await on.openWithBadge(praise);
    await expect.poll(() => page.text(badge, praise)).toBe('Calm');
    const editor = await on.own('options.html#rules/rules.praise');
    await thereIs(editor, 'select', 'raise it at least to');
    await choose(editor, 'raise it at least to', 'watch');
    await choose(editor, 'hold it at most at', '');
    await expect.poll(() => says(editor)).toContain('rules › praise › effect');
    expect(await page.text(badge, praise)).toBe('Calm');
    await save(editor);
    await expect.poll(() => page.text(badge, praise)).toBe('Watch');
  });

  it('mark a mistake in the text at its line, keep the forms as they were, and forget it with the draft', async () => {
    const editor = await on.own('options.html#text');
    await thereIs(editor, '.cm-content', '');
    await editor.focus(() => document.querySelector('.cm-content'));
    await editor.evaluate(() => {
      // To the end, as Ctrl+End does on this machine and another key on a Mac.
      const content = document.querySelector('.cm-content');
      if (content !== null) getSelection()?.selectAllChildren(content);
      getSelection()?.collapseToEnd();
    });
    await editor.press(keys.enter, ...'timescales: soon', keys.enter);
    await expect.poll(() => editor.text(() => document.querySelector('.cm-lint-marker-error'))).not.toBeNull();
    await expect.poll(() => editor.text(called, 'ul', 'Mistakes')).toMatch(/Line \d+/u);
    await go(editor, 'times');
    await expect.poll(() => says(editor)).toContain('The text has a mistake');
    const locked = () =>
      editor.evaluate(() => document.querySelector('[id="timescales.watch.acknowledge"]')?.matches(':disabled'));
    await expect.poll(locked).toBe(true);
    await press(editor, 'button', 'Discard');
    await expect.poll(() => says(editor)).not.toContain('The text has a mistake');
    await expect.poll(locked).toBe(false);
  });

  it('tell of a page that X has changed, in the panel and here, with a report to copy, and are silent when it is as it was', async () => {
    const panel = await on.own('sidepanel.html');
    const health = await on.own('options.html#health');
    /** Some screens of the home page, as somebody scrolls; the page counts what it has drawn while it is in front. */
    const browse = async (path: string) => {
      const page = await on.open(`https://x.com${path}`);
      await expect.poll(() => page.evaluate(countBadges)).toBeGreaterThan(0);
      for (let index = 0; index < 48; index += 4)
        await page.evaluate(async (to) => {
          await window.standIn.scrollTo(to);
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        }, index);
    };
    const counted = () =>
      health.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const open = indexedDB.open('firebreak');
            open.onsuccess = () => {
              const asked = open.result.transaction('meta').objectStore('meta').get('health:x');
              asked.onsuccess = () => {
                open.result.close();
                const last: [number, number][] = asked.result?.value.fields['page.reposts']?.last ?? [];
                resolve(last.reduce((all, [tried]) => all + tried, 0));
              };
            };
          }),
      );
    // Where X's own answers were read before, they tell the number still.
    const notice = /X has changed its page\. No longer (?:read|in their usual place): Reposts\./u;
    await browse('/home?still=1&net=none');
    await expect.poll(counted).toBeGreaterThanOrEqual(15);
    await expect.poll(() => says(health)).toContain('Everything that is usually read is read.');
    expect(await says(panel)).not.toMatch(notice);
    await browse('/home?still=1&net=none&renamed=retweet');
    await expect.poll(() => says(panel)).toMatch(notice);
    await expect.poll(() => health.text(called, 'tr.grave', 'Reposts')).toMatch(/Fails since/u);
    await press(health, 'button', 'Copy the report');
    await expect.poll(() => says(health)).toContain('Copied.');
    const report = await on.firefox.clipboard();
    expect(report).toContain('`[data-testid="retweet"],[data-testid="unretweet"]`');
    expect(report).toContain('Firefox');
    expect(report).not.toMatch(/bramble|@\w|\d{15}/iu);
    await browse('/home?still=1&net=none');
    await expect.poll(() => says(panel)).not.toMatch(notice);
  });

  it('give the playbook away as a file that changes nothing where it is taken in again', async () => {
    const layers = await on.own('options.html#layers');
    await press(layers, 'button', 'Export everything');
    const files = () => (existsSync(on.firefox.downloads) ? readdirSync(on.firefox.downloads) : []);
    await expect.poll(files).toHaveLength(1);
    const read = () => readFileSync(join(on.firefox.downloads, files()[0] ?? ''), 'utf8');
    await expect.poll(read).toContain('marlofitch');
    await layers.evaluate((text) => {
      const file = new DataTransfer();
      file.items.add(new File([text], 'whole.yaml', { type: 'application/yaml' }));
      const input = document.querySelector<HTMLInputElement>('#import');
      if (input === null) return;
      input.files = file.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, read());
    await layers.focus(() => document.querySelectorAll<HTMLElement>('input[name=way]')[1]);
    await layers.press(' ');
    await expect.poll(() => says(layers)).toContain('It would change nothing that decides.');
    await press(layers, 'button', 'Leave');
  });

  it('delete everything after a second question: badges go, and nothing is kept', async () => {
    const page = await on.openWithBadge(safety);
    const browser = await on.own('options.html#browser');
    await press(browser, 'button', 'Delete everything');
    await thereIs(browser, 'button', 'Keep it');
    await press(browser, 'button', 'Yes, delete everything');
    await expect.poll(() => says(browser)).toContain('Everything is deleted.');
    await expect.poll(() => page.evaluate(countBadges)).toBe(0);
    expect(await on.deeds(browser)).toEqual([]);
    expect(await message(browser, 'read-playbook', {})).toMatchObject({ value: { playbook: { brand: { name: '' } } } });
  });
});
