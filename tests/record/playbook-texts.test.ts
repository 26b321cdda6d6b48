import { describe, expect, it } from 'vitest';
import type { Deed, RecordedEvent } from '@/lib/record/event.ts';
import type { Arrived } from '@/lib/record/order.ts';
import { piecesOf, teamPlaybook } from '@/lib/record/playbook-texts.ts';
import { chance, shuffled, start, Writer } from '../team/made.ts';

const ids = ['a', 'b', 'c'].map((one) => `0000000${one}-0000-4000-8000-000000000000`);
const [first = '', second = '', third = ''] = ids;
const partsOf = (version: string, base: string | null, text: string): Deed[] => {
  const pieces = piecesOf(text);
  return pieces.map((piece, index) => ({
    kind: 'playbook-text',
    key: 'playbook',
    version,
    base,
    hash: '0'.repeat(63) + version.slice(7, 8),
    part: index + 1,
    parts: pieces.length,
    text: piece,
  }));
};
const watch = (handle: string, off = false): Deed => ({
  kind: 'watch',
  key: `watchlist:x:${handle}`,
  why: '',
  until: null,
  off,
});
const write = async (by: Writer, deeds: readonly Deed[], at: number): Promise<RecordedEvent[]> => {
  const written: RecordedEvent[] = [];
  for (const [index, deed] of deeds.entries()) written.push(await by.does(deed, at + index));
  return written;
};

describe('the team’s playbook', () => {
  it('is the text of which all parts are here, in whatever order they came', async () => {
    const long = `title: ${'\u{1f525}long '.repeat(6_000)}`;
    const ana = new Writer('Ana');
    const events = [
      ...(await write(ana, partsOf(first, null, 'title: short'), start)),
      ...(await write(ana, partsOf(second, first, long), start + 10)),
    ];
    expect(events.length).toBeGreaterThan(4);
    for (let time = 0; time < 20; time += 1)
      expect(teamPlaybook(shuffled([...events, ...events.slice(0, 2)], chance(time))).texts.at(-1)?.text).toBe(long);
    expect(teamPlaybook(events.slice(0, -1)).texts.at(-1)?.text).toBe('title: short');
  });

  it('names what was written beside it, until somebody saves on top', async () => {
    const [ana, bo] = [new Writer('Ana'), new Writer('Bo')];
    const events: Arrived[] = [
      ...(await write(ana, partsOf(first, null, 'one'), start)),
      ...(await write(ana, partsOf(second, first, 'by Ana'), start + 5_000)),
      ...(await write(bo, partsOf(third, first, 'by Bo'), start + 9_000)),
    ];
    const split = teamPlaybook(events);
    expect([split.texts.at(-1)?.by, split.beside?.by, split.beside?.text]).toEqual(['Bo', 'Ana', 'by Ana']);
    const settled = await write(ana, partsOf(ids[0]?.replace('a', 'd') ?? '', third, 'both'), start + 20_000);
    expect(teamPlaybook([...events, ...settled]).beside).toBeNull();
  });

  it('takes authors who were watched after it with it, the last word on each', async () => {
    const [ana, bo] = [new Writer('Ana'), new Writer('Bo')];
    const events = [
      ...(await write(ana, [watch('before')], start)),
      ...(await write(ana, partsOf(first, null, 'one'), start + 100)),
      ...(await write(bo, [watch('adaquill'), watch('benno')], start + 200)),
      ...(await write(ana, [watch('benno', true)], start + 300)),
    ];
    const { watched, sign } = teamPlaybook(events);
    expect(watched.map(({ handle, off, by, since }) => [handle, off, by, since])).toEqual([
      ['adaquill', false, 'Bo', '2026-10-14'],
      ['benno', true, 'Ana', '2026-10-14'],
    ]);
    expect(teamPlaybook(events.slice(0, -1)).sign).not.toBe(sign);
  });
});
