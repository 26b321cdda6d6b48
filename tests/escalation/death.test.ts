/** The worker dies before or after every single step of sending: nothing is shown twice, and nothing is lost without being said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver, type Ports } from '@/lib/escalation/deliver.ts';
import { type Delivery, interrupted, settled } from '@/lib/escalation/delivery.ts';
import { long, rowOf, type Scene, scene, short } from './outbox-scene.ts';
import { type Services, startServices } from './services.ts';

class Death extends Error {}

/** Ports that die at step `at`, before the step does its work or after it, with nothing that follows. */
function mortal(ports: Ports, at: number, when: 'before' | 'after'): { readonly ports: Ports; steps(): number } {
  let step = 0;
  const cut =
    <In extends unknown[], Out>(work: (...given: In) => Promise<Out>) =>
    async (...given: In): Promise<Out> => {
      step += 1;
      const mine = step === at;
      if (step > at || (mine && when === 'before')) throw new Death();
      const done = await work(...given);
      if (mine) throw new Death();
      return done;
    };
  const { now, online } = ports;
  return {
    ports: {
      now,
      online,
      read: cut(ports.read),
      change: cut(ports.change),
      channel: cut(ports.channel),
      mayAsk: cut(ports.mayAsk),
      knock: cut(ports.knock),
      post: cut(ports.post),
      pause: cut(ports.pause),
    },
    steps: () => step,
  };
}

let server: Services;
beforeAll(async () => {
  server = await startServices();
});
afterAll(() => server.close());

/** What every worker does when it starts, and then sends what is due. */
async function wake(on: Scene, id: string): Promise<void> {
  await on.ports.change(id, (row) => interrupted(row, on.clock));
  await deliver(id, on.ports);
}

const cases = [
  { name: 'one part', row: rowOf('slack', short) },
  { name: 'several parts', row: rowOf('groupme', long) },
];

describe.each(cases)('a message of $name', ({ row }) => {
  const { id } = row;
  const countOf = (text: unknown) => server.shown.filter(({ body }) => body.text === text).length;
  const expectNoneTwice = (one: Delivery) => {
    for (const part of one.parts) expect(countOf(part.text)).toBeLessThanOrEqual(1);
  };

  it('dies at each step and is never shown twice; what is uncertain is said, what is certain goes on by itself', async () => {
    const whole = mortal(scene(server.port, [row]).ports, Number.POSITIVE_INFINITY, 'before');
    await deliver(id, whole.ports);
    const steps = whole.steps();
    expect(steps).toBeGreaterThan(6);
    const ends = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      for (const when of ['before', 'after'] as const) {
        server.shown.length = 0;
        const on = scene(server.port, [row]);
        await expect(deliver(id, mortal(on.ports, step, when).ports)).rejects.toBeInstanceOf(Death);
        await wake(on, id);
        const after = on.rows.get(id) ?? row;
        const name = `step ${step}, ${when}`;
        expect(['sent', 'unsure'], name).toContain(after.state);
        ends.add(after.state);
        expectNoneTwice(after);
        // All that counts as done is shown, and at most the one part that is in doubt besides.
        expect(server.shown.length - after.done, name).toBeGreaterThanOrEqual(0);
        expect(server.shown.length - after.done, name).toBeLessThanOrEqual(after.state === 'unsure' ? 1 : 0);
        // Somebody looks into the channel and says what is true.
        if (after.state === 'unsure') {
          const there = server.shown.length > after.done;
          await on.ports.change(id, (one) => settled(one, there ? 'arrived' : 'again', on.clock, 'Ana'));
          await wake(on, id);
        }
        expect(on.rows.get(id), name).toMatchObject({ state: 'sent', done: row.parts.length });
        expect(
          server.shown.map(({ body }) => body.text),
          name,
        ).toEqual(row.parts.map(({ text }) => text));
      }
    }
    expect([...ends].sort()).toEqual(['sent', 'unsure']);
  });
});
