/** Every fault at every step of some flows, counted. */
import { afterAll, describe, expect, it } from 'vitest';
import { brokenAt } from '@/lib/record/chain.ts';
import { brand } from '../demo/brand.ts';
import { type Kind, kinds } from './plan.ts';
import { eventsOf, template } from './standing.ts';
import { type Flow, tried } from './trial.ts';
import { World } from './world.ts';

/** Whoever has more time tries a killed worker at every step: `FAULTS=every`. */
const every = process.env.FAULTS === 'every';
/** A new worker for each trial takes its time: what follows from a deed is tried at some of its steps. */
const stride = (kind: Kind, k: number): number => (kind === 'killed' && k > 8 && !every ? 5 : 1);
/** Some flows go on working for as long as anybody looks. */
const mostSteps = 40;

async function ready(reach: typeof fetch): Promise<World> {
  const world = new World(reach);
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
  await world.must('assess-posts', { posts: [template()] }, 'page');
  return world;
}

/**
 * @param reach where the worker's requests go
 * @param least so many faults have to come
 * @param twice how many messages stand twice in a channel
 */
export function campaign(
  name: string,
  flows: readonly Flow[],
  { reach, least, twice }: { reach: () => typeof fetch; least: number; twice: () => number },
): void {
  let count = 0;
  const lost: string[] = [];

  async function all(flow: Flow, kind: Kind, world: World): Promise<void> {
    for (let k = 1; k <= mostSteps; k += stride(kind, k)) {
      const one = await tried(world, flow, kind, k);
      if (one === null) return;
      count += 1;
      if (one.lost !== null) lost.push(`${flow.name}, ${kind} at step ${k} (${one.at}): ${one.lost}`);
      if (world.life.dead) await world.wake();
    }
  }

  describe(`a worker that meets a fault while ${name}`, () => {
    afterAll(() => {
      const survived = count - lost.length;
      console.log(
        `faults: ${count} tried, ${survived} survived, ${lost.length} actions lost, ${twice()} sent twice (${name})`,
      );
    });

    it.each(flows.map((flow) => [flow.name, flow] as const))(
      'loses nothing: %s',
      async (_, flow) => {
        const before = lost.length;
        const world = await ready(reach());
        for (const kind of kinds) await all(flow, kind, world);
        expect(lost.slice(before)).toEqual([]);
        expect(await brokenAt((await eventsOf(world)).map(({ event }) => event))).toBeNull();
      },
      600_000,
    );

    it(`has met at least ${least} faults, and sent nothing twice`, () => {
      expect(count).toBeGreaterThanOrEqual(least);
      expect(twice()).toBe(0);
    });
  });
}
