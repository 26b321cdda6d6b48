/** Answers that nobody should send: endless, deep, circular, of wrong types. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { readAnswer } from '@/lib/sites/x/answer.ts';
import { item, only, postsOf, timeline, tweet, user } from './answers.ts';

describe('a hostile answer', () => {
  it('of 10,000 levels is read to its bottom', () => {
    let body: unknown = tweet('11');
    for (let level = 0; level < 10_000; level += 1) body = level % 2 ? [body] : { deeper: body };
    expect(readAnswer(body)?.posts).toHaveLength(1);
  });
  it('of 10,000 posts\u2019 own fields inside of each other is read', () => {
    let body: unknown = {};
    for (let level = 0; level < 10_000; level += 1) body = { legacy: body };
    expect(readAnswer({ instructions: [], body })).toEqual({ posts: [], authors: [] });
  });
  it('of a quote in a quote, thousands deep, is read', () => {
    let inner = tweet('1');
    for (let level = 2; level < 3_000; level += 1)
      inner = tweet(String(level), {}, { quoted_status_result: { result: inner } });
    expect(postsOf(inner)).toHaveLength(2_999);
  });
  it('without end is left after a while', () => {
    const body = { instructions: Array.from({ length: 400_000 }, () => ({})) };
    expect(readAnswer(body)).toEqual({ posts: [], authors: [] });
  });
  it('that runs in a circle ends', () => {
    const body: Record<string, unknown> = { instructions: [] };
    body.self = body;
    expect(readAnswer(body)).toEqual({ posts: [], authors: [] });
  });
  it('cannot reach what all objects share', () => {
    const body = JSON.parse(
      '{"instructions":[],"__proto__":{"full_text":"x","rest_id":"1","followers":5},"constructor":{"prototype":{"a":1}}}',
    );
    readAnswer(body);
    expect(({} as Record<string, unknown>).followers).toBeUndefined();
    expect(readAnswer({ instructions: [], ['__proto__']: null })).toEqual({ posts: [], authors: [] });
  });
  it('with words that are objects in disguise does not throw', () => {
    const trap = { toString: 1 };
    const entry = {
      entryId: trap,
      __typename: trap,
      content: {
        itemContent: {
          tweet_results: { result: tweet('11', { id_str: trap, user_id_str: trap }, { card: { name: trap } }) },
        },
      },
    };
    const posed = user('D', 'ola_berg', { rest_id: trap, verification: { verified_type: trap } });
    expect(readAnswer(timeline(entry, { user_results: { result: posed } }))).toMatchObject({ posts: [{ id: '11' }] });
  });
  it('with wrong types everywhere yields only what holds', () => {
    const wrong = tweet(
      '11',
      {
        lang: {},
        created_at: 5,
        entities: { user_mentions: 'x' },
        extended_entities: { media: {} },
        quoted_status_id_str: {},
        in_reply_to_status_id_str: -1,
      },
      { views: 'many', card: 'x', core: [] },
    );
    expect(postSchema.safeParse(only(wrong)).success).toBe(true);
    expect(readAnswer(timeline(item({ rest_id: { a: 1 }, legacy: { full_text: 5 } })))).toEqual({
      posts: [],
      authors: [],
    });
  });
  it('with a text of 100,000 characters and 10,000 mentions still fits the schema', () => {
    const mentions = Array.from({ length: 10_000 }, (_, at) => ({ screen_name: `n${at}` }));
    const post = only(
      tweet(
        '1',
        { full_text: '\u{1F621}'.repeat(50_000), entities: { user_mentions: mentions } },
        { quoted_status_result: { result: tweet('2') } },
      ),
    );
    expect(postSchema.safeParse(post).success).toBe(true);
    expect(post.text?.length).toBeLessThanOrEqual(30_000);
  });
});
