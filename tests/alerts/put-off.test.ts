/** Alerts that were put off, under the real worker: when they may ring at last, what is over does not ring any more. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredAlert } from '@/lib/platform/database.ts';
import { brand } from '../demo/brand.ts';
import { anotherPost, template } from '../faults/standing.ts';
import { World } from '../faults/world.ts';

const hour = 60 * 60_000;
const world = new World(fetch);
const { notifications } = world.profile;
const until = () => new Date(world.profile.now() + hour).toISOString();
const set = (change: Partial<Record<'posts' | 'snoozedUntil' | 'quietHours', unknown>>) =>
  world.must('set-alerts', { change });
const ring = () => set({ snoozedUntil: null });
const stateOf = async (id: string) => (await world.rows<StoredAlert>('alerts')).find((one) => one.id === id)?.state;

async function putOff(differs: Partial<StoredAlert>): Promise<string> {
  const id = differs.id ?? `post:${differs.key}`;
  const alert = { kind: 'post', level: 'watch', title: 'A wave', words: '', key: null, state: 'waiting', spike: null };
  await world.put('alerts', { ...alert, at: new Date(world.profile.now()).toISOString(), id, ...differs });
  return id;
}
const wave = (id: string, found: number) =>
  putOff({ id, kind: 'volume', spike: { start: found - hour, found, end: null, severity: 1 } });

beforeAll(async () => {
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
  await world.must('assess-posts', { posts: [template()] }, 'page');
}, 120_000);
beforeEach(async () => {
  notifications.clear();
  await set({ quietHours: false, snoozedUntil: until() });
});

describe('an alert that was put off', () => {
  it('rings when it may, while there is still something to tell', async () => {
    const id = await putOff({ key: await anotherPost(world) });
    await ring();
    expect(await stateOf(id)).toBe('shown');
    expect(notifications.size).toBe(1);
  });

  it('of a post that was answered meanwhile does not ring; that two answered it does', async () => {
    const key = await anotherPost(world);
    const id = await putOff({ key });
    await world.must('set-care', { key, state: 'answered' });
    await ring();
    expect(await stateOf(id)).toBe('seen');
    expect(notifications.size).toBe(0);
    const twice = await putOff({ id: `post:twice:${key}:Ana:Bo`, key });
    await ring();
    expect(await stateOf(twice)).toBe('shown');
  });

  it('of a post that is less grave now does not ring, and stands at that level, so that it rings when it rises', async () => {
    const key = await anotherPost(world);
    const id = await putOff({ key, level: 'worry' });
    await ring();
    expect(await stateOf(id)).toBe('seen');
    expect(notifications.size).toBe(0);
    expect((await world.rows<StoredAlert>('alerts')).find((one) => one.id === id)?.level).toBe('watch');
  });

  it('of a post that was forgotten meanwhile does not ring', async () => {
    const id = await putOff({ key: 'x:404' });
    await ring();
    expect(await stateOf(id)).toBe('seen');
  });

  it('of a wave rings while the wave is news, and does not when it ended hours ago', async () => {
    const [before, now] = [await wave('volume:1:1', world.profile.now() - 5 * hour), world.profile.now()];
    const running = await wave('volume:2:1', now);
    await ring();
    expect(await stateOf(before)).toBe('seen');
    expect(await stateOf(running)).toBe('shown');
    expect([...notifications.keys()].map((id) => id.split('@')[0])).toEqual(['volume:2:1']);
  });
});
