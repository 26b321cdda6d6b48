/** What pages counted is kept small, nothing of it is lost when two pages tell at once, and it is forgotten after two weeks. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/platform/database.ts';
import { forgetOldHealth, healthKept, keepHealth, readHealth } from '@/lib/platform/health.ts';
import { answersIn, named } from '@/lib/sites/health/counts.ts';
import type { Seen } from '@/lib/sites/health/health.ts';

const day = 24 * 60 * 60_000;
const now = Date.parse('2026-11-21T08:00:00.000Z');
const all = '022222222222';
const seen = (at: number, site: Seen['site'] = 'x'): Seen => ({
  site,
  at: new Date(at).toISOString(),
  state: 'read',
  kind: 'home',
  lang: 'en',
  counts: named(site, { [all]: 10 }),
  answers: answersIn(site, { '+HomeTimeline': 1, '+graphql': 1 }),
});

beforeEach(() => database.meta.clear());

it('two tabs that tell at the same moment are both counted', async () => {
  await Promise.all([keepHealth(seen(now)), keepHealth(seen(now)), keepHealth(seen(now, 'facebook'))]);
  const [x, facebook] = await readHealth(now);
  expect(x?.days.map(({ counts }) => counts['page.likes']?.tried)).toEqual([20]);
  expect(x?.days[0]?.answers).toEqual({ HomeTimeline: [2, 0] });
  expect(facebook?.days[0]?.answers).toEqual({ graphql: [1, 0] });
  expect(await database.meta.count()).toBe(4);
});

it('of each site one row a day is kept for two weeks, and where it stands; other rows stay', async () => {
  await database.meta.put({ name: 'cursor', value: 1 });
  for (let ago = 30; ago >= 0; ago -= 1) await keepHealth(seen(now - ago * day));
  expect((await readHealth(now))[0]?.days).toHaveLength(healthKept);
  await forgetOldHealth(now);
  const names = (await database.meta.toArray()).map(({ name }) => name);
  expect(names).toHaveLength(healthKept + 2);
  expect(names).toContain('cursor');
  expect(names).toContain('health:x');
  const [x] = await readHealth(now);
  expect(x?.days.at(0)?.day).toBe('2026-11-08');
  expect(x?.days.at(-1)?.day).toBe('2026-11-21');
});

it('nothing is there of a site that was never opened', async () => {
  expect(await readHealth(now)).toEqual([
    { site: 'x', standing: null, days: [] },
    { site: 'facebook', standing: null, days: [] },
  ]);
});
