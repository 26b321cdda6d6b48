/** Settings under the real worker: two tabs that change at once both have their way. */
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
