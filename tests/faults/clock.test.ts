/** The machine's clock is set forward and back: order, clocks and messages stay sane, and no view shows a negative time. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockTime, clockWords, until } from '@/components/incident/time.ts';
import { dueIn } from '@/components/page/due.ts';
import { ago } from '@/components/panel/ago.ts';
import { clockAt, span } from '@/lib/incident/clock.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { brokenAt } from '@/lib/record/chain.ts';
import { brand } from '../demo/brand.ts';
import { reaching, startServices } from '../escalation/services.ts';
import { runs } from '../fuzz/seed.ts';
import { room } from './flows/telling.ts';
import { anotherPost, delivery, eventsOf, template } from './standing.ts';
import { World } from './world.ts';

const day = 24 * 60 * 60_000;
const services = await startServices();
const world = new World(reaching(services.port));
afterAll(() => services.close());
beforeAll(async () => {
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
  await world.must('assess-posts', { posts: [template()] }, 'page');
}, 60_000);

const lead = (ask: unknown) => world.must('incident', { request: crypto.randomUUID(), ask });
const key = `incident:${crypto.randomUUID()}`;

describe('an incident during which the clock jumps', () => {
  it('keeps the order in which things were done, its clocks and its alarm', async () => {
    const declared = { title: 'Smoke', level: 'crisis', topics: [], origin: 'hand', posts: [], lists: [], drill: null };
    await lead({ kind: 'declare', key, ...declared });
    for (const [at, skew] of [7 * day, -day, 0].entries()) {
      world.profile.skew = skew;
      await world.alarm('incident-minute');
      await lead({ kind: 'level', key, level: at % 2 === 0 ? 'worry' : 'crisis', why: `clock ${at}` });
      const view = (await world.must('view-incident', { key })) as IncidentView;
      expect(view.level).toBe(at % 2 === 0 ? 'worry' : 'crisis');
      for (const clock of view.clocks) {
        expect(clockWords(clock, world.profile.now()).words).not.toMatch(/[-\u2212]\s?\d/u);
        expect(Date.parse(clock.due)).toBeGreaterThanOrEqual(Date.parse(clock.startedAt));
      }
      expect(world.profile.alarms.has('incident-minute')).toBe(true);
    }
    const events = (await eventsOf(world)).map(({ event }) => event).sort((one, other) => one.n - other.n);
    expect(await brokenAt(events)).toBeNull();
    for (const [at, { clock }] of events.entries()) expect(clock).toBeGreaterThan(events[at - 1]?.clock ?? 0);
  });
});

describe('a message that waits while the clock is set right', () => {
  it('is sent then, and once', async () => {
    world.profile.skew = 7 * day;
    world.profile.online = false;
    const [about, { id: channel }, message] = [await anotherPost(world), await room(world), crypto.randomUUID()];
    await world.must('tell', {
      message,
      about,
      channel,
      stakeholder: 'team',
      backup: false,
      drill: false,
      again: false,
    });
    expect(await delivery(world, message)).toMatchObject({ state: 'waiting' });
    world.profile.skew = 0;
    world.profile.online = true;
    await world.alarm('outbox');
    expect(await delivery(world, message)).toMatchObject({ state: 'sent' });
    expect(services.shown).toHaveLength(1);
  });
});

describe('a time in words', () => {
  const instant = fc.integer({ min: -400 * day, max: 400 * day }).map((ms) => new Date(1.8e12 + ms).toISOString());
  const maybe = fc.option(instant);

  it('is never negative, whatever the clocks of this machine and of others say', () => {
    fc.assert(
      fc.property(instant, instant, maybe, maybe, instant, (startedAt, due, metAt, endedAt, now) => {
        const at = Date.parse(now);
        const clock = clockAt({ clock: 'update', startedAt, due, metAt, endedAt } as Parameters<typeof clockAt>[0], at);
        const said = [
          clockWords(clock, at).words,
          until(due, at).words,
          dueIn(due, at)?.words ?? '',
          ago(due, at),
          span(Math.max(0, at - Date.parse(due))),
          clockTime(due, at),
        ];
        for (const words of said) expect(words).not.toMatch(/(?:^|\s)[-\u2212]\s?\d|NaN|Invalid/u);
      }),
      runs(300),
    );
  });
});
