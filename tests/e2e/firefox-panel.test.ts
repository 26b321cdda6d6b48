/** Working in the panel in real Firefox: hints, keys, the check of a draft, the volume, an incident from its first minute to its end. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { firefoxPath } from '@/lib/commands/browsers.ts';
import type { Deed } from '@/lib/record/event.ts';
import type { Tour } from '@/lib/tour/hints.ts';
import { feed } from '../stand-in/feed.ts';
import { keys, type Tab } from './firefox-places.ts';
import { badge, called, fill, firefoxStage, message, press, words } from './firefox-stage.ts';
import { tenDays } from './seeded.ts';

const missing = firefoxPath() === null;
const safety = feed.find(({ shows }) => shows === 'safety, video, growing')?.id ?? '';

describe.skipIf(missing)(`The panel in Firefox${missing ? ' (skipped: no Firefox is installed)' : ''}`, () => {
  const on = firefoxStage({ branded: true });
  let panel: Tab;

  beforeEach(async () => {
    await on.openWithBadge(safety);
    panel = await on.own('sidepanel.html');
    await expect.poll(() => panel.text(() => document.querySelector('[role=tab]'))).not.toBeNull();
  });
  const chooseSafety = async () => {
    await panel.evaluate((key) => chrome.storage.session.set({ chosen: { key, at: Date.now() } }), `x:${safety}`);
    await expect.poll(says).toContain('@yusuf_adeyinka');
    // The last section: nothing comes above it any more.
    await expect.poll(() => panel.text(() => document.querySelector('#incident-of'))).not.toBeNull();
  };
  const says = () => panel.evaluate(words);
  const view = (name: string) => press(panel, '[role=tab]', name);
  const button = (name: string) => press(panel, 'button', name);
  const tour = () => panel.evaluate(async () => (await chrome.storage.local.get('tour')).tour as Tour | undefined);
  /** What people did with incidents since. */
  const ledSince = async (before: number): Promise<Deed[]> =>
    (await on.deeds(panel)).slice(before).filter(({ key }) => key?.startsWith('incident:') === true);

  it('hints once at what is new, and no more when that was answered with the event page stopped', async () => {
    await expect.poll(says).toContain('A badge says how worried to be');
    await press(panel, '.posts button', 'Crisis');
    await expect.poll(says).toContain('Behind each level stand two lists');
    await on.firefox.stopBackground();
    await button('Got it');
    await expect.poll(async () => (await tour())?.gone).toEqual(expect.arrayContaining(['badge', 'reasons']));
    await expect.poll(says).not.toContain('Behind each level stand two lists');
    await panel.go(await panel.evaluate(() => location.href));
    await expect.poll(says).toContain('Why worry');
    expect(await says()).not.toContain('Behind each level stand two lists');
  });

  it('lists the keys as Firefox has them, and leads to where Firefox lets them be changed', async () => {
    await view('Now');
    await panel.press('?');
    await expect.poll(() => panel.text(called, 'section', 'Keys')).toContain('opens the panel');
    const set = await panel.evaluate(async () => (await chrome.commands.getAll()).map(({ shortcut }) => shortcut));
    expect(set).toEqual(['Alt+Shift+F', 'Alt+Shift+E']);
    const shown = await panel.evaluate(() => [...document.querySelectorAll('dl.keys dt')].map((dt) => dt.textContent));
    expect(shown.slice(0, 2)).toEqual(set);
    await button('Change');
    const opened = () => on.firefox.window.evaluate(() => document.title);
    await expect.poll(opened).toContain('Add-ons Manager');
    await panel.press(keys.escape);
    await expect.poll(() => panel.text(called, 'section', 'Keys')).toBeNull();
  });

  it('checks a draft, and copies the answer with what somebody wrote in it', async () => {
    await chooseSafety();
    await press(panel, 'summary', 'Check a draft');
    await fill(
      panel,
      'textarea',
      'Your text',
      'We are sorry if anyone was offended. Your seat is looked at today and you hear from us at noon.',
    );
    const marked = () => panel.evaluate(() => document.querySelector('.marked mark')?.textContent ?? '');
    await expect.poll(marked).toMatch(/sorry if/u);
    await fill(panel, 'input', 'In your own words', 'the smoke on BR418');
    await expect.poll(() => panel.text(() => document.querySelector('.words'))).toContain('the smoke on BR418');
    const offered = await panel.text(() => document.querySelector('.words'));
    await button('Copy');
    await expect.poll(says).toContain('Copied.');
    expect(await on.firefox.clipboard()).toBe(offered);
    expect(await on.deeds(panel)).toContainEqual(expect.objectContaining({ kind: 'copied', text: offered }));
  });

  it('draws what complains against the ordinary, hour by hour, in words for the keyboard, with the gaps that nobody read', async () => {
    await panel.evaluate(
      (rows) =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open('firebreak');
          open.onsuccess = () => {
            const writing = open.result.transaction('volume', 'readwrite');
            for (const row of rows) writing.objectStore('volume').put(row);
            writing.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        }),
      [...tenDays(Date.now())],
    );
    await on.firefox.stopBackground();
    await panel.go(await panel.evaluate(() => location.href));
    await view('Now');
    await button('7 days');
    const plot = (name: string) => panel.text(called, 'figure button', name);
    await expect.poll(() => plot('Show as table')).not.toBeNull();
    const said = () =>
      panel.evaluate(() => document.querySelector('figure [role=slider]')?.getAttribute('aria-valuetext') ?? '');
    const now = await said();
    expect(now).toMatch(/negative; ordinary/u);
    await panel.evaluate(() => document.querySelector<HTMLElement>('figure [role=slider]')?.focus());
    await panel.press(keys.left);
    await expect.poll(said).not.toBe(now);
    await panel.press(keys.end);
    await expect.poll(said).toBe(now);
    await button('Show as table');
    const rows = () =>
      panel.evaluate(() => [...document.querySelectorAll('figure tbody tr')].map((row) => row.textContent ?? ''));
    await expect.poll(async () => (await rows()).length).toBe(168);
    expect((await rows()).filter((row) => row.includes('not read')).length).toBeGreaterThanOrEqual(23);
  });

  it('leads an incident: declared from the post, taken, ticked while the event page ends, noted, closed with its reason, and saved', async () => {
    const before = (await on.deeds(panel)).length;
    await chooseSafety();
    await button('Declare');
    await fill(panel, 'input', 'What is happening', 'Panel off in flight');
    await press(panel, 'button[type=submit]', 'Declare');
    await expect.poll(says).toContain('Panel off in flight');
    await on.firefox.stopBackground();
    await button('I lead it');
    await expect.poll(says).toContain('Led by you');
    const step = 'Done: Declare the incident and breathe';
    await expect.poll(() => panel.text(called, '[role=checkbox]', step)).not.toBeNull();
    // The event page is ended while it does what the click asked for; the panel asks again.
    await on.firefox.stopBackgroundAtWork(() => press(panel, '[role=checkbox]', step));
    const ticked = () =>
      panel.evaluate(
        (name) => document.querySelector(`[role=checkbox][aria-label="${name}"]`)?.getAttribute('aria-checked'),
        step,
      );
    await expect.poll(ticked).toBe('true');
    await view('Record');
    await fill(panel, 'textarea', 'Note: what happened', 'The crew is safe.');
    await on.firefox.stopBackgroundAtWork(() => press(panel, 'button', 'Write it down'));
    await expect.poll(says).toContain('noted: The crew is safe.');
    // Going through every step by hand is another test's affair.
    const [{ key = '' } = {}] = await ledSince(before);
    const steps = (await ledSince(before)).flatMap((deed) => (deed.kind === 'steps' ? deed.steps : []));
    const lead = (ask: object) =>
      message(panel, 'incident', { request: crypto.randomUUID(), ask: { key, ...ask } }).then((answer) =>
        expect(answer).toMatchObject({ ok: true }),
      );
    for (const { id } of steps.filter(({ mandatory }) => mandatory))
      await lead({ kind: 'step-state', step: id, state: 'done', why: '' });
    await lead({ kind: 'review', question: 'prevention', answer: 'Panels are checked at every stop.' });
    await view('To do');
    await press(panel, 'summary', 'Close the incident');
    await fill(panel, 'textarea', 'Why it is closed all the same', 'It was one flight.');
    await on.firefox.stopBackgroundAtWork(() => press(panel, 'button', 'Close the incident'));
    await expect.poll(says).toContain('Closed by you');
    const kinds = (await ledSince(before)).map(({ kind }) => kind);
    for (const once of ['declared', 'joined', 'owner', 'note', 'review', 'closed'])
      expect(kinds.filter((kind) => kind === once)).toEqual([once]);
    await view('Report');
    await button('Save as Page');
    const saved = () => readdirSync(on.firefox.downloads).filter((name) => name.endsWith('.html'));
    await expect.poll(saved).toHaveLength(1);
    // The file is there before its words are.
    const report = () => readFileSync(join(on.firefox.downloads, saved()[0] ?? ''), 'utf8');
    for (const said of ['Panel off in flight', 'Panels are checked at every stop.', 'It was one flight.'])
      await expect.poll(report).toContain(said);
  });

  it('does what a click asks after Firefox itself has ended the idle event page', async () => {
    await chooseSafety();
    const before = (await on.deeds(panel)).length;
    // The time begins anew with the event page.
    await on.firefox.stopBackground();
    await on.firefox.stopBackgroundAfter(500);
    await message(panel, 'read-playbook', {});
    // Nothing of ours keeps it awake for ever.
    await expect.poll(() => on.firefox.backgroundState()).toBe('stopped');
    await on.firefox.stopBackgroundAfter(null);
    await button('Escalate');
    const escalated = { kind: 'care', key: `x:${safety}`, state: 'escalated' };
    await expect.poll(async () => (await on.deeds(panel)).slice(before)).toEqual([escalated]);
    const page = await on.open();
    await expect.poll(() => page.text(badge, safety)).toContain('escalated');
  });
});
