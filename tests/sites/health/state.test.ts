/** Whether a page that shows nothing has changed, or is a place where nothing was to be expected. */
import { describe, expect, it } from 'vitest';
import { certainIn, stateAt } from '@/lib/sites/health/state.ts';
import { bit } from '@/lib/sites/legible.ts';

const told = (tried: number) => ({ 'answer.id': { tried, read: tried, unlike: 0 } });
/** The answers told of posts, and none was drawn where posts are looked for. */
const nothing = bit.answer | bit.posts;

describe('posts that were told of and are not drawn', () => {
  it('mean a changed page where X lists posts', () => {
    for (const kind of ['home', 'search', 'post', 'profile'] as const)
      expect(stateAt('x', kind, nothing, told(1)), kind).toBe('unreadable');
  });

  it('mean nothing among X’s notifications, where likes tell of posts that are drawn otherwise, and in places not known', () => {
    expect(stateAt('x', 'notifications', nothing, told(20))).toBe('unplaced');
    expect(stateAt('x', 'other', nothing, told(20))).toBe('unplaced');
  });

  it('mean a changed page on Facebook only where many were told of', () => {
    expect(stateAt('facebook', 'home', nothing, told(4))).toBe('unplaced');
    expect(stateAt('facebook', 'home', nothing, told(5))).toBe('unreadable');
    expect(stateAt('facebook', 'post', nothing, told(20))).toBe('unplaced');
  });
});

describe('posts of which no answer told', () => {
  const counts = { 'page.answer': { tried: 20, read: 0, unlike: 0 }, 'page.likes': { tried: 20, read: 19, unlike: 0 } };

  it('are counted where the requests that carry posts are known', () => {
    expect(certainIn('home', counts)).toEqual(counts);
  });

  it('are not counted in other places: other requests may carry them', () => {
    expect(Object.keys(certainIn('other', counts))).toEqual(['page.likes']);
  });
});
