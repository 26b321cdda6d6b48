/** Events of one device, made the way the extension makes them. */
import { nextEvent } from '@/lib/record/chain.ts';
import type { Deed, RecordedEvent } from '@/lib/record/event.ts';

export const device = 'c0ffee00-0000-4000-8000-000000000001';
export const start = Date.parse('2026-10-14T12:00:00Z');
const key = 'x:1000000000000000001';

export const care = (state: 'none' | 'handling' | 'answered' | 'escalated'): Deed => ({ kind: 'care', key, state });
export const copy = (text: string): Deed => ({ kind: 'copied', key, reply: 'any-1', language: 'en', text });

/** @param at minutes after the start at which each deed is done, by the device's own time */
export async function events(deeds: readonly Deed[], { who = 'Ada', on = device, at = deeds.map((_, n) => n) } = {}) {
  const all: RecordedEvent[] = [];
  for (const [index, deed] of deeds.entries()) {
    const last = all.at(-1) ?? null;
    const writer = { device: on, who, last, seen: last?.clock ?? 0 };
    all.push(await nextEvent(writer, deed, start + (at[index] ?? 0) * 60_000));
  }
  return all;
}
