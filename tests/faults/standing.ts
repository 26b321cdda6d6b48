/** What stands in the database after a trial, as far as the checks ask for it. */
import { expect } from 'vitest';
import type { Delivery } from '@/lib/escalation/delivery.ts';
import type { SeenPost, StoredAssessment, StoredEvent } from '@/lib/platform/database.ts';
import type { Deed } from '@/lib/record/event.ts';
import { aPost } from '../triage/scene.ts';
import type { World } from './world.ts';

/** Every post of the trials is a copy of this one, which the worker has judged itself. */
export const template = () =>
  aPost({
    text: '@brambleair there was smoke in the cabin and nobody told us anything',
    createdAt: new Date(Date.now() - 60 * 60_000).toISOString(),
  });

let count = 0;

/** @returns the key of another post that was read and judged */
export async function anotherPost(world: World): Promise<string> {
  count += 1;
  const { id } = template();
  const [key, next] = [`x:${id}`, `${BigInt(id) + BigInt(count)}`];
  const seen = (await world.rows<SeenPost>('posts')).find((one) => one.key === key);
  const judged = (await world.rows<StoredAssessment>('assessments')).find((one) => one.key === key);
  if (seen === undefined || judged === undefined) throw new Error('the first post was not judged');
  const url = seen.post.url?.replace(id, next) ?? null;
  await world.put('posts', { ...seen, key: `x:${next}`, post: { ...seen.post, id: next, url } });
  await world.put('assessments', {
    ...judged,
    key: `x:${next}`,
    assessment: { ...judged.assessment, id: next },
    care: { state: 'none' },
  });
  return `x:${next}`;
}

export const another = (): number => {
  count += 1;
  return count;
};

export const eventsOf = (world: World): Promise<StoredEvent[]> => world.rows<StoredEvent>('events');

/** The deeds of one kind about something. */
export async function deeds<Kind extends Deed['kind']>(
  world: World,
  key: string,
  kind: Kind,
): Promise<Extract<Deed, { kind: Kind }>[]> {
  const about = (await eventsOf(world)).filter((row) => row.key === key).map(({ event }) => event.deed);
  return about.filter((deed): deed is Extract<Deed, { kind: Kind }> => deed.kind === kind);
}

export async function expectOnce(world: World, key: string, ...wanted: readonly Partial<Deed>[]): Promise<void> {
  for (const one of wanted) {
    const found = await deeds(world, key, one.kind ?? 'care');
    expect(
      found.filter((deed) => Object.entries(one).every(([name, value]) => deed[name as keyof Deed] === value)),
      `${JSON.stringify(one)} in the record`,
    ).toHaveLength(1);
  }
}

export const delivery = async (world: World, id: string): Promise<Delivery | undefined> =>
  (await world.rows<Delivery>('outbox')).find((one) => one.id === id);
