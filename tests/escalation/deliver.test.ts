/** Delivering to servers that behave as the services do, counted at the server: once, or known to be unsure, never twice. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '@/lib/escalation/deliver.ts';
import { patience, settled } from '@/lib/escalation/delivery.ts';
import { begin, iso, little, long, rowOf, type Scene, scene } from './outbox-scene.ts';
import { type Service, type Services, startServices, type Trouble } from './services.ts';

const services = ['slack', 'teams', 'discord', 'groupme'] as const;
const { id } = rowOf('slack');
let server: Services;
beforeEach(async () => {
  server = await startServices();
});
afterEach(() => server.close());

const stage = (service: Service, troubles: readonly Trouble[] = [], message = rowOf(service)): Scene => {
  server.troubles.push(...troubles);
  return scene(server.port, [message]);
};
const row = (on: Scene) => on.rows.get(id);
const go = (on: Scene) => deliver(id, on.ports);
/** What a person decides. */
const choose = (on: Scene, choice: 'again' | 'arrived' | 'stop') =>
  on.ports.change(id, (one) => settled(one, choice, on.clock, 'Ana'));

describe.each(services)('a message to %s', (service) => {
  it('stands in the channel once, however often it is asked to be sent', async () => {
    const on = stage(service);
    await Promise.all([go(on), go(on), go(on)]);
    await go(on);
    expect(row(on)).toMatchObject({ state: 'sent', sentence: null, done: 1, tries: 1 });
    expect(server.shown).toHaveLength(1);
  });

  it('that is refused for a while waits as long as is asked for, then stands there once', async () => {
    const on = stage(service, [{ status: 429, headers: { 'Retry-After': '90' } }]);
    await go(on);
    expect(row(on)).toMatchObject({ state: 'waiting', next: iso(begin + 90_000) });
    on.clock += 89_000;
    // Too early: an alarm that comes before its time sends nothing.
    await deliver(id, { ...on.ports, pause: () => Promise.reject(new Error('stopped')) }).catch(() => undefined);
    expect(server.shown).toHaveLength(0);
    on.clock += 1_000;
    await go(on);
    expect(row(on)?.state).toBe('sent');
    expect(server.shown).toHaveLength(1);
  });

  it('after an error of the server is tried again with longer and longer waits, and stands there once', async () => {
    const on = stage(service, [{ status: 500 }, { status: 503 }, { status: 500 }]);
    const waits: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await go(on);
      expect(row(on)?.state).toBe('waiting');
      waits.push(Date.parse(row(on)?.next ?? '') - on.clock);
      on.clock = Date.parse(row(on)?.next ?? '');
    }
    expect(waits).toEqual([30_000, 60_000, 120_000]);
    await go(on);
    expect(row(on)?.state).toBe('sent');
    expect(server.shown).toHaveLength(1);
  });

  it.each(['silent', 'broken', 'gateway', 'lost'] as const)(
    'of which nobody can say whether it arrived (%s) is never sent again by itself',
    async (trouble) => {
      const on = stage(service, [trouble]);
      if (trouble === 'silent' || trouble === 'lost') on.patience.post = little;
      await go(on);
      on.patience.post = 10_000;
      expect(row(on)).toMatchObject({ state: 'unsure', sentence: expect.stringMatching(/\.$/u) });
      on.clock += 24 * 60 * 60_000;
      await go(on);
      expect(server.asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
      expect(server.shown).toHaveLength(trouble === 'lost' ? 0 : 1);
      // Somebody looks: it is there, or it is not.
      await choose(on, trouble === 'lost' ? 'again' : 'arrived');
      await go(on);
      expect(row(on)?.state).toBe('sent');
      expect(server.shown).toHaveLength(1);
    },
  );

  it('whose answer breaks off after its status arrived', async () => {
    const on = stage(service, ['headers']);
    on.patience.post = 2_000;
    await go(on);
    expect(row(on)?.state).toBe('sent');
    expect(server.shown).toHaveLength(1);
  });

  it('to a webhook that is gone fails with a sentence that names no address', async () => {
    const on = stage(service, [{ status: 404, body: service === 'slack' ? 'no_service' : '' }]);
    await go(on);
    expect(row(on)).toMatchObject({ state: 'failed', sentence: expect.stringMatching(/new one/u) });
    expect(JSON.stringify(row(on))).not.toMatch(/secret|hooks\.slack|0123456789abcdef|sig=/u);
    await choose(on, 'again');
    await go(on);
    expect(server.shown).toHaveLength(1);
  });

  it('is not led on to another address', async () => {
    const on = stage(service, [{ status: 302, headers: { Location: '/elsewhere' } }]);
    await go(on);
    expect(row(on)?.state).toBe('failed');
    expect(server.asked.some((one) => one.includes('elsewhere'))).toBe(false);
  });
});

describe('Discord', () => {
  it('says in its JSON how long to wait, in seconds with decimals', async () => {
    const on = stage('discord', [
      {
        status: 429,
        body: JSON.stringify({ message: 'You are being rate limited.', retry_after: 64.57, global: false }),
      },
    ]);
    await go(on);
    expect(row(on)?.next).toBe(iso(begin + 65_000));
  });

  it('that asks for two seconds gets the message within the same waking of the worker', async () => {
    const on = stage('discord', [{ status: 429, body: JSON.stringify({ retry_after: 1.2 }) }]);
    await go(on);
    expect(on.pauses).toEqual([2_000]);
    expect(row(on)?.state).toBe('sent');
  });

  it('is asked to say whether the message arrived', async () => {
    const on = stage('discord');
    let asked = '';
    const { post } = on.ports;
    await deliver(id, {
      ...on.ports,
      post(url, body) {
        asked = url;
        return post(url, body);
      },
    });
    expect(new URL(asked).searchParams.get('wait')).toBe('true');
  });
});

