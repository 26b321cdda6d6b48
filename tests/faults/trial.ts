/** One fault in one thing that a user does: what the user was told, what the user does then, and whether everything stands. */
import { type Kind, Plan, type Step } from './plan.ts';
import type { World } from './world.ts';

/** Something that a user does once. */
export interface Act {
  readonly name: string;
  readonly body: unknown;
  readonly from?: 'panel' | 'page';
  /** Why the answer says that it was not done; `null`: it was. */
  refused?(value: unknown): string | null;
  /** @throws when it does not stand exactly once */
  stands(world: World, value: unknown): Promise<void>;
}

export interface Flow {
  readonly name: string;
  /** Everything that is there before the user does it: another post, incident or message each time. */
  begin(world: World): Promise<Act>;
}

export interface Tried {
  readonly at: Step | null;
  /** What was lost, and how; `null`: nothing. */
  readonly lost: string | null;
}

/** What a reader can't do anything with. */
const technical = /[A-Z][a-z]+Error\b|undefined|\[object|^\s*$/u;

/** @returns `null`: the flow has fewer steps than `k`, and went through untouched */
export async function tried(world: World, flow: Flow, kind: Kind, k: number): Promise<Tried | null> {
  const act = await flow.begin(world);
  await world.life.rests();
  const plan = new Plan(kind, k);
  world.life.plan = plan;
  const lost = await did(world, act, plan).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return plan.fired || lost !== null ? { at: plan.at, lost } : null;
}

async function did(world: World, act: Act, plan: Plan): Promise<void> {
  let value = await asked(world, act);
  await world.life.rests();
  plan.end();
  if (world.life.dead) await world.wake();
  else world.life.plan = null;
  if (value === unknown) {
    value = await asked(world, act);
    if (value === unknown) throw new Error('the repeated click was not answered well either');
    await world.life.rests();
  }
  await act.stands(world, value);
}

/** Nobody answered, or the answer was that it did not work. */
const unknown = Symbol('unknown');

async function asked(world: World, { name, body, from, refused }: Act): Promise<unknown> {
  const answer = await world.ask(name, body, from);
  if (answer === null) return unknown;
  const sentence = answer.ok ? (refused?.(answer.value) ?? null) : answer.sentence;
  if (sentence === null) return answer.ok ? answer.value : unknown;
  if (technical.test(sentence)) throw new Error(`no sentence for a reader: ${sentence}`);
  return unknown;
}
