/** Looping people in, in real Chromium: services are servers that count; two clicks, a killed worker and refusals send once. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoBrand } from '../demo/brand.ts';
import { addressOf, type Services, startServices } from '../escalation/services.ts';
import { certificate } from '../stand-in/certificate.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { allowing } from './allowed-hosts.ts';
import { type Firebreak, launch } from './chromium.ts';
import { openEditor, save, show, violations } from './editor-page.ts';
import { badgeOf, feed } from './feed-page.ts';
import { stored } from './stored.ts';

const hosts = ['hooks.slack.com', 'api.groupme.com'];
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
/** Milliseconds: a killed worker starts anew, and two cores may be busy. */
const soon = { timeout: 20_000 };

let server: StandIn;
let services: Services;
let firebreak: Firebreak;
let remove = () => {};
let panel: Page;

beforeAll(async () => {
  server = await startStandIn();
  services = await startServices(await certificate());
  const allowed = allowing(...hosts);
  remove = allowed.remove;
  const also = Object.fromEntries(hosts.map((host) => [host, services.port]));
  firebreak = await launch({ port: server.port, build: allowed.build, also });
  await firebreak.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  await demoBrand(firebreak);
});
afterAll(async () => {
  await firebreak?.close();
  await services?.close();
  await server?.close();
  remove();
});
beforeEach(() => {
  services.shown.length = 0;
  services.asked.length = 0;
  services.troubles.length = 0;
  services.arriving = null;
});

const posts = () => services.asked.filter((one) => one.startsWith('POST')).length;

async function add(page: Page, service: string, name: string, address: string): Promise<void> {
  await page.getByLabel('Service').selectOption(service);
  await page.getByLabel('Name, as your team calls it').fill(name);
  await page.getByLabel('Address (a secret)').fill(address);
  await page.getByRole('button', { name: 'Add the channel' }).click();
}

describe('channels in the settings', () => {
  it('are added with a checked address, tried out, renamed and removed; the address is shown nowhere', async () => {
    const page = await openEditor(firebreak, 'channels');
    await page.getByText('There is none yet.').waitFor();
    await add(page, 'slack', 'crisis room', 'https://hooks.slack.com.evil.example/services/T/B/secret');
    await page.getByText('none of this service').waitFor();
    await add(page, 'slack', 'crisis room', addressOf('slack'));
    await page.getByText('is added. Send a test message').waitFor();
    await page.getByText('hooks.slack.com \u2026WXYZ').waitFor();
    await page.getByRole('button', { name: 'Send a test message' }).click();
    await page.getByText('Told in crisis room just now by you.').waitFor();
    expect(services.shown).toHaveLength(1);
    expect(services.shown[0]?.raw).toContain('TEST');
    expect(await page.content()).not.toContain('secretsecret');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabel('New name of crisis room').fill('war room');
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByText('Where the playbook names this channel').waitFor();
    await add(page, 'slack', 'again', addressOf('slack'));
    await page.getByText('it is called \u201cwar room\u201d').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await page.getByText('There is none yet.').waitFor();
    await page.close();
  });

  it('say which person uses which channel, and which name has no address here', async () => {
    const page = await openEditor(firebreak, 'people/stakeholders.pr');
    const field = page.locator('[id="stakeholders.pr.channel"]');
    await field.fill('crisis room');
    await field.press('Tab');
    await save(page);
    await show(page, 'channels');
    await page.getByText('Named in the playbook, not on this machine').waitFor();
    await page.getByLabel('Address (a secret)').fill(addressOf('slack'));
    await page.getByRole('button', { name: 'Add the channel' }).click();
    await page.getByText('used by Press office').waitFor();
    await add(page, 'groupme', 'everybody', '0123456789abcdef0123456789');
    await page.getByText('api.groupme.com').waitFor();
    await page.close();
  });
});

