import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { database } from '@/lib/platform/database.ts';
import { keepWords, watchWords } from '@/lib/platform/words-kept.ts';

const [one, other] = [
  'incident:018f0000-0000-4000-8000-0000000000a1',
  'incident:018f0000-0000-4000-8000-0000000000a2',
] as const;

it('of words that are typed faster than they are written the last stand, for each incident, after few writings', async () => {
  const writing = vi.spyOn(database.meta, 'bulkPut');
  const typed = [...Array(200).keys()].map((n) => keepWords(n % 2 === 0 ? one : other, String(n), `so far ${n}`));
  await Promise.all(typed);
  expect(writing.mock.calls.length).toBeLessThan(5);
  for (const [key, last] of [
    [one, 'so far 198'],
    [other, 'so far 199'],
  ] as const) {
    const kept = await new Promise((resolve, reject) => watchWords(key, resolve, reject));
    expect(kept).toMatchObject({ words: last });
  }
});
