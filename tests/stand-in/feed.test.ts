/** The demo feed keeps what its readers rely on. */
import { describe, expect, it } from 'vitest';
import { feed, feedOf } from './feed.ts';

describe('the demo feed', () => {
  it('has at least 48 posts, each with an id of 19 digits of its own', () => {
    expect(feed.length).toBeGreaterThanOrEqual(48);
    expect(feed.filter((entry) => !/^\d{19}$/.test(entry.id))).toEqual([]);
    expect(new Set(feed.map((entry) => entry.id)).size).toBe(feed.length);
  });

  it('answers and quotes only posts that it holds', () => {
    const byId = new Map(feed.map((entry) => [entry.id, entry]));
    for (const { repliesTo, quotes } of feed) {
      if (repliesTo) expect(byId.get(repliesTo.id)?.author.handle).toBe(repliesTo.handle);
      if (quotes) expect(byId.has(quotes)).toBe(true);
    }
  });

  it('names the brand, its handles or its products in every post about it, unless the brand wrote it or is answered or quoted', () => {
    const author = new Map(feed.map((entry) => [entry.id, entry.author.handle]));
    const named = /@brambleair(care)?\b|#(brambleair|BoycottBramble)|Bramble Airlines|BrambleGo card|Bramble Lounge/;
    const own = (handle: string): boolean => handle.startsWith('brambleair') && handle !== 'brambleairport';
    for (const {
      about,
      author: { handle },
      repliesTo,
      quotes,
      text,
    } of feed) {
      const concerned =
        named.test(text) || own(handle) || own(repliesTo?.handle ?? '') || own(author.get(quotes ?? '') ?? '');
      expect(concerned, text.slice(0, 80)).toBe(about);
    }
  });

  it('has a cluster of at least eight people with the same trouble within half an hour', () => {
    const cluster = feed.filter((entry) => entry.shows === 'outage, one of many');
    expect(new Set(cluster.map((entry) => entry.author.handle)).size).toBeGreaterThanOrEqual(8);
    expect(Math.max(...cluster.map((entry) => entry.minutesAgo))).toBeLessThan(30);
  });

  it('goes on with copies under new ids', () => {
    const long = feedOf(feed.length + 200);
    expect(long).toHaveLength(feed.length + 200);
    expect(new Set(long.map((entry) => entry.id)).size).toBe(long.length);
    expect(long.slice(0, feed.length)).toEqual(feed);
  });
});
