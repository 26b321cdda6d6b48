/** What addresses in Facebook's JSON and pages tell. */
import { describe, expect, it } from 'vitest';
import { commentAt, isInGroup, otherNameIn, permalinkOf } from '@/lib/sites/facebook/address.ts';
import { numbersIn } from '@/lib/sites/facebook/scalar.ts';
import { opaque } from './answers.ts';

const fb = 'https://www.facebook.com';

describe('an address', () => {
  it.each([
    [`${fb}/brambleair/posts/pfbid02a?__cft__[0]=x&__tn__=y#z`, `${fb}/brambleair/posts/pfbid02a`],
    [`${fb}/permalink.php?story_fbid=pfbid02a&id=7&ref=x`, `${fb}/permalink.php?story_fbid=pfbid02a&id=7`],
    [`${fb}/groups/5/?multi_permalinks=7&hoisted=1`, `${fb}/groups/5/?multi_permalinks=7`],
    ['https://web.facebook.com/reel/7', `${fb}/reel/7`],
    ['https://me:secret@www.facebook.com/reel/7', `${fb}/reel/7`],
    ['http://www.facebook.com/reel/7', null],
    ['https://www.facebook.com.evil.example/reel/7', null],
    ['https://l.facebook.com/l.php?u=x', null],
    [`${fb}/${'x'.repeat(3_000)}`, null],
    ['javascript:alert(1)', null],
    ['/reel/7', null],
    [7, null],
    [null, null],
  ])('%s is passed on as %s', (address, permalink) => expect(permalinkOf(address)).toBe(permalink));
  it.each([
    [`${fb}/permalink.php?story_fbid=pfbid02a&id=pfbid0me`, 'pfbid02a'],
    [`${fb}/permalink.php?id=pfbid0me&story_fbid=pfbid02a`, 'pfbid02a'],
    [`${fb}/brambleair/posts/some-words/pfbid02a?x=1`, 'pfbid02a'],
    [`${fb}/people/Mira/pfbid0me/`, null],
    [`${fb}/brambleair/posts/11`, null],
    [{}, null],
  ])('%s has another name of a post: %s', (address, name) => expect(otherNameIn(address)).toBe(name));
  it.each([
    [`${fb}/groups/5/posts/7/`, true],
    [`${fb}/groups.and.more/posts/7/`, false],
    [`${fb}/x/groups/`, false],
    [undefined, false],
  ])('%s is in a group: %s', (address, isGroup) => expect(isInGroup(address)).toBe(isGroup));
  it.each([
    ['?comment_id=21', { post: null, above: '21', reply: null }],
    ['?comment_id=21&reply_comment_id=31', { post: null, above: '21', reply: '31' }],
    [`?comment_id=${encodeURIComponent(opaque('comment:11_21'))}`, { post: '11', above: '21', reply: null }],
    [
      `?comment_id=${opaque('comment:11_21')}&reply_comment_id=${opaque('comment:11_31')}`,
      { post: '11', above: '21', reply: '31' },
    ],
    ['?comment_id=pfbid02', { post: null, above: null, reply: null }],
    ['', { post: null, above: null, reply: null }],
  ])('ending in %s leads to a comment', (query, told) =>
    expect(commentAt(`${fb}/brambleair/posts/11${query}`)).toEqual(told),
  );
});

describe('an opaque id', () => {
  it.each([
    ['feedback:11', '11', null],
    ['feedback:11_21', '11', '21'],
    ['comment:11_21', '11', '21'],
    ['S:_I7:11', '11', null],
    ['S:_I7:11:11', '11', null],
    ['S:_I7:VK:11', '11', null],
    ['S:_ISC:11', null, null],
    ['S:_IFS:abc', null, null],
    ['notification:11', null, null],
    ['comment:11_21x', '11', null],
  ])('of %s holds these numbers', (told, post, comment) => expect(numbersIn(opaque(told))).toEqual({ post, comment }));
  it.each([['?'], ['CwbqEFHOCoU0XUA0RoIeAaEnNCa4WIM0JcMzSIbwEafV'], [''], [7], [null], ['A'.repeat(10_000)]])(
    '%j holds none',
    (value) => expect(numbersIn(value)).toEqual({ post: null, comment: null }),
  );
});
