/** A team in two real browsers on one real server: what one does the other sees, whatever dies in between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeys, teamIn } from '@/lib/commands/team/keys.ts';
import { revoke } from '@/lib/commands/team/make.ts';
import { handOver } from '@/lib/commands/team/server.ts';
import type { Invite } from '@/lib/team/invite.ts';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { type Desk, desk, hasServer, team } from '../team/nats.ts';
import { type Colleague, colleague, joinBy, keptText, openFeed } from './colleagues.ts';
import { violations } from './editor-page.ts';
import { badgeOf, feed } from './feed-page.ts';
import { stored } from './stored.ts';

/** A browser that lost its server asks again after a pause that grows. */
const patient = { timeout: 75_000 };
const idOf = (shows: string): string => feed.find((one) => one.shows === shows)?.id ?? '';
const safety = idOf('safety, video, growing');
const celebrity = idOf('celebrity by reach');
const key = `incident:${crypto.randomUUID()}` as const;

describe.skipIf(!hasServer)('a team of two', () => {
  let server: StandIn;
  let on: Desk;
  let ana: Colleague;
  let bo: Colleague;
  let invites: readonly [Invite, Invite];

  beforeAll(async () => {
    [server, on] = await Promise.all([startStandIn(), desk()]);
    invites = [await on.invite('Ana Ruiz'), await on.invite('Bo')];
    ana = await colleague(server);
    // He has no playbook yet: he gets the team's.
    bo = await colleague(server, false);
  }, 120_000);
  afterAll(async () => {
    await ana?.close();
    await bo?.close();
    await on?.close();
    await server?.close();
  });
  const tick = async (at: Colleague, step: string) =>
    expect(
      await at.ask('incident', {
        request: crypto.randomUUID(),
        ask: { kind: 'step-state', key, step, state: 'done', why: '' },
      }),
    ).toMatchObject({ done: true });
  const stepsOf = async (at: Colleague) =>
    (await at.ask('view-incident', { key }))?.phases.flatMap(({ steps }) => steps) ?? [];

  it('is joined by an invitation that is read first, without a permission of the browser', async () => {
    const { options } = ana;
    await options.getByLabel('Invitation', { exact: true }).fill('firebreak-team:abc');
    await options.getByRole('button', { name: 'Read the invitation' }).click();
    await options.getByText('This is no invitation to a team').waitFor();
    expect(await violations(options)).toEqual([]);
    const before = await options.evaluate(() => chrome.permissions.getAll());
    await joinBy(ana, invites[0]);
    await options.getByText('Nobody else is here.').waitFor();
    await joinBy(bo, invites[1]);
    await options.getByText('Team: online. Bo is here.').waitFor();
    await bo.options.getByText('Team: online. Ana Ruiz is here.').waitFor();
    expect(await options.evaluate(() => chrome.permissions.getAll())).toEqual(before);
    expect(await violations(options)).toEqual([]);
  });

  it('shares its playbook with whoever comes, and each change of it', async () => {
    await expect.poll(async () => (await bo.ask('read-playbook', {})).playbook.brand.name).toBe('Bramble Air');
    const watched = { site: 'x', handle: 'adaquill', why: 'writes about us', until: null, off: false } as const;
    await Promise.all([ana.ask('watch-author', watched), bo.ask('watch-author', { ...watched, handle: 'benno_k' })]);
    for (const one of [ana, bo])
      await expect
        .poll(async () => {
          const { playbook } = await one.ask('read-playbook', {});
          return playbook.brand.watchlist.map(({ handle }) => handle).sort();
        })
        .toEqual(['adaquill', 'benno_k']);
    const { base, layers } = await bo.ask('read-layers', {});
    const text = `${layers.find(({ name }) => name === 'own')?.text}\n# Bo was here\n`;
    expect(await bo.ask('save-playbook', { text, base })).toMatchObject({ saved: true });
    await expect
      .poll(async () => (await ana.ask('read-layers', {})).layers.find(({ name }) => name === 'own')?.text)
      .toBe(text);
    await expect.poll(async () => (await ana.ask('read-history', {}))[0]?.who).toBe('Bo');
  });

  it('has one of them answer a post: the other sees it on the badge, is told, and can take over', async () => {
    await openFeed(ana);
    await openFeed(bo);
    await badgeOf(bo.feed, safety).waitFor();
    await badgeOf(ana.feed, safety).click();
    await expect.poll(() => badgeOf(bo.feed, safety).textContent()).toContain('in hand');
    await badgeOf(bo.feed, safety).click();
    await expect.poll(() => badgeOf(bo.feed, safety).textContent()).toBe('Ana Ruiz is answering');
    const panel = await bo.firebreak.panel();
    await panel.getByText(/^Ana Ruiz is answering this since \d\d:\d\d\. Nothing was copied\.$/u).waitFor();
    const copies = async () => (await stored(bo.options, 'events')).filter(({ event }) => event.deed.kind === 'copied');
    await expect.poll(async () => (await copies()).map(({ event }) => event.who)).toEqual(['Ana Ruiz']);
    await panel.getByRole('button', { name: 'Take over' }).click();
    await panel.getByText('in hand, Bo', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect
      .poll(async () => (await stored(ana.options, 'assessments')).find(({ key: of }) => of === `x:${safety}`)?.care)
      .toMatchObject({ state: 'handling', by: 'Bo' });
    expect(await violations(panel)).toEqual([]);
    // He took it knowingly: that is no conflict.
    expect((await stored(ana.options, 'alerts')).map(({ title }) => title)).not.toContain('Answered twice');
  });

  it('ticks a step of an incident, and the other gets it even when the worker was dead at that moment', async () => {
    const declared = await ana.ask('incident', {
      request: crypto.randomUUID(),
      ask: {
        kind: 'declare',
        key,
        title: 'Smoke in the cabin',
        level: 'crisis',
        topics: ['safety'],
        origin: 'post',
        posts: [`x:${safety}`],
        lists: [],
        drill: null,
      },
    });
    expect(declared.refused).toBeNull();
    await expect.poll(async () => (await stepsOf(bo)).length).toBeGreaterThan(1);
    const [first, second] = (await stepsOf(bo)).filter(({ approves }) => approves.length === 0);
    await tick(ana, first?.id ?? '');
    await expect.poll(async () => (await stepsOf(bo)).find(({ id }) => id === first?.id)?.status).toBe('done');
    await bo.firebreak.killWorker();
    await tick(ana, second?.id ?? '');
    await expect.poll(async () => (await stepsOf(bo)).find(({ id }) => id === second?.id)?.status).toBe('done');
    await ana.firebreak.killWorker();
    expect((await stepsOf(ana)).find(({ id }) => id === second?.id)).toMatchObject({ status: 'done' });
  });

  it('has one of them lead it, by the name in the invitation', async () => {
    const panel = await bo.firebreak.panel();
    await panel.getByRole('tab', { name: 'Incident 1 open' }).click();
    await panel.getByRole('button', { name: 'I lead it' }).click();
    await panel.getByText('Led by you').waitFor();
    await expect.poll(async () => (await ana.ask('view-incident', { key }))?.owner).toBe('Bo');
    await panel.close();
  });

  it('is warned while its server is away, loses nothing, and sees afterwards what was answered twice', async () => {
    await on.server.kill();
    for (const { options } of [ana, bo]) await options.getByText(/^Team: offline since \d\d:\d\d\./u).waitFor(patient);
    for (const one of [ana, bo]) {
      await badgeOf(one.feed, celebrity).click();
      const panel = await one.firebreak.panel();
      await panel.getByText('You are offline: a colleague may be answering this too.').waitFor();
      await panel.getByRole('button', { name: 'Answer anyway' }).click();
      await panel.getByText(/^in hand, /u).waitFor();
      await panel.getByRole('button', { name: 'Copy', exact: true }).click();
      await panel.getByText('Copied.').waitFor();
    }
    await on.server.start();
    for (const one of [ana, bo]) {
      await one.ask('connect-team', {});
      await one.options.getByText('Team: online.').waitFor(patient);
      const panel = await one.firebreak.panel();
      await panel.getByText(/^Answered twice: Ana Ruiz at \d\d:\d\d and Bo at \d\d:\d\d/u).waitFor();
      await expect
        .poll(async () => (await stored(one.options, 'alerts')).map(({ title }) => title))
        .toContain('Answered twice');
    }
    // What she did before she had a name stays hers.
    const ids = async (one: Colleague) =>
      (await stored(one.options, 'events'))
        .filter(({ event }) => event.who !== '')
        .map(({ id }) => id)
        .sort();
    await expect.poll(async () => (await ids(ana)).join() === (await ids(bo)).join()).toBe(true);
  });

  it('keeps its key where no page and no export looks', async () => {
    const [{ seed, jwt }] = invites;
    const { storage, tables } = await keptText(ana.options);
    for (const secret of [seed, jwt]) {
      expect(tables.split(secret)).toHaveLength(2);
      expect(storage).not.toContain(secret);
      expect(await ana.options.content()).not.toContain(secret);
      expect(JSON.stringify(await ana.ask('read-team', {}))).not.toContain(secret);
      expect(JSON.stringify(await ana.ask('read-layers', {}))).not.toContain(secret);
    }
    const { events } = await ana.options.evaluate(
      async () =>
        new Promise<{ events: string }>((done) => {
          const open = indexedDB.open('firebreak');
          open.onsuccess = () => {
            const all = open.result.transaction('events').objectStore('events').getAll();
            all.onsuccess = () => {
              open.result.close();
              done({ events: JSON.stringify(all.result) });
            };
          };
        }),
    );
    expect(events).not.toContain(seed);
  });

  it('is left without a trace of the key, and the others see it at once', async () => {
    await ana.options.getByRole('button', { name: 'Leave the team' }).click();
    await ana.options.getByRole('button', { name: 'Yes, leave Care' }).click();
    await ana.options.getByText('You have left Care.').waitFor();
    await ana.options.getByRole('heading', { name: 'You work alone' }).waitFor();
    await bo.options.getByText('Team: online. Nobody else is here.').waitFor();
    const { storage, tables } = await keptText(ana.options);
    expect(storage + tables).not.toContain(invites[0].seed);
    expect(JSON.parse(storage)[1]).not.toHaveProperty('team');
    expect(
      await ana.options.evaluate(() => chrome.alarms.getAll()).then((all) => all.map(({ name }) => name)),
    ).not.toContain('team');
    expect((await stored(ana.options, 'events')).length).toBeGreaterThan(5);
  });

  it('shuts out at once whoever is revoked, says what to do, and lets them in again by a new invitation', async () => {
    const { keys } = revoke(on.directory, team, 'Bo');
    const out = bo.options.getByText('Your invitation was withdrawn').waitFor();
    const from = performance.now();
    await handOver(on.reach, keys, team, teamIn(readKeys(on.directory), team));
    await out;
    console.log(`revoked, and seen so in the browser after ${(performance.now() - from).toFixed(0)} ms`);
    expect(await violations(bo.options)).toEqual([]);
    await joinBy(bo, await on.invite('Bo'));
  });
});
