/** A database that a newer Firebreak has left, that can't be opened for a while, and that is taken away while it is open. */
import { beforeAll, describe, expect, it } from 'vitest';
import { brand } from '../demo/brand.ts';
import { failing } from './database.ts';
import { anotherPost, eventsOf, expectOnce, template } from './standing.ts';
import { World } from './world.ts';

const world = new World(fetch);
beforeAll(async () => {
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
  await world.must('assess-posts', { posts: [template()] }, 'page');
}, 60_000);

const { disk } = world.profile;
const later = 10_000;

describe('a database that a newer Firebreak has left', () => {
  it('is gone on with: what the older one knows of it is read and written, the rest is left as it is', async () => {
    const key = await anotherPost(world);
    world.life.die();
    const request = disk.open('firebreak', later);
    await new Promise<void>((resolve, reject) => {
      request.onupgradeneeded = () => void request.result.createObjectStore('of-tomorrow').put('kept', 'one');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const before = (await eventsOf(world)).length;
    await world.wake();
    await world.must('set-care', { key, state: 'escalated' });
    await expectOnce(world, key, { kind: 'care', state: 'escalated' });
    expect((await eventsOf(world)).length).toBe(before + 1);
    expect(await world.rows('of-tomorrow')).toEqual(['kept']);
  });
});

describe('a database that can’t be opened', () => {
  it('is said to the user with what can be done, and is used again as soon as it can be', async () => {
    const key = await anotherPost(world);
    world.life.die();
    const { open } = disk;
    disk.open = failing;
    await world.wake();
    const body = { key, state: 'escalated' };
    const answer = await world.ask('set-care', body);
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('restart the browser') });
    // Who the brand is does not stand there: pages go on.
    expect(await world.must('read-playbook', {})).toMatchObject({ playbook: { brand: { name: brand.name } } });
    disk.open = open;
    await world.must('set-care', body);
    await expectOnce(world, key, { kind: 'care', state: 'escalated' });
  });
});
