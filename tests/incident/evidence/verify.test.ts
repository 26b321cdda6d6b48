/** What was written is found sound; what was changed, removed, added or moved is found and named. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type IncidentFile, readFile } from '@/lib/incident/evidence/file.ts';
import { hashOfValue } from '@/lib/incident/evidence/hashes.ts';
import { sealed } from '@/lib/incident/evidence/seal.ts';
import { verify } from '@/lib/incident/evidence/verify.ts';
import type { AnyEvent } from '@/lib/record/event.ts';
import { key, minutes, type Story, story } from '../story.ts';

let told: Story;
let file: IncidentFile;
const seal = (redact: ((event: AnyEvent) => AnyEvent) | null = null, events: readonly AnyEvent[] = told.events) =>
  sealed({
    incident: key,
    keys: [key],
    events,
    screenshots: told.screenshots,
    report: { title: 'Booking site down', posts: [] },
    exportedAt: minutes(2_000),
    redact,
  });

beforeAll(async () => {
  told = await story();
  file = await seal();
});

/** A copy with a change, sealed again or not by whoever made it. */
async function flawsAfter(change: (copy: IncidentFile) => void, again = false): Promise<string[]> {
  const copy = structuredClone(file) as IncidentFile;
  change(copy);
  if (again) {
    const { seal: _, ...rest } = copy;
    Object.assign(copy, { seal: await hashOfValue(rest) });
  }
  return (await verify(copy)).flaws.map(({ sentence }) => sentence);
}
const events = (copy: IncidentFile) => copy.record.events as AnyEvent[];

describe('an untouched file', () => {
  it('is sound, also when it was written out and read again', async () => {
    const read = readFile(JSON.stringify(file, null, 2));
    expect('file' in read).toBe(true);
    const verdict = await verify('file' in read ? read.file : file);
    expect(verdict).toMatchObject({ sound: true, flaws: [], screenshots: 1 });
    expect(verdict.entries).toBe(told.incident.log.length);
  });

  it('holds no event of anything else, only its place', () => {
    expect(JSON.stringify(file)).not.toContain('x:900');
    const links = file.record.chains.flatMap((chain) => chain.links);
    expect(links.filter(({ number }) => number === undefined)).toHaveLength(2);
  });

  it('names the head of each device, and says what can’t be found', async () => {
    const { heads, unchecked } = await verify(file);
    expect(heads).toHaveLength(2);
    expect(heads.every(({ hash }) => /^[0-9a-f]{64}$/u.test(hash))).toBe(true);
    expect(unchecked.join(' ')).toContain('very end');
  });
});

describe('an entry', () => {
  it('that was changed is named by number and time, even when the file was sealed again', async () => {
    const flaws = await flawsAfter((copy) => Object.assign(events(copy)[4]?.deed ?? {}, { by: 'hand' }), true);
    expect(flaws).toEqual(['Entry 5 (2026-11-16 08:05:00 UTC) was changed after it was written.']);
  });

  it('that was removed is named', async () => {
    const flaws = await flawsAfter((copy) => void events(copy).splice(6, 1), true);
    expect(flaws).toEqual([expect.stringMatching(/^Entry 7 \(2026-11-16 08:07:00 UTC\) was removed/u)]);
  });

  it('that was removed with its place leaves a gap', async () => {
    const flaws = await flawsAfter((copy) => {
      const [event] = events(copy).splice(6, 1);
      for (const chain of copy.record.chains) {
        const at = chain.links.findIndex(({ n }) => chain.device === event?.device && n === event?.n);
        if (at >= 0) chain.links.splice(at, 1);
      }
    }, true);
    expect(flaws.join(' ')).toContain('something is missing');
  });

  it('that stands in another place is named', async () => {
    const flaws = await flawsAfter((copy) => {
      const [event] = events(copy).splice(9, 1);
      if (event !== undefined) events(copy).splice(3, 0, event);
    }, true);
    expect(flaws).not.toEqual([]);
    expect(flaws.join(' ')).toContain('in the wrong place');
  });

  it('that was put in, or stands twice, is named by its time', async () => {
    const made = (copy: IncidentFile) => structuredClone(events(copy)[3]) as AnyEvent;
    expect((await flawsAfter((copy) => events(copy).push({ ...made(copy), n: 999 }), true)).join(' ')).toContain(
      'does not belong',
    );
    expect((await flawsAfter((copy) => events(copy).push(made(copy)), true)).join(' ')).toContain('stands there twice');
  });

  it('whose hash was changed along with it is given away by the next one of its device', async () => {
    const { hashOfEvent } = await import('@/lib/incident/evidence/seal.ts');
    const copy = structuredClone(file) as IncidentFile;
    const event = events(copy)[2];
    if (event === undefined) throw new Error('no third entry');
    Object.assign(event.deed, { by: 'hand' });
    for (const chain of copy.record.chains)
      for (const link of chain.links) if (link.number === 3) Object.assign(link, { hash: await hashOfEvent(event) });
    const flaws = (await verify(copy)).flaws.map(({ sentence }) => sentence);
    expect(flaws.join(' ')).toContain('does not follow from the entry before it');
  });

  it('that was changed in the record itself is found at the export', async () => {
    const tampered = told.events.map((event) =>
      event.deed.kind === 'note' ? { ...event, deed: { ...event.deed, text: 'We refund nobody.' } } : event,
    );
    const { sound, flaws } = await verify(await seal(null, tampered));
    expect(sound).toBe(false);
    expect(flaws[0]?.sentence).toContain('was changed after it was written');
  });

  it('that is missing from the record itself is found at the export', async () => {
    const holed = told.events.filter(({ deed }) => deed.kind !== 'note');
    expect((await verify(await seal(null, holed))).flaws.map(({ kind }) => kind)).toContain('gap');
  });
});

