/** What a whole answer holds: quotes, reposts, ads, notifications, or nothing. */
import { describe, expect, it } from 'vitest';
import { readAnswer } from '@/lib/sites/x/answer.ts';
import { item, only, postsOf, timeline, tweet, user } from './answers.ts';

describe('quotes', () => {
  const inner = tweet('22', { full_text: 'Sorry' }, { core: { user_results: { result: user('D', 'oslo_port') } } });
  it('are part of the post and posts of their own', () => {
    const posts = postsOf(
      tweet('11', { is_quote_status: true, quoted_status_id_str: '22' }, { quoted_status_result: { result: inner } }),
    );
    expect(posts).toMatchObject([
      { id: '11', kind: 'quote', quoted: { id: '22', handle: 'oslo_port', text: 'Sorry' } },
      { id: '22', promoted: null },
    ]);
  });
  it('may be of limited visibility', () =>
    expect(
      only(
        tweet(
          '11',
          {},
          { quoted_status_result: { result: { __typename: 'TweetWithVisibilityResults', tweet: inner } } },
        ),
      ).quoted?.handle,
    ).toBe('oslo_port'));
  it('inside of quotes are an id at most', () => {
    const posts = postsOf(
      tweet('11', { is_quote_status: true }, { quotedRefResult: { result: { __typename: 'Tweet', rest_id: '33' } } }),
    );
    expect(posts).toMatchObject([{ quoted: { id: '33', handle: null, text: null } }]);
  });
  it('that were deleted leave no post and no number', () =>
    expect(
      postsOf(
        tweet(
          '11',
          { is_quote_status: true, quoted_status_id_str: '22' },
          { quoted_status_result: { result: { __typename: 'TweetTombstone' } } },
        ),
      ),
    ).toMatchObject([{ id: '11', kind: 'quote', quoted: { id: '22', handle: null, text: null } }]));
});

describe('reposts', () => {
  const wrapper = (inner: unknown) =>
    tweet(
      '99',
      { full_text: 'RT @brambleair: Flight...', retweeted_status_result: { result: inner } },
      { core: { user_results: { result: user('B', 'ola_berg') } } },
    );
  it('are the original post, with the name of who reposted it', () => {
    const answer = readAnswer(timeline(item(wrapper(tweet('11')))));
    expect(answer?.posts).toMatchObject([
      { id: '11', kind: 'repost', repostedBy: 'ola_berg', author: { handle: 'brambleair' }, promoted: false },
    ]);
    expect(answer?.authors).toMatchObject([{ handle: 'ola_berg' }]);
  });
  it('of limited visibility are unwrapped as well', () =>
    expect(only(wrapper({ __typename: 'TweetWithVisibilityResults', tweet: tweet('11') }))).toMatchObject({
      id: '11',
      repostedBy: 'ola_berg',
    }));
  it('give way to the post itself, wherever it comes', () => {
    for (const results of [
      [wrapper(tweet('11')), tweet('11')],
      [tweet('11'), wrapper(tweet('11'))],
    ]) {
      expect(postsOf(...results)).toMatchObject([{ id: '11', kind: 'post', repostedBy: 'ola_berg' }]);
    }
  });
  it('of a missing post are nothing', () =>
    expect(postsOf(wrapper(undefined), wrapper({ __typename: 'TweetTombstone' }))).toEqual([]));
});

describe('ads', () => {
  it.each([
    [item(tweet('1'), { promotedMetadata: { impressionId: 'a' } })],
    [item(tweet('1'), {}, { clientEventInfo: { component: 'suggest_promoted' } })],
    [{ ...item(tweet('1')), entryId: 'promoted-tweet-1-2' }],
  ])('are marked (%#)', (entry) => expect(readAnswer(timeline(entry))?.posts[0]?.promoted).toBe(true));
  it('do not make an ad of what they quote', () => {
    const quoting = tweet('1', {}, { quoted_status_result: { result: tweet('2') } });
    expect(readAnswer(timeline(item(quoting, { promotedMetadata: {} })))?.posts.map((post) => post.promoted)).toEqual([
      true,
      null,
    ]);
  });
});

describe('notifications', () => {
  it('of the old REST kind hold posts and users by id', () => {
    const post = {
      id_str: '11',
      user_id_str: '5',
      full_text: 'Late &amp; lost',
      created_at: 'Mon May 04 10:20:30 +0000 2026',
      favorite_count: 3,
      retweet_count: 0,
      lang: 'en',
    };
    const author = {
      id_str: '5',
      screen_name: 'mira_lund',
      name: 'Mira',
      followers_count: 12,
      friends_count: 3,
      statuses_count: 9,
      verified: false,
    };
    const other = { id_str: '6', screen_name: 'ola_berg', name: 'Ola', followers_count: 1 };
    expect(
      readAnswer({
        globalObjects: { tweets: { 11: post }, users: { 5: author, 6: other } },
        timeline: { instructions: [] },
      }),
    ).toMatchObject({
      posts: [
        {
          id: '11',
          text: 'Late & lost',
          author: { handle: 'mira_lund', followers: 12, verified: null },
          counts: { likes: 3, reposts: 0, replies: null, views: null },
        },
      ],
      authors: [{ handle: 'ola_berg' }],
    });
  });
  it('of the GraphQL kind hold who did something and to which post', () => {
    const template = {
      from_users: [{ user_results: { result: user('D', 'ola_berg') } }],
      target_objects: [{ tweet_results: { result: tweet('11') } }],
    };
    const body = {
      data: {
        viewer_v2: {
          user_results: {
            result: {
              notification_timeline: {
                timeline: { instructions: [{ entries: [{ content: { itemContent: { template } } }] }] },
              },
            },
          },
        },
      },
    };
    expect(readAnswer(body)).toMatchObject({ posts: [{ id: '11' }], authors: [{ handle: 'ola_berg' }] });
  });
});

describe('an answer without posts', () => {
  it.each([
    [timeline()],
    [{ instructions: [] }],
    [{ errors: [{ message: 'Rate limit' }] }],
    [{ data: { tweetResult: {} } }],
    [{ data: { user: { result: { __typename: 'UserUnavailable' } } } }],
    [
      timeline(
        item({ __typename: 'TweetTombstone', tombstone: { text: { text: 'gone' } } }),
        item(undefined),
        item(null),
      ),
    ],
  ])('is empty, not broken (%#)', (body) => expect(readAnswer(body)).toEqual({ posts: [], authors: [] }));
  it.each([[null], [undefined], ['<html>'], [7], [[]], [{}], [{ data: null }], [{ data: { moved: [1, { a: 'b' }] } }]])(
    'is unknown in any other shape (%#)',
    (body) => expect(readAnswer(body)).toBeNull(),
  );
});
