import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgedSince } from '@/entrypoints/background/volume/mention.ts';
import { countedUntil, readCounts, writeCounts } from '@/entrypoints/background/volume/store.ts';
import { database, type StoredAssessment } from '@/lib/platform/database.ts';
import { postSchema } from '@/lib/post.ts';
import { noCounts } from '@/lib/volume/bins.ts';
import { count } from '@/lib/volume/counts.ts';

const now = Date.parse('2026-10-14T12:00:00Z');
const iso = (ago: number) => new Date(now - ago * 1_000).toISOString();

async function judge(id: string, secondsAgo: number): Promise<void> {
  const key = `x:${id}`;
  const author = { handle: 'wrenfield' };
  const post = postSchema.parse({ site: 'x', id, kind: 'post', author, text: 'Late', createdAt: iso(3_600) });
  await database.posts.put({ key, post, firstSeen: iso(3_000), lastSeen: iso(3_000) });
  const assessment = { id, about: 'name', relevant: true, part: false, topics: ['late'], tone: { complaint: 0.9 } };
  await database.assessments.put({
    key,
    at: iso(secondsAgo),
    score: 40,
    assessment,
    care: { state: 'none' },
  } as unknown as StoredAssessment);
}

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

describe('what was judged and not yet written when the worker died', () => {
  it('is found again by when it was judged, not by when it was seen', async () => {
    await judge('1', 300);
    await judge('2', 30);
    expect(await judgedSince(iso(60))).toEqual([{ key: 'x:2', at: now - 3_600_000, negative: true, topics: ['late'] }]);
  });

  it('counts once, although some of it was written', async () => {
    await judge('1', 50);
    const first = count(noCounts, { mentions: await judgedSince(iso(60)), now });
    await writeCounts(noCounts, first, iso(60));
    await judge('2', 30);
    const since = await countedUntil();
    const kept = await readCounts();
    if (since === null || kept === null) throw new Error('nothing was kept');
    const mentions = await judgedSince(since);
    expect(mentions.map(({ key }) => key).sort()).toEqual(['x:1', 'x:2']);
    expect(count(kept, { mentions, now }).marked).toBe(2);
    const bins = Object.values(count(kept, { mentions, now }).hours.late ?? {}).flat();
    expect(bins.reduce((all, one) => all + one, 0)).toBe(2);
  });

  it('is not looked through again when it changed nothing', async () => {
    const state = count(noCounts, { mentions: [], now });
    await writeCounts(noCounts, state, iso(60));
    await writeCounts(state, count(state, { mentions: [], now }), iso(10));
    expect(await countedUntil()).toBe(iso(10));
  });

  it('is not looked for where an earlier version wrote every batch', async () => {
    await writeCounts(
      noCounts,
      count(noCounts, { mentions: [{ key: 'x:1', at: now, negative: true, topics: [] }], now }),
    );
    expect(await countedUntil()).toBeNull();
  });
});