describe('a screenshot', () => {
  it('that is another one is found', async () => {
    const flaws = await flawsAfter(
      (copy) => Object.assign(copy.record.screenshots[0] ?? {}, { base64: btoa('other') }),
      true,
    );
    expect(flaws).toEqual([expect.stringMatching(/^The screenshot of entry \d+ is not the one/u)]);
  });

  it('that belongs to no entry is found, and one that is not there is said to be unchecked', async () => {
    const flaws = await flawsAfter(
      (copy) => void copy.record.screenshots.push({ hash: 'a'.repeat(64), type: 'image/png', base64: '' }),
      true,
    );
    expect(flaws).toHaveLength(1);
    const copy = structuredClone(file) as IncidentFile;
    copy.record.screenshots.splice(0);
    expect((await verify(copy)).unchecked.join(' ')).toContain('1 screenshot is not in this file');
  });
});

describe('whatever is done to the file', () => {
  it('a changed report is found by the seal', async () => {
    expect(await flawsAfter((copy) => Object.assign(copy.report, { title: 'All was well' }))).toEqual([
      expect.stringContaining('outside the log'),
    ]);
  });

  it('a removed entry is found, whichever it is', async () => {
    for (const index of file.record.events.keys())
      expect(await flawsAfter((copy) => void events(copy).splice(index, 1), true)).not.toEqual([]);
  });

  it('two swapped entries are found, whichever they are', async () => {
    const at = fc.nat({ max: file.record.events.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, at, async (one, other) => {
        fc.pre(one !== other);
        const flaws = await flawsAfter((copy) => {
          const list = events(copy);
          const [first, second] = [list[one], list[other]];
          if (first !== undefined && second !== undefined) [list[one], list[other]] = [second, first];
        }, true);
        expect(flaws).not.toEqual([]);
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('a changed byte is found, or changes nothing of what is read', async () => {
    const text = JSON.stringify(file);
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const other = Uint8Array.from(bytes);
        other[at] = (other[at] ?? 0) ^ by;
        const read = readFile(new TextDecoder().decode(other));
        if (!('file' in read)) return;
        const same = (await hashOfValue(read.file)) === (await hashOfValue(file));
        expect((await verify(read.file)).sound).toBe(same);
      }),
      { numRuns: 250, seed: 7 },
    );
  });
});

describe('a file without names', () => {
  it('is sound in its places, and says how much can’t be checked', async () => {
    const without = await seal((event) =>
      event.deed.kind === 'evidence' ? { ...event, deed: { ...event.deed, author: null } } : event,
    );
    expect(without.record.screenshots).toEqual([]);
    const { sound, unchecked } = await verify(without);
    expect(sound).toBe(true);
    expect(unchecked.join(' ')).toContain('Names were taken out of 2 entries');
  });
});

describe('a file that can’t be read', () => {
  it.each([
    ['', 'no JSON'],
    ['[1]', 'not the file of an incident'],
    ['{"format":"firebreak-incident","version":2}', 'newer Firebreak'],
    ['{"format":"firebreak-incident","version":1}', 'damaged or changed'],
  ])('%j is answered with a sentence', (text, sentence) => {
    const read = readFile(text);
    expect('sentence' in read && read.sentence).toContain(sentence);
  });
});
