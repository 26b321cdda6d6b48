/** One piece of evidence: what is kept of it, and that nothing of it can change unseen. */
import { describe, expect, it } from 'vitest';
import { changedIn, type EvidenceDeed, evidenceOf, type Seen } from '@/lib/incident/evidence/entry.ts';
import { eventSchema } from '@/lib/record/event.ts';
import { devices, id, key, minutes, picture } from '../story.ts';

const seen: Seen = {
  id: id(31),
  key,
  post: 'x:101',
  url: 'https://x.com/mila_k/status/101',
  captured: minutes(6),
  author: '@mila_k',
  text: 'Stranded.',
  counts: { replies: 3, likes: null },
  screenshot: picture,
  note: '',
};
const capture = (differs: Partial<Seen> = {}) => evidenceOf({ ...seen, ...differs });

describe('evidence', () => {
  it('says what, where and when in UTC, and that a counter was not visible', async () => {
    expect(await capture()).toMatchObject({
      captured: '2026-11-16T08:06:00.000Z',
      url: seen.url,
      counts: { replies: 3, likes: null },
    });
  });

  it('has a hash of each part that there is, and of the whole', async () => {
    expect(Object.keys((await capture()).hashes).sort()).toEqual(['screenshot', 'text', 'whole']);
    expect(Object.keys((await capture({ text: null, screenshot: null })).hashes)).toEqual(['whole']);
  });

  it('fits into the record whatever was on the page', async () => {
    const hostile = await capture({
      text: `\uD800\u0000<b>${'x'.repeat(30_000)}`,
      author: 'n'.repeat(500),
      note: 'y'.repeat(9_000),
    });
    const event = { v: 1, id: id(9), clock: 1, who: 'Ana', device: devices.ana, n: 1, prev: '', deed: hostile };
    expect(eventSchema.safeParse(event).success).toBe(true);
    expect(hostile.text).toHaveLength(12_000);
    expect(hostile.note).toContain('Text cut at 12000 of 30005 characters.');
    expect(await changedIn(hostile)).toEqual([]);
  });

  it('is not what was captured when any part of it is another', async () => {
    const deed = await capture();
    const changes: Partial<EvidenceDeed>[] = [
      { post: null },
      { url: 'https://x.com/' },
      { captured: minutes(7).toISOString() },
      { author: null },
      { text: 'Stranded!' },
      { counts: { replies: 3, likes: 0 } },
      { note: 'n' },
      { hashes: { ...deed.hashes, screenshot: 'a'.repeat(64) } },
    ];
    expect(await changedIn(deed)).toEqual([]);
    for (const change of changes)
      expect(await changedIn({ ...deed, ...change }), JSON.stringify(change)).toContain('whole');
    expect(await changedIn({ ...deed, text: 'Stranded!' })).toEqual(['text', 'whole']);
  });
});
