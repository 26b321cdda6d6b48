/** Which words the panel takes for those on the clipboard: what was copied in this browser, under the real worker. */
import { expect, it } from 'vitest';
import type { StoredEvent } from '@/lib/platform/database.ts';
import type { Offer } from '@/lib/response/acknowledgement.ts';
import { brand } from '../demo/brand.ts';
import { template } from '../faults/standing.ts';
import { World } from '../faults/world.ts';

it('what a colleague copied is on another clipboard', async () => {
  const world = new World(fetch);
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
  await world.must('assess-posts', { posts: [template()] }, 'page');
  const key = `x:${template().id}`;
  const latest = async () => ((await world.must('offer-replies', { key })) as Offer).latest;
  expect(await latest()).toBeNull();
  const copy = (reply: string) =>
    world.must('copied-reply', { key, reply, language: 'en', text: 'Sorry', request: crypto.randomUUID() });
  await copy('first');
  await copy('second');
  expect(await latest()).toBe('second');
  const mine = (await world.rows<StoredEvent>('events')).find(({ event: { deed } }) => deed.kind === 'copied');
  if (mine === undefined) throw new Error('nothing was copied');
  const { n: _, event, ...row } = mine;
  const id = crypto.randomUUID();
  const deed = { ...event.deed, reply: 'theirs' };
  await world.put('events', { ...row, id, event: { ...event, id, clock: Date.now() + 1_000, who: 'Bo', deed } });
  expect(await latest()).toBe('second');
}, 120_000);
