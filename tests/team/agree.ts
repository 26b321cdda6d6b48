/** Whether several browsers have the same deeds, and make the same of them, to the byte. */
import { expect } from 'vitest';
import { doubledIn } from '@/lib/record/doubled.ts';
import { handled } from '@/lib/record/fold.ts';
import type { Member } from './member.ts';

/** Every deed of everybody stands with everybody, and means the same there. @returns the ids */
export async function agree(members: readonly Member[]): Promise<string[]> {
  const written = (
    await Promise.all(members.map(async (one) => (await one.all()).filter(({ device }) => device === one.device)))
  ).flat();
  const ids = written.map(({ id }) => id).sort();
  for (const one of members) {
    await one.online();
    await one.until(async () => (await one.rows()).filter(({ arrived }) => arrived !== undefined).length >= ids.length);
  }
  const folds = await Promise.all(
    members.map(async (one) => {
      const all = await one.all();
      const keys = [...new Set(all.map(({ deed }) => deed.key))].sort();
      const of = (key: string) => all.filter(({ deed }) => deed.key === key);
      return JSON.stringify(keys.map((key) => [key, handled(of(key)), doubledIn(of(key))]));
    }),
  );
  for (const one of members) expect(await one.ids()).toEqual(ids);
  expect(new Set(folds).size).toBe(1);
  return ids;
}
