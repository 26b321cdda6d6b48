import { describe, expect, it } from 'vitest';
import { deliver } from '@/lib/escalation/deliver.ts';
import { choose, go, id, row, server, stage, withServices } from './delivering.ts';
import { begin, iso, little, long, rowOf } from './outbox-scene.ts';

const services = ['slack', 'teams', 'discord', 'groupme'] as const;
withServices();

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
