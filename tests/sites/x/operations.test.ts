import { describe, expect, it } from 'vitest';
import { operationOf } from '@/lib/sites/x/operations.ts';

const ID = 'AbCdEfGhIjKlMnOpQrStUv';

describe('the requests that carry posts', () => {
  it.each([
    [`https://x.com/i/api/graphql/${ID}/HomeTimeline?variables=%7B%7D`, 'HomeTimeline'],
    [`https://x.com/i/api/graphql/${ID}/HomeLatestTimeline`, 'HomeLatestTimeline'],
    [`/i/api/graphql/${ID}/TweetDetail?variables=x`, 'TweetDetail'],
    [`https://api.x.com/graphql/${ID}/TweetResultByRestId#x`, 'TweetResultByRestId'],
    [`https://pro.x.com/i/api/graphql/${ID}/SearchTimeline`, 'SearchTimeline'],
    [`https://mobile.twitter.com/i/api/graphql/${ID}/UserTweetsAndReplies`, 'UserTweetsAndReplies'],
    [`https://twitter.com/i/api/graphql/${ID}/UserMedia`, 'UserMedia'],
    ['https://x.com/i/api/2/notifications/device_follow.json?count=40', 'notifications'],
    ['https://x.com/i/api/2/notifications/mentions.json', 'notifications'],
    [new URL(`https://x.com/i/api/graphql/${ID}/NotificationsTimeline`), 'NotificationsTimeline'],
  ])('%s', (url, name) => expect(operationOf(url)).toBe(name));

  it.each([
    [`https://x.com/i/api/graphql/${ID}/CreateTweet`],
    [`https://x.com/i/api/graphql/${ID}/HomeTimelineSettings`],
    [`https://x.com.evil.example/i/api/graphql/${ID}/HomeTimeline`],
    [`https://evil.example/graphql/${ID}/HomeTimeline`],
    [`//evil.example/graphql/${ID}/HomeTimeline`],
    ['https://x.com/i/api/1.1/dm/inbox.json?next=/graphql/a/HomeTimeline'],
    [''],
    [null],
    [Object.create(null)],
  ])('nothing else: %#', (url) => expect(operationOf(url)).toBeNull());
});
