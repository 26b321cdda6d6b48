/** Which numbers of the page are counters. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/sites/facebook/article.ts';
import { comment, comments } from './comment-markup.ts';
import { first, knowsNothing, post, type Shown } from './post-markup.ts';

const counts = (shown: Shown) =>
  readArticle(first(post({ permalink: '/mira.lund/posts/42', ...shown })), knowsNothing)?.counts;

describe('the number of reactions', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['369', 369],
    ['1,234', 1234],
    ['1.234', 1234],
    ['12\u00a0345', 12345],
    ['12\u202f345', 12345],
    ['12,34,567', 1234567],
    ['\u09e9\u09ec\u09ef', 369],
    ['\u0663\u0666\u0669', 369],
    ['\u0661\u066c\u0662\u0663\u0664', 1234],
    ['\u200f369\u200e', 369],
  ])('%s is %d', (total, likes) => expect(counts({ total })?.likes).toBe(likes));

  it.each([
    '11K',
    '2.8K',
    '8,8\u00a0K',
    '11\u00a0K',
    '2,4 tys.',
    '11 mil',
    '1.1\u842c',
    '3\u4e07',
    '\u09e7\u09e7 \u09b9\u09be',
    '',
    'You and 368 others',
    '-5',
    '1,2',
    '9999999999999999999',
  ])('%s is no whole number', (total) => expect(counts({ total })?.likes).toBeNull());
  it('is unknown where there are no reactions to see', () => expect(counts({ total: null })?.likes).toBeNull());
  it('is that of the last toolbar: a player has one, too', () => {
    const player = '<div><div role="toolbar"></div><span aria-hidden="true">12</span></div>';
    expect(counts({ attachment: player })?.likes).toBe(369);
  });
});

describe('the numbers of comments and shares', () => {
  it('are known where nothing but a number is shown', () =>
    expect(counts({ year: '2024-fr', comments: '3' })).toMatchObject({ replies: 3, reposts: null }));
  it('are unknown where words stand beside the number: one of them may mean thousand', () =>
    expect(counts({ comments: '83 comments', shares: '11 mil veces compartido' })).toMatchObject({
      replies: null,
      reposts: null,
    }));
  it('are unknown where what is described is not in the page', () =>
    expect(counts({ comments: '3', missing: [4] })?.replies).toBeNull());
  it('may stand on the buttons', () => {
    const html = post({ permalink: '/mira.lund/posts/42', total: null, missing: [4] })
      .replace('>like</div>', '>369</div>')
      .replace('>comment</div>', '>83</div>')
      .replace('>share</div>', '>7</div>');
    expect(readArticle(first(html), knowsNothing)?.counts).toMatchObject({ likes: 369, replies: 83, reposts: 7 });
  });
});

describe('a comment\u2019s reactions', () => {
  const likes = (reactions?: string) => {
    const below = comments(comment(reactions === undefined ? {} : { reactions }));
    return readArticle(first(post({ below }), '[role=article][aria-label]'), knowsNothing)?.counts.likes;
  };
  it('are the button that holds nothing but a number', () => {
    expect(likes('12')).toBe(12);
    expect(likes('\u09e7\u09e8')).toBe(12);
  });
  it('are unknown without one', () => {
    expect(likes()).toBeNull();
    expect(likes('1.2K')).toBeNull();
  });
});
