/** What did not arrive: tried again when that is safe, given back to a person when it is not. */
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { deliver } from '@/lib/escalation/deliver.ts';
import { patience } from '@/lib/escalation/delivery.ts';
import { choose, go, id, row, server, stage, withServices } from './delivering.ts';
import { begin, iso, little, rowOf, type Scene, scene } from './outbox-scene.ts';
import { startServices } from './services.ts';

withServices();

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
