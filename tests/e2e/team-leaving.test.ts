/** Coming too late, and going in good order: nothing half-joined, nothing left behind; and a tag crosses to the other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inviteText } from '@/lib/team/invite.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { type Desk, desk, hasServer } from '../team/nats.ts';
import { type Colleague, colleague, joinBy, keptText, openFeed } from './colleagues.ts';
import { violations } from './editor-page.ts';
import { badgeOf, feed } from './feed-page.ts';
import { stored } from './stored.ts';

/** A browser that lost its server asks again after a pause that grows. */
const patient = { timeout: 75_000 };
const safety = feed.find((one) => one.shows === 'safety, video, growing')?.id ?? '';
const key = `x:${safety}`;

describe.skipIf(!hasServer)('in a team', () => {
  let server: StandIn;
  let on: Desk;
  let ana: Colleague;
  let bo: Colleague;
  beforeAll(async () => {
    [server, on] = await Promise.all([startStandIn(), desk()]);
    ana = await colleague(server);
    bo = await colleague(server, false);
  }, 120_000);
  afterAll(async () => {
    await ana?.close();
    await bo?.close();
    await on?.close();
    await server?.close();
  });

  it('nobody gets in by an invitation that has ended: a sentence says so, and nothing of it is kept', async () => {
    const second = 1 / (24 * 60 * 60);
    const ended = await on.invite('Ana Ruiz', second);
    const { options } = ana;
    await expect.poll(() => Date.now() > Date.parse(ended.expires)).toBe(true);
    // One whose date was changed by hand is held to what the server was told.
    const changed = { ...ended, expires: new Date(Date.now() + 90 * 24 * 60 * 60_000).toISOString() };
    for (const invite of [ended, changed]) {
      await options.getByLabel('Invitation', { exact: true }).fill(inviteText(invite));
      await options.getByRole('button', { name: 'Read the invitation' }).click();
      await options.getByText(/^The invitation ended on \d{4}-\d\d-\d\d\. Ask for a new one\.$/u).waitFor();
      // Past the view, too: the worker asks for itself.
      await expect(ana.ask('join-team', { invitation: inviteText(invite) })).rejects.toThrow('The invitation ended on');
    }
    expect(await violations(options)).toEqual([]);
    expect(await ana.ask('read-team', {})).toBeNull();
    const { storage, tables } = await keptText(options);
    expect(storage + tables).not.toContain(ended.seed);
    const alarms = await options.evaluate(() => chrome.alarms.getAll());
    expect(alarms.map(({ name }) => name)).not.toContain('team');
    await joinBy(ana, await on.invite('Ana Ruiz'));
    await joinBy(bo, await on.invite('Bo'));
    await options.getByText('Team: online. Bo is here.').waitFor();
  });

  it('a tag is put on with the keyboard, and crosses to the other, who takes it off', async () => {
    for (const one of [ana, bo]) {
      // He has the brand from her playbook.
      await expect.poll(async () => (await one.ask('read-playbook', {})).playbook.brand.name).toBe('Bramble Air');
      await openFeed(one);
      await badgeOf(one.feed, safety).waitFor();
      await one.feed.bringToFront();
    }
    await badgeOf(ana.feed, safety).click();
    const hers = await ana.firebreak.panel();
    const field = hers.getByRole('textbox', { name: 'Add a tag' });
    await field.fill('#Cabin  Smoke, vip');
    await field.press('Enter');
    const list = (panel: typeof hers) => panel.getByRole('list', { name: 'Tags of this post' }).getByRole('listitem');
    await expect.poll(() => list(hers).allInnerTexts()).toEqual(['cabin smoke\n×', 'vip\n×']);
    expect(await field.inputValue()).toBe('');
    expect(await violations(hers)).toEqual([]);
    await expect
      .poll(async () => (await stored(bo.options, 'tagged')).find((one) => one.key === key)?.tags)
      .toEqual(['cabin smoke', 'vip']);
    const his = await bo.firebreak.open('sidepanel.html');
    const row = his.locator('.posts > li').filter({ hasText: 'cabin smoke' });
    await row.waitFor();
    await his.getByRole('group', { name: 'Show only posts with a tag' }).getByRole('button', { name: 'vip' }).click();
    await expect.poll(() => his.locator('section[aria-labelledby=worrying] .posts > li').count()).toBe(1);
    await row.getByRole('button').click();
    await his.getByRole('button', { name: 'Take off the tag vip' }).focus();
    await his.keyboard.press('Enter');
    await expect.poll(() => list(hers).allInnerTexts()).toEqual(['cabin smoke\n×']);
    // What was used elsewhere is offered.
    await ana.ask('tag-post', { key: 'x:1', tag: 'Refund', on: true });
    await his.getByRole('button', { name: 'Add the tag refund' }).click();
    await expect.poll(() => list(hers).allInnerTexts()).toEqual(['cabin smoke\n×', 'refund\n×']);
    await his.close();
  });

  it('who leaves when everything is sent leaves after it: what waited is with the others, and then the key is gone', async () => {
    await on.server.kill();
    await ana.options.getByText(/^Team: offline since \d\d:\d\d\./u).waitFor(patient);
    for (const tag of ['first', 'second', 'third']) await ana.ask('tag-post', { key, tag, on: true });
    await ana.options.getByText('3 of yours wait to be sent.').waitFor();
    await ana.options.getByRole('button', { name: 'Leave the team' }).click();
    await ana.options.getByText('3 things that you did were not sent yet.').waitFor();
    expect(await violations(ana.options)).toEqual([]);
    await ana.options.getByRole('button', { name: 'Leave when it is sent' }).click();
    await ana.options.getByText('You leave as soon as everything is sent; 3 to go.').waitFor();
    // The wish outlives the worker that heard it.
    await ana.firebreak.killWorker();
    expect(await ana.ask('read-team', {})).toMatchObject({ leaving: true });
    expect((await stored(bo.options, 'tagged')).find((one) => one.key === key)?.tags).not.toContain('third');
    await on.server.start();
    for (const one of [ana, bo]) await one.ask('connect-team', {});
    await ana.options.getByRole('heading', { name: 'You work alone' }).waitFor(patient);
    await expect
      .poll(async () => (await stored(bo.options, 'tagged')).find((one) => one.key === key)?.tags)
      .toEqual(['cabin smoke', 'first', 'refund', 'second', 'third']);
    await bo.options.getByText('Team: online. Nobody else is here.').waitFor();
    expect(await ana.ask('read-team', {})).toBeNull();
    const { storage, tables } = await keptText(ana.options);
    expect(storage + tables).not.toMatch(/"seed"|SU[A-Z2-7]{56}/u);
    // What she did stays hers.
    expect((await stored(ana.options, 'tagged')).find((one) => one.key === key)?.tags).toContain('third');
  }, 180_000);
});
