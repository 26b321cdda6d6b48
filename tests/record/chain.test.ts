import { describe, expect, it } from 'vitest';
import { brokenAt, hashOf, nextEvent } from '@/lib/record/chain.ts';
import { eventSchema, type RecordedEvent } from '@/lib/record/event.ts';
import { care, copy, device, events, start } from './events.ts';

const deeds = [care('handling'), copy('Thank you, Ada.'), care('answered'), care('none'), care('escalated')];
const changed = (all: readonly RecordedEvent[], index: number, change: Partial<RecordedEvent>) =>
  all.map((event, at) => (at === index ? { ...event, ...change } : event));

describe('the next event of a device', () => {
  it('is in the shape of an event', async () => {
    for (const event of await events(deeds)) expect(eventSchema.safeParse(event).error).toBeUndefined();
  });

  it('counts from one, without a gap', async () => {
    expect((await events(deeds)).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });

  it('carries the hash of the one before, the first none', async () => {
    const all = await events(deeds);
    expect(all[0]?.prev).toBe('');
    for (const [index, event] of all.slice(0, -1).entries()) expect(all[index + 1]?.prev).toBe(await hashOf(event));
  });

  it('never goes back in time, also when the clock was set back', async () => {
    const clocks = (await events(deeds, { at: [10, 3, 3, 20, 0] })).map(({ clock }) => (clock - start) / 60_000);
    expect(clocks).toEqual([...clocks].sort((one, other) => one - other));
    expect(new Set(clocks).size).toBe(clocks.length);
    expect(clocks[3]).toBe(20);
  });

  it('stands behind every event that the device has seen from others', async () => {
    const event = await nextEvent({ device, who: 'Ada', last: null, seen: start + 5_000 }, care('handling'), start);
    expect(event.clock).toBe(start + 5_001);
  });

  it('has an id of its own', async () => {
    expect(new Set((await events(deeds)).map(({ id }) => id)).size).toBe(deeds.length);
  });
});

describe('the hash of an event', () => {
  it('does not depend on the order in which its keys are written', async () => {
    const [event] = await events([copy('Thank you')]);
    if (event === undefined) throw new Error('no event');
    const turned = eventSchema.parse(Object.fromEntries(Object.entries(event).reverse()));
    expect(await hashOf(turned)).toBe(await hashOf(event));
    expect(await hashOf(event)).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('changes with every part of it', async () => {
    const [event] = await events([copy('Thank you')]);
    if (event === undefined) throw new Error('no event');
    const hashes = await Promise.all(
      [
        {},
        { clock: event.clock + 1 },
        { who: 'Bob' },
        { n: 2 },
        { deed: copy('Thank you.') },
        { deed: care('none') },
      ].map((change) => hashOf({ ...event, ...change })),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('a chain', () => {
  it('that was left alone is whole, in whatever order it is handed over', async () => {
    const all = await events(deeds);
    expect(await brokenAt(all)).toBeNull();
    expect(await brokenAt([...all].reverse())).toBeNull();
    expect(await brokenAt([])).toBeNull();
  });

  it('is broken behind an event that was changed', async () => {
    const all = await events(deeds);
    expect(await brokenAt(changed(all, 1, { deed: copy('Thank you, Bob.') }))).toBe(3);
    expect(await brokenAt(changed(all, 1, { who: 'Bob' }))).toBe(3);
  });

  it('is broken where an event was removed', async () => {
    const all = await events(deeds);
    expect(await brokenAt(all.filter(({ n }) => n !== 1))).toBe(2);
    expect(await brokenAt(all.filter(({ n }) => n !== 3))).toBe(4);
  });

  it('is broken where two events changed places', async () => {
    const all = await events(deeds);
    const swapped = all.map((event) => ({ ...event, n: event.n === 2 ? 3 : event.n === 3 ? 2 : event.n }));
    expect(await brokenAt(swapped)).toBe(2);
  });

  it('is broken where an event was put in or stands twice', async () => {
    const all = await events(deeds);
    const third = all[2];
    if (third === undefined) throw new Error('no event');
    expect(await brokenAt([...all, { ...third, id: 'other' }])).toBe(3);
  });
});
