/** Looping people in: what counts is what stands in their channel, once. */
import { expect } from 'vitest';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import { addressOf, type Services } from '../../escalation/services.ts';
import { another, anotherPost, deeds, delivery } from '../standing.ts';
import type { Flow } from '../trial.ts';
import type { World } from '../world.ts';
import { opened } from './incidents.ts';

interface Channel {
  readonly id: string;
  readonly name: string;
}

export async function room(world: World): Promise<Channel> {
  const known = (await world.rows<Channel>('channels'))[0];
  if (known !== undefined) return known;
  await world.must('add-channel', { name: 'crisis room', way: 'slack', address: addressOf('slack') });
  return room(world);
}

/** The message came to an end that is true, and stands at most once in the channel. @param mark what only this one says */
async function ended(
  world: World,
  services: Services,
  id: string,
  mark: string,
): Promise<Delivery['state'] | undefined> {
  // What was not known to have ended is looked after by the alarm, a minute later and another one.
  for (const _ of [1, 2]) {
    world.profile.skew += 60_000;
    await world.alarm('outbox');
  }
  const row = await delivery(world, id);
  const shown = services.shown.filter(({ raw }) => raw.includes(mark)).length;
  expect(shown, 'times in the channel').toBeLessThanOrEqual(1);
  expect(['sent', 'unsure'], row?.sentence ?? 'how it ended').toContain(row?.state);
  if (row?.state === 'sent') expect(shown, 'times in the channel').toBe(1);
  return row?.state;
}

/** And the record says the same. */
async function toldOnce(world: World, services: Services, id: string, about: string, mark: string): Promise<void> {
  const state = await ended(world, services, id, mark);
  const notes = (await deeds(world, about, 'told')).filter(({ message }) => message === id);
  expect(notes.map((one) => one.state)).toEqual([state]);
}

const telling = { stakeholder: 'team', backup: false, drill: false, again: false };

export const tellingFlows = (services: Services): readonly Flow[] => [
  {
    name: 'the team is told in a channel',
    async begin(at) {
      const [about, { id: channel }] = [await anotherPost(at), await room(at)];
      const message = crypto.randomUUID();
      return {
        name: 'tell',
        body: { ...telling, message, about, channel },
        stands: (world) => toldOnce(world, services, message, about, about.slice(2)),
      };
    },
  },
  {
    name: 'a message that is in doubt is said to have arrived',
    async begin(at) {
      const [about, { id: channel }] = [await anotherPost(at), await room(at)];
      const message = crypto.randomUUID();
      services.troubles.push('gateway');
      await at.must('tell', { ...telling, message, about, channel });
      return {
        name: 'settle-message',
        body: { message, choice: 'arrived' },
        async stands(world) {
          await world.alarm('outbox');
          expect(await delivery(world, message)).toMatchObject({ state: 'sent', owed: 0 });
          const states = (await deeds(world, about, 'told')).map(({ state }) => state);
          expect(states).toEqual(['unsure', 'sent']);
          expect(services.shown.filter(({ raw }) => raw.includes(about.slice(2)))).toHaveLength(1);
        },
      };
    },
  },
  {
    name: 'a mail to somebody is opened',
    async begin(at) {
      const [about, message] = [await anotherPost(at), crypto.randomUUID()];
      return {
        name: 'opened-contact',
        body: { message, about, stakeholder: 'team', backup: false, drill: false, way: 'mail' },
        async stands(world) {
          const told = await deeds(world, about, 'told');
          expect(told.map((one) => [one.message, one.state])).toEqual([[message, 'opened']]);
        },
      };
    },
  },
  {
    name: 'the situation is shared in a channel',
    async begin(at) {
      const { id: channel } = await room(at);
      const title = `Smoke in row ${another()}.`;
      const { key } = await opened(at, title);
      const message = crypto.randomUUID();
      return {
        name: 'share-report',
        body: { message, key, channel, again: false },
        stands: (world) => toldOnce(world, services, message, key, title),
      };
    },
  },
  {
    name: 'a channel is tried',
    async begin(at) {
      const name = `desk ${another()}.`;
      const address = addressOf('slack').replace('B0000000', `B${another()}`);
      await at.must('add-channel', { name, way: 'slack', address });
      const channel = (await at.rows<Channel>('channels')).find((one) => one.name === name)?.id;
      const message = crypto.randomUUID();
      return {
        name: 'test-channel',
        body: { channel, message },
        async stands(world) {
          await ended(world, services, message, name);
          await world.must('remove-channel', { channel });
        },
      };
    },
  },
  {
    name: 'a channel is added',
    async begin() {
      const name = `room ${another()}`;
      const address = addressOf('slack').replace('B0000000', `B${another()}`);
      return {
        name: 'add-channel',
        body: { name, way: 'slack', address },
        async stands(world) {
          const found = (await world.rows<Channel>('channels')).filter((one) => one.name === name);
          expect(found).toHaveLength(1);
          await world.must('remove-channel', { channel: found[0]?.id });
        },
      };
    },
  },
];
