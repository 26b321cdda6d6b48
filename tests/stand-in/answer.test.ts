/** The answers have X's own shape in each of its layouts. */
import { describe, expect, it } from 'vitest';
import type { XTweet } from './answer/shapes.ts';
import { answer, knowledgeFrom } from './answer.ts';
import { instructionsIn } from './page/instructions.ts';

const knowledge = knowledgeFrom(new Date('2026-11-01T12:00:00Z'), 80);

/** Every tweet object of an answer, wrappers of reposts and quoted posts included. */
function tweetsIn(value: unknown): XTweet[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(tweetsIn);
  return '__typename' in value && value.__typename === 'Tweet' ? [value as XTweet, ...inner] : inner;
}

const home = (layout: 'A' | 'B' | 'D') => answer('HomeTimeline', { count: 80 }, knowledge(layout, true));
const post = (layout: 'A' | 'B' | 'D', serial: number): XTweet => {
  const wanted = `2123910${String(serial).padStart(12, '0')}`;
  const found = tweetsIn(home(layout)).find((tweet) => tweet.rest_id === wanted);
  if (!found) throw new Error(`no post ${wanted}`);
  return found;
};

describe('an answer of X', () => {
  it('keeps followers in `legacy` in layouts A and B, and has no `legacy` user in D', () => {
    const [a, b, d] = (['A', 'B', 'D'] as const).map((layout) => post(layout, 105).core.user_results.result);
    expect(a?.legacy).toMatchObject({ screen_name: 'oriellevant', followers_count: 7_420_000 });
    expect(a?.core).toBeUndefined();
    expect(b).toMatchObject({ core: { screen_name: 'oriellevant' }, legacy: { followers_count: 7_420_000 } });
    expect(d).toMatchObject({ core: { screen_name: 'oriellevant' }, relationship_counts: { followers: 7_420_000 } });
    expect(d?.legacy).toBeUndefined();
  });

  it('marks an ad, wraps a repost, and nests a quote', () => {
    expect(JSON.stringify(home('D'))).toMatch(/promoted-tweet-2123910000000000606.*promotedMetadata/s);
    const wrapper = tweetsIn(home('D')).find(
      (tweet) => tweet.legacy.retweeted_status_result?.result.rest_id === post('D', 310).rest_id,
    );
    expect(wrapper?.rest_id).not.toBe(post('D', 310).rest_id);
    expect(wrapper).toMatchObject({
      views: { state: 'Enabled' },
      legacy: { full_text: expect.stringMatching(/^RT @callumbrae: .*…$/) },
    });
    expect(post('D', 506).quoted_status_result?.result.rest_id).toBe(post('D', 107).rest_id);
  });

  it('cuts a long text and has all of it in the note', () => {
    const { legacy, note_tweet } = post('D', 301);
    expect(legacy.full_text.length).toBeLessThan(280);
    expect(note_tweet?.note_tweet_results.result.text).toMatch(/my own family on it\.$/);
  });

  it('leaves out counters that were not read', () => {
    expect(post('D', 213).legacy).not.toHaveProperty('favorite_count');
    expect(post('D', 104).legacy).toMatchObject({ favorite_count: 0, reply_count: 0, retweet_count: 0 });
  });

  it('escapes markup in `full_text` as X does, and carries half a surrogate pair through JSON', () => {
    expect(post('D', 701).legacy.full_text).toContain('&lt;img src=x');
    expect(JSON.parse(JSON.stringify(post('D', 705))).legacy.full_text).toContain('\uD83D late');
  });

  it('shows a thread as one module, and the answers below the subject of a page', () => {
    const [conversation] = instructionsIn(home('D')).flatMap(({ entries = [] }) =>
      entries.filter((entry) => entry.content.items),
    );
    expect(conversation?.content.items).toHaveLength(3);
    const detail = answer('TweetDetail', { focalTweetId: '2123910000000000502' }, knowledge('D', true));
    const entries = instructionsIn(detail).flatMap((instruction) => instruction.entries ?? []);
    expect(entries.map((entry) => entry.entryId)).toEqual([
      'tweet-2123910000000000501',
      'tweet-2123910000000000502',
      'conversationthread-2123910000000000503',
    ]);
  });

  it('lets counters of growing posts rise with time', () => {
    const at = (secondsAgo: number) => knowledgeFrom(new Date(Date.now() - secondsAgo * 1_000), 10)('D', false);
    const reposts = (secondsAgo: number) =>
      tweetsIn(answer('HomeTimeline', { count: 10 }, at(secondsAgo))).find((tweet) => tweet.rest_id.endsWith('102'))
        ?.legacy.retweet_count;
    expect(reposts(0)).toBe(1_630);
    expect(reposts(60)).toBe(1_630 + 10 * 42);
  });
});