describe('a click on Tell', () => {
  const press = () =>
    panel
      .locator('li')
      .filter({ has: panel.getByText('Press office', { exact: true }) })
      .first();
  const tell = () => press().getByRole('button', { name: 'Tell in crisis room', exact: true });
  const lines = () => press().getByRole('status');
  /** What was told before is another test's affair. */
  const forget = () =>
    panel.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('firebreak');
          open.onsuccess = () => {
            const all = open.result.transaction(['outbox', 'events'], 'readwrite');
            all.objectStore('outbox').clear();
            all.objectStore('events').clear();
            all.oncomplete = () => {
              open.result.close();
              resolve();
            };
            all.onerror = () => reject(all.error);
          };
        }),
    );

  beforeAll(async () => {
    const page = await firebreak.context.newPage();
    await page.goto('https://x.com/home?still=1');
    await badgeOf(page, safety).click();
    await badgeOf(page, safety).getByText('Copied').waitFor();
    panel = await firebreak.open('sidepanel.html');
    await tell().waitFor();
  });
  beforeEach(async () => {
    await forget();
    await panel.reload();
    await tell().waitFor();
  });

  it('twice sends once; the record has it once; the next click asks first', async () => {
    await tell().dblclick();
    await lines().getByText('Told in crisis room just now by you.').waitFor();
    expect(services.shown).toHaveLength(1);
    expect(services.shown[0]?.raw).toContain(`status/${safety}`);
    const told = (await stored(panel, 'events')).map(({ event }) => event.deed).filter(({ kind }) => kind === 'told');
    expect(told).toEqual([
      expect.objectContaining({ key: `x:${safety}`, stakeholder: 'pr', channel: 'crisis room', state: 'sent' }),
    ]);
    if (!(await panel.getByText('Already told.').isVisible())) await tell().click();
    await panel.getByText('Already told. Told in crisis room just now by you.').waitFor();
    expect(await violations(panel)).toEqual([]);
    expect(services.shown).toHaveLength(1);
    await panel.getByRole('button', { name: 'Tell again in crisis room' }).click();
    await expect.poll(() => services.shown.length).toBe(2);
  });

  it('is unsure when the worker is killed while it sends: a person looks, and nothing is sent twice', async () => {
    services.troubles.push('silent');
    const arrived = new Promise<void>((resolve) => {
      services.arriving = resolve;
    });
    await tell().click();
    await arrived;
    await firebreak.killWorker();
    // Any question wakes another worker.
    await panel.reload();
    await lines().getByText('It may have arrived in crisis room.').waitFor(soon);
    expect(services.shown).toHaveLength(1);
    await press().getByRole('button', { name: 'It is there' }).click();
    await lines().getByText('Told in crisis room').waitFor();
    expect(posts()).toBe(1);
    const states = (await stored(panel, 'events')).map(({ event }) =>
      event.deed.kind === 'told' ? event.deed.state : null,
    );
    expect(states.filter((state) => state !== null)).toEqual(['unsure', 'sent']);
  });

  it('while the worker dies in that moment sends once or says that nothing was sent', async () => {
    await Promise.all([firebreak.killWorker(), tell().click()]);
    await panel.reload();
    await tell().waitFor();
    await expect
      .poll(async () => {
        const rows = await stored(panel, 'outbox');
        return rows.length === 0 || rows.every(({ state }) => state === 'sent' || state === 'unsure');
      })
      .toBe(true);
    const rows = await stored(panel, 'outbox');
    expect(services.shown.length).toBe(rows.length);
    expect(posts()).toBeLessThanOrEqual(1);
  });

  it('goes on by itself when the service asks to wait, and says why it is not there yet when it can\u2019t', async () => {
    services.troubles.push({ status: 429, headers: { 'Retry-After': '1' } }, { status: 500 });
    await tell().click();
    await lines().getByText('Slack has trouble of its own (500).').waitFor();
    await press().getByRole('button', { name: 'Send now' }).click();
    await lines().getByText('Told in crisis room').waitFor();
    expect(services.shown).toHaveLength(1);
    expect(posts()).toBe(3);
  });

  it('wakes a killed worker by its alarm, which sends what waits', async () => {
    services.troubles.push({ status: 503, headers: { 'Retry-After': '25' } });
    await tell().click();
    await lines().getByText('Not yet in crisis room').waitFor();
    await firebreak.killWorker();
    await expect.poll(() => services.shown.length, { timeout: 55_000 }).toBe(1);
    await lines().getByText('Told in crisis room').waitFor();
    expect(posts()).toBe(2);
  });

  it('on a connection that breaks after the service took it is unsure, and the browser sends it no second time', async () => {
    services.hangUp();
    services.troubles.push('broken');
    await tell().click();
    await lines().getByText('It may have arrived in crisis room.').waitFor(soon);
    expect(services.shown).toHaveLength(1);
    expect(posts()).toBe(1);
  });

  it('tells everybody in a channel of the machine, in GroupMe too', async () => {
    await panel.getByRole('button', { name: 'Tell in everybody' }).click();
    await panel.getByText('Handed over for everybody').waitFor(soon);
    expect(services.shown.map(({ service }) => service)).toContain('groupme');
  });
});

it('what is secret stands in one table that pages can\u2019t read, and is deleted with everything', async () => {
  const page = await openEditor(firebreak, 'browser');
  const kept = await page.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );
  const tables = JSON.stringify([await stored(page, 'events'), await stored(page, 'outbox')]);
  for (const text of [kept, tables]) expect(text).not.toMatch(/secretsecret|0123456789abcdef/u);
  expect(await stored(page, 'channels')).toHaveLength(2);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('Everything is deleted.').waitFor();
  expect(await stored(page, 'channels')).toEqual([]);
  expect(await stored(page, 'outbox')).toEqual([]);
  await page.close();
});
