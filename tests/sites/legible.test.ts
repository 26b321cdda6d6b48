import { describe, expect, it } from 'vitest';
import { bit, legibility } from '@/lib/sites/legible.ts';

const following = (...met: readonly (keyof typeof bit)[]) => legibility(met.reduce((seen, one) => seen | bit[one], 0));

describe('a page', () => {
  it('is read when one post could be read, whatever else could not', () =>
    expect(following('read', 'unread', 'unreadAnswer')).toBe('read'));
  it('is unreadable when every post in it is', () => expect(following('unread', 'answer', 'posts')).toBe('unreadable'));
  it('is unreadable when no answer could be read and nothing is drawn that could be', () =>
    expect(following('unreadAnswer')).toBe('unreadable'));
  it('has no place for badges when its posts are known and none is drawn where a post is looked for', () =>
    expect(following('answer', 'unreadAnswer', 'posts')).toBe('unplaced'));
  it('holds nothing when nothing came', () => expect(following()).toBe('nothing'));
  it('holds nothing when its answers hold none', () => expect(following('answer')).toBe('nothing'));
});
