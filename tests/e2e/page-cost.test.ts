/** A short run of the bench of a page: what can be counted in a busy machine, too. Times are the bench's alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, run } from '../bench/page/run.ts';
import { type BenchServer, startX } from '../bench/page/x/server.ts';
import { chromeBuild } from './chromium.ts';

const posts = 120;
const mark = 'firebreak-badge';
/** One badge of each level is drawn once and copied for all others: five nodes each. */
const models = 4 * 5;

describe('on a timeline that is all about the brand', () => {
  let server: BenchServer;
  let without: Run;
  let firebreak: Run;

  beforeAll(async () => {
    server = await startX(posts, 1);
    without = await run(null, server.port, posts, mark);
    firebreak = await run(chromeBuild, server.port, posts, mark);
  }, 120_000);
  afterAll(() => server?.close());

  it('posts are as large as X’s, in the answer and in the page', () => {
    expect(server.bytesPerPost).toBeGreaterThan(4_000);
    expect(without.nodes[1] / without.live).toBeGreaterThan(150);
    expect(without.badges).toBe(0);
  });

  it('every article has a badge, of six nodes at most', () => {
    expect(firebreak.live).toBe(30);
    expect(firebreak.badges).toBe(firebreak.live);
    expect(firebreak.nodes[1] - without.nodes[1]).toBeLessThanOrEqual(6 * firebreak.live + models);
  });

  it('nothing of what has left the page is held', () => {
    const grown = ({ nodes: [half, end] }: Run) => end - half;
    expect(grown(firebreak) - grown(without)).toBeLessThan(30);
  });

  it('the worker is asked for many posts together, in few bytes', () => {
    expect(firebreak.told).toBeGreaterThanOrEqual(40);
    // A slow machine reads a batch in several breaths; a message for each post would be one a message.
    expect(firebreak.told / firebreak.messages).toBeGreaterThan(6);
    expect(firebreak.bytes).toBeLessThan(500);
  });

  it('the page sees no error', () => {
    expect(firebreak.errors).toEqual([]);
  });
});
