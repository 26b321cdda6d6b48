/** Settings under the real worker: two tabs that change something at once both have their way. */
import { expect, it } from 'vitest';
import { World } from '../faults/world.ts';

it('two changes at once both stand, and what is no number of days is refused with a sentence', async () => {
  const world = new World(fetch);
  await world.wake();
  const set = (change: unknown) => world.ask('set-settings', { change });
  await Promise.all([set({ me: 'Ana' }), set({ retentionDays: 14 }), set({ showCalm: false })]);
  const stands = { me: 'Ana', showCalm: false, openPanel: true, retentionDays: 14 };
  expect(world.profile.areas.local.settings).toEqual(stands);
  const refused = { ok: false, sentence: expect.stringContaining('Give a whole number of days') };
  for (const days of [null, 0, 1.5, 400]) expect(await set({ retentionDays: days })).toMatchObject(refused);
  expect(world.profile.areas.local.settings).toEqual(stands);
}, 120_000);

it('two changes of when to ring at once both stand', async () => {
  const world = new World(fetch);
  await world.wake();
  const set = (change: unknown) => world.ask('set-alerts', { change });
  await Promise.all([set({ quietHours: false }), set({ posts: 'worry' }), set({ volume: 'crisis' })]);
  expect(world.profile.areas.local.alerts).toMatchObject({ quietHours: false, posts: 'worry', volume: 'crisis' });
}, 120_000);
