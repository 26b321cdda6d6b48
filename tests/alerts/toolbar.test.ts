/** The toolbar's button under the real worker: posts and incidents both have something to say there. */
import { beforeAll, describe, expect, it } from 'vitest';
import { brand } from '../demo/brand.ts';
import { World } from '../faults/world.ts';
import { aPost } from '../triage/scene.ts';

const day = 24 * 60 * 60_000;
const world = new World(fetch);
const { toolbar } = world.profile;
const worrying = () =>
  aPost({
    text: '@brambleair there was smoke in the cabin, people are injured and nobody told us anything',
    createdAt: new Date(Date.now() - 60 * 60_000).toISOString(),
    counts: { views: 900_000, likes: 9_000, reposts: 4_000, replies: 900 },
    author: { followers: 900_000 },
  });
const read = () => world.must('assess-posts', { posts: [worrying()] }, 'page');

beforeAll(async () => {
  await world.wake();
  await world.must('set-brand', { brand, zone: 'Europe/Berlin' });
}, 120_000);

describe('the toolbar\u2019s button', () => {
  it('says how many posts ask for somebody, also after another worker woke', async () => {
    expect(toolbar.text).toBe('');
    await read();
    expect(toolbar).toMatchObject({ text: '1', title: expect.stringContaining('1 post asks for you') });
    await world.wake();
    expect(toolbar).toMatchObject({ text: '1', title: expect.stringContaining('1 post asks for you') });
  });

  it('says first that an incident is late, whatever is read meanwhile, and of the posts in its title', async () => {
    const declared = { title: 'Smoke', level: 'crisis', topics: [], origin: 'hand', posts: [], lists: [], drill: null };
    const ask = { kind: 'declare', key: `incident:${crypto.randomUUID()}`, ...declared };
    await world.must('incident', { request: crypto.randomUUID(), ask });
    world.profile.skew = day;
    await world.alarm('incident-minute');
    expect(toolbar.text).toMatch(/^!/u);
    await read();
    expect(toolbar.text).toMatch(/^!/u);
    expect(toolbar.title).toMatch(/^Firebreak: .*post asks for you\n.*Smoke/u);
    world.profile.skew = 0;
  });

  it('says nothing any more when everything was deleted', async () => {
    await world.must('delete-everything', {});
    expect(toolbar).toEqual({ text: '', title: 'Firebreak' });
  });
});
