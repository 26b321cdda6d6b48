/** Anything at the worker's door: it is refused with a sentence, nothing is written, and the next question is answered. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { messages, type Name } from '@/lib/platform/messages.ts';
import { brand } from '../demo/brand.ts';
import { Plan } from '../faults/plan.ts';
import { World } from '../faults/world.ts';
import { anyJson, reaching, runs, shared } from './seed.ts';

// The schemas stand in files that know the browser by its library, which works in an extension alone.
vi.hoisted(() => {
  const here = globalThis as unknown as Record<string, Record<string, unknown>>;
  here.chrome = { ...here.chrome, runtime: { id: 'firebreak' } };
  here.browser = here.chrome;
});

const names = Object.keys(messages) as Name[];
const world = new World(fetch);

beforeAll(async () => {
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
}, 60_000);

/** Counts what is written, and lets nothing fail. */
function watched(): Plan {
  world.life.plan = new Plan('full', Number.POSITIVE_INFINITY);
  return world.life.plan;
}

async function refused(name: string, body: unknown, from: 'panel' | 'page' = 'panel'): Promise<void> {
  const answer = await world.ask(name, body, from);
  expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/\S.*[.!?:\p{L}\d)]/u) });
  expect(Object.keys(answer ?? {}).sort()).toEqual(['ok', 'sentence']);
}

describe('the worker’s door', () => {
  it.each(names)('refuses %s in any shape but its own, and writes nothing', async (name) => {
    const plan = watched();
    const before = shared();
    await fc.assert(
      fc.asyncProperty(anyJson, fc.boolean(), async (body, page) => {
        fc.pre(!messages[name].safeParse(body).success);
        await refused(name, body, page ? 'page' : 'panel');
      }),
      runs(20),
    );
    await world.life.rests();
    expect(plan.steps).toBe(0);
    expect(shared()).toBe(before);
  });

  it('refuses every name that is none', async () => {
    const plan = watched();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom(...reaching)), anyJson, (name, body) =>
        refused(name, body),
      ),
      runs(100),
    );
    expect(plan.steps).toBe(0);
  });

  it('answers the next question as if nothing had been', async () => {
    expect(await world.must('read-playbook', {})).toMatchObject({ playbook: { brand: { name: brand.name } } });
  });
});
