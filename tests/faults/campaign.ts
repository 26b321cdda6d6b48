/** Every fault at every step of some flows, counted. */
import { afterAll, describe, expect, it } from 'vitest';
import { brokenAt } from '@/lib/record/chain.ts';
import { brand } from '../demo/brand.ts';
import { type Kind, kinds } from './plan.ts';
import { eventsOf, template } from './standing.ts';
import { type Flow, tried } from './trial.ts';
import { World } from './world.ts';

/** `npm run faults` takes minutes and tries more than a thousand; `FAULTS=every` every step, for whoever has the time; `npm test` a part. */
const depth = process.env.FAULTS ?? 'some';
/** A deed is written in its first steps: those are all tried; of what follows from it some, for a new worker takes its time. */
const strides: Readonly<Record<string, (kind: Kind, k: number) => number>> = {
  every: () => 1,
  many: (kind, k) => (kind === 'killed' ? (k < 7 ? 1 : 9) : k < 16 ? 1 : 3),
  some: () => 1,
};
const stride = strides[depth] ?? (() => 1);
/** Some flows go on working for as long as anybody looks. */
const mostSteps = { every: 150, many: 40 }[depth] ?? 3;

async function ready(reach: typeof fetch): Promise<World> {
  const world = new World(reach);
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
  await world.must('assess-posts', { posts: [template()] }, 'page');
  return world;
}

async function copyOf(from: World): Promise<World> {
  const world = new World(from.reach);
  await world.wake();
  world.life.die();
  for (const table of await from.tables()) for (const row of await from.rows(table)) await world.put(table, row);
  Object.assign(world.profile.areas.local, structuredClone(from.profile.areas.local));
  await world.wake();
  return world;
}

/**
 * @param reach where the worker's requests go
 * @param least so many faults have to come when more than a part is tried
 * @param twice how many messages stand twice in a channel
 */
export function campaign(
  name: string,
  flows: readonly Flow[],
  { reach, least, twice }: { reach: () => typeof fetch; least: number; twice: () => number },
): void {
  let count = 0;
  let base: Promise<World> | null = null;
  const lost: string[] = [];

  async function all(flow: Flow, kind: Kind, world: World): Promise<void> {
    for (let k = 1; k <= mostSteps; k += stride(kind, k)) {
      const one = await tried(world, flow, kind, k);
      if (one === null) return;
      count += 1;
      if (one.lost !== null) lost.push(`${flow.name}, ${kind} at step ${k} (${one.at}): ${one.lost}`);
      if (one.lost !== null) console.log(lost.at(-1));
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
        base ??= ready(reach());
        for (const kind of kinds) {
          // Another profile for each kind: what the trials leave behind makes every look longer.
          const world = await copyOf(await base);
          await all(flow, kind, world);
          expect(await brokenAt((await eventsOf(world)).map(({ event }) => event))).toBeNull();
        }
        expect(lost.slice(before)).toEqual([]);
      },
      600_000,
    );

    const wanted = depth === 'some' ? Math.floor(least / 5) : least;
    it(`has met at least ${wanted} faults, and sent nothing twice`, () => {
      expect(count).toBeGreaterThanOrEqual(wanted);
      expect(twice()).toBe(0);
    });
  });
}