describe('a long message to GroupMe', () => {
  const parts = rowOf('groupme', long).parts.length;
  const numbers = () => server.shown.map(({ body }) => /^\(\d+\/\d+\)/u.exec(String(body.text))?.[0]);
  const ordered = Array.from({ length: parts }, (_, index) => `(${index + 1}/${parts})`);

  it('arrives in numbered parts, in order, with a pause between them', async () => {
    const on = stage('groupme', [], rowOf('groupme', long));
    await go(on);
    expect(parts).toBeGreaterThan(2);
    expect(numbers()).toEqual(ordered);
    expect(on.pauses).toEqual(Array.from({ length: parts - 1 }, () => 1_500));
  });

  it.each(['429', 'unsure', 'dead'] as const)('goes on at the part that was not sent (%s)', async (way) => {
    const on = stage('groupme', [], rowOf('groupme', long));
    let posts = 0;
    server.arriving = () => {
      posts += 1;
      if (posts === 2 && way === '429') server.troubles.push({ status: 420, headers: { 'Retry-After': '60' } });
      if (posts === 2 && way === 'unsure') server.troubles.push('silent');
    };
    if (way === 'dead') {
      const stop = () => Promise.reject(new Error('stopped'));
      await deliver(id, { ...on.ports, pause: stop }).catch(() => undefined);
      expect(row(on)).toMatchObject({ state: 'waiting', done: 1 });
    } else {
      if (way === 'unsure') on.patience.post = 1_000;
      await go(on);
      on.patience.post = 10_000;
      expect(row(on)).toMatchObject({ state: way === '429' ? 'waiting' : 'unsure', done: 1 });
    }
    if (way === 'unsure') await choose(on, 'arrived');
    on.clock += 60_000;
    await go(on);
    expect(row(on)).toMatchObject({ state: 'sent', done: parts });
    expect(numbers()).toEqual(ordered);
  });
});

describe('what provably never left', () => {
  const waits = async (on: Scene, sentence: RegExp) => {
    await go(on);
    expect(row(on)).toMatchObject({ state: 'waiting', next: iso(begin + 30_000) });
    expect(row(on)?.sentence).toMatch(sentence);
    expect(row(on)?.sentence).not.toMatch(/secret/u);
    on.clock += 30_000;
  };
  const arrives = async (on: Scene) => {
    await deliver(id, {
      ...on.ports,
      ...scene(server.port, []).ports,
      read: on.ports.read,
      change: on.ports.change,
      now: on.ports.now,
    });
    expect(row(on)?.state).toBe('sent');
    expect(server.shown).toHaveLength(1);
  };

  it('is tried again when this computer was offline', async () => {
    const on = scene(server.port, [rowOf('slack')], { online: () => false });
    await waits(on, /offline/u);
    expect(server.asked).toEqual([]);
    await arrives(on);
  });

  it('is tried again when the browser did not allow the host', async () => {
    const on = scene(server.port, [rowOf('slack')], { mayAsk: async () => false });
    await waits(on, /may not send to hooks\.slack\.com/u);
    expect(server.asked).toEqual([]);
    await arrives(on);
  });

  it('is tried again when the connection was refused', async () => {
    const gone = await startServices();
    await gone.close();
    const on = scene(gone.port, [rowOf('slack')]);
    await waits(on, /hooks\.slack\.com can\u2019t be reached/u);
    await arrives(on);
  });

  it('is tried again when the host takes a connection and never speaks', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const on = scene((mute.address() as AddressInfo).port, [rowOf('slack')]);
    on.patience.knock = little;
    await waits(on, /can\u2019t be reached/u);
    mute.close();
    await arrives(on);
  });

  it('is given up after an hour, and a person may try again', async () => {
    const on = scene(server.port, [rowOf('slack')], { online: () => false });
    while (row(on)?.state === 'waiting' && on.clock < begin + 2 * patience) {
      await go(on);
      on.clock = Math.max(on.clock, Date.parse(row(on)?.next ?? ''));
    }
    expect(row(on)).toMatchObject({ state: 'failed', sentence: expect.stringContaining('stopped trying') });
    expect(on.clock).toBeLessThanOrEqual(begin + patience);
    await choose(on, 'again');
    await arrives(on);
  });

  it('asks the host for nothing but itself: the secret is in no question', async () => {
    await go(stage('teams'));
    expect(server.asked[0]).toBe('HEAD /');
  });
});

describe('a message', () => {
  it('whose channel was removed fails and says so', async () => {
    const on = scene(server.port, [rowOf('slack')], { channel: async () => null });
    await go(on);
    expect(row(on)).toMatchObject({ state: 'failed', sentence: 'The channel \u201ccrisis room\u201d was removed.' });
  });

  it('that was stopped is not sent, not even while its host is asked', async () => {
    const on = stage('slack');
    const { knock } = on.ports;
    const stopping = async (url: string) => {
      await choose(on, 'stop');
      return knock(url);
    };
    await deliver(id, { ...on.ports, knock: stopping });
    expect(row(on)).toMatchObject({ state: 'failed', sentence: 'Stopped by Ana before it was sent.' });
    expect(server.shown).toHaveLength(0);
  });

  it('of which everything was deleted meanwhile comes back by no way', async () => {
    const on = stage('slack');
    server.arriving = () => on.rows.clear();
    await go(on);
    expect(on.rows.size).toBe(0);
  });

  it('that is asked to wait for hours is given back to a person', async () => {
    const on = stage('slack', [{ status: 429, headers: { 'Retry-After': '7200' } }]);
    await go(on);
    expect(row(on)?.state).toBe('failed');
  });
});
