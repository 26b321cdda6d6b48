/** What a page's signs stand for, in the order of the readers, and that nothing else passes. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Post } from '@/lib/post.ts';
import { countsSchema } from '@/lib/post.ts';
import { blankAuthor, blankPost } from '@/lib/sites/blank.ts';
import { paths, slotsInOrder } from '@/lib/sites/facebook/fields.ts';
import { answersIn, named } from '@/lib/sites/health/counts.ts';
import { allPlaces, kindOf } from '@/lib/sites/health/places.ts';
import { count, hasTold, note, takeTold, tallied } from '@/lib/sites/tally.ts';
import { readAnswer } from '@/lib/sites/x/answer.ts';
import { inOrder, tweet } from '@/lib/sites/x/fields.ts';
import { tweet as answered, item, timeline } from '../x/answers.ts';

const post: Post = {
  ...blankPost,
  site: 'x',
  id: '1',
  url: null,
  kind: 'post',
  author: { ...blankAuthor, name: 'Marla', followers: 4 },
  text: '',
  lang: null,
  createdAt: '2026-11-21T08:00:00.000Z',
  counts: { replies: 0, reposts: 1, quotes: null, likes: null, views: 4 },
  mentions: [],
  inReplyTo: null,
};

afterEach(() => void takeTold());

describe('a post', () => {
  it('is a sign for each field: read, something else there, missing', () => {
    note(0, post, (at) => (tallied[at] === 'likes' ? '1.2K' : null), true);
    expect(takeTold()).toEqual({ '022022201222': 1 });
    expect(hasTold()).toBe(false);
  });

  it('is counted by the names of its fields, where a site looks for them', () => {
    note(0, post, (at) => (tallied[at] === 'likes' ? '1.2K' : null));
    note(0, null, () => null);
    const counts = named('x', takeTold() ?? {});
    expect(counts['page.id']).toEqual({ tried: 2, read: 1, unlike: 0 });
    expect(counts['page.likes']).toEqual({ tried: 1, read: 0, unlike: 1 });
    expect(counts['page.reposts']).toEqual({ tried: 1, read: 1, unlike: 0 });
    expect(counts['page.lang']).toEqual({ tried: 1, read: 0, unlike: 0 });
    expect(counts['page.answer']).toEqual({ tried: 1, read: 0, unlike: 0 });
    expect(Object.keys(counts)).not.toContain('page.quotes');
  });

  it('of X’s answers says of a field that moved that it is missing, and of one that changed that it is unlike', () => {
    const moved = answered('11', { favorite_count: undefined });
    const changed = answered('12', { favorite_count: { value: 4 } });
    readAnswer(timeline(item(moved), item(changed), item(answered('13'))));
    const counts = named('x', takeTold() ?? {});
    expect(counts['answer.likes']).toEqual({ tried: 3, read: 1, unlike: 1 });
    expect(counts['answer.reposts']).toEqual({ tried: 3, read: 3, unlike: 0 });
    expect(counts['answer.createdAt']?.read).toBe(3);
  });
});

describe('the order of the signs', () => {
  it('is that of the schema’s counters, of X’s paths and of Facebook’s', () => {
    expect(Object.keys(countsSchema.parse(null))).toEqual(tallied.slice(4, 9));
    expect(inOrder.slice(0, 9)).toEqual(tallied.slice(0, 9).map((field) => tweet[field as keyof typeof tweet]));
    expect(slotsInOrder.slice(0, 8)).toEqual('author words dialect time replies shares byType likes'.split(' '));
  });

  it('leads to a selector or path for each field, as it stands in the site’s one place', () => {
    const where = (site: 'x' | 'facebook', name: string) => allPlaces(site).find((one) => one.name === name)?.where;
    expect(where('x', 'page.reposts')).toBe('[data-testid="retweet"],[data-testid="unretweet"]');
    expect(where('x', 'answer.likes')).toBe('core.favorite_count legacy.favorite_count favorite_count');
    expect(where('x', 'answer.followers')).toContain('legacy.followers_count');
    expect(where('facebook', 'answer.reposts')).toBe(paths.shares);
    expect(where('facebook', 'answer.quotes')).toBeUndefined();
    expect(where('facebook', 'page.reposts')).toBe('[data-ad-rendering-role=share_button]');
  });
});

describe('what is none of ours', () => {
  it('is dropped: keys, signs, and names of answers that a page made up', () => {
    const odd = { '9222': 3, '02': 1, 'page.likes': 4, '0222222222229': 1, '': 2, '+Ana Brown': 4, '-../Likes': 1 };
    expect(named('x', odd)).toEqual({});
    expect(answersIn('x', { ...odd, '+HomeTimeline': 2, '-HomeTimeline': 1, '+graphql': 1 })).toEqual({
      HomeTimeline: [2, 1],
    });
    expect(answersIn('facebook', { '+graphql': 1, '+delivered': 2, '-HomeTimeline': 1 })).toEqual({
      graphql: [1, 0],
      delivered: [2, 0],
    });
  });

  it('is no kind of page either', () => {
    expect(kindOf('x', 'https://x.com/ana_brown/status/12')).toBe('post');
    expect(kindOf('x', 'https://x.com/search?q=ana')).toBe('search');
    expect(kindOf('x', 'https://x.com/ana_brown')).toBe('profile');
    expect(kindOf('x', 'https://x.com/home')).toBe('home');
    expect(kindOf('x', 'https://x.com/ana_brown/likes')).toBe('profile');
    // Pictures in a grid: no post is drawn there.
    expect(kindOf('x', 'https://x.com/ana_brown/media')).toBe('other');
    expect(kindOf('facebook', 'https://www.facebook.com/')).toBe('home');
    expect(kindOf('facebook', 'https://www.facebook.com/ana.brown')).toBe('profile');
    expect(kindOf('facebook', 'https://www.facebook.com/ana.brown/posts/12')).toBe('post');
    expect(kindOf('facebook', null)).toBe('other');
  });
});

it('an answer counts once', () => {
  count('+HomeTimeline');
  count('+HomeTimeline');
  expect(takeTold()).toEqual({ '+HomeTimeline': 2 });
});
