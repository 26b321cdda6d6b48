/** Who is here right now: said by everybody every while, forgotten when it is said no more. */
import { z } from 'zod';
import { personOf } from './subjects.ts';

/** Milliseconds between two signs, and after how long somebody counts as gone. */
export const everyMs = 20_000;
export const goneAfter = 65_000;

const signSchema = z.object({
  v: z.literal(1),
  who: z.string().min(1).max(80),
  device: z.uuid(),
  state: z.enum(['here', 'hello', 'bye']),
});
export type Sign = z.infer<typeof signSchema>;

/** @returns the sign, when the name in it is the one under which it was said; otherwise `null` */
export async function readSign(subject: string, body: string): Promise<Sign | null> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const checked = signSchema.safeParse(value);
  if (!checked.success) return null;
  return subject.startsWith(`here.${await personOf(checked.data.who)}.`) ? checked.data : null;
}

/** By device; when it was last heard, in milliseconds. */
export type Heard = ReadonlyMap<string, { readonly who: string; readonly at: number }>;

export function hear(heard: Heard, { device, who, state }: Sign, at: number): Heard {
  const next = new Map([...heard].filter(([, one]) => at - one.at < goneAfter));
  if (state === 'bye') next.delete(device);
  else next.set(device, { who, at });
  return next;
}

/** @returns names in alphabetical order, each once */
export const present = (heard: Heard, now: number): string[] =>
  [...new Set([...heard.values()].flatMap(({ who, at }) => (now - at < goneAfter ? [who] : [])))].sort();
