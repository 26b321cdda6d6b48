import { describe, expect, it } from 'vitest';
import { legibility, type Reading } from '@/lib/sites/legible.ts';

const following = (counts: Partial<Reading> = {}) =>
  legibility({ articles: 0, unread: 0, answers: 0, unreadAnswers: 0, posts: 0, ...counts });

describe('a page', () => {
  it('is read when one post could be read, whatever else could not', () =>
    expect(following({ articles: 1, unread: 8, unreadAnswers: 2 })).toBe('read'));
  it('is unreadable when every post in it is', () =>
    expect(following({ unread: 9, answers: 1, posts: 20 })).toBe('unreadable'));
  it('is unreadable when no answer could be read and nothing is drawn that could be', () =>
    expect(following({ unreadAnswers: 3 })).toBe('unreadable'));
  it('has no place for badges when its posts are known and none is drawn where a post is looked for', () =>
    expect(following({ answers: 3, unreadAnswers: 1, posts: 8 })).toBe('unplaced'));
  it('holds nothing when nothing came', () => expect(following()).toBe('nothing'));
  it('holds nothing when its answers hold none', () => expect(following({ answers: 4 })).toBe('nothing'));
});
