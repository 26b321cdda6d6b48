import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/post.ts';
import { merge } from '@/lib/sites/merge.ts';
import { readAnswer } from '@/lib/sites/x/answer.ts';
import { x } from '@/lib/sites/x/index.ts';
import { item, timeline, tweet } from './answers.ts';
import { article, cell, type Shown } from './post-markup.ts';
import { firstArticle } from './saved.ts';

const page = (shown: Shown = {}) =>
  x.read(firstArticle(cell(article({ handle: 'brambleair', id: '11', ...shown })))) as Post;
const answer = (legacy = {}, more = {}) => readAnswer(timeline(item(tweet('11', legacy, more))))?.posts[0] as Post;

describe('two readings of one post', () => {
  it('take words, language and author from the JSON, even where the page shows a translation', () => {
    const merged = merge({ page: page({ text: 'Flug BA12', lang: 'de' }), answer: answer() });
    expect(merged).toMatchObject({
      text: 'Flight BA12 leaves at 9',
      lang: 'en',
      author: { followers: 71_000 },
      counts: { quotes: 1 },
    });
  });
  it('take each counter from the page, which is what is seen now, and else from the JSON', () => {
    const merged = merge({ page: page({ labels: { like: '41 Likes. Like', views: 'View' } }), answer: answer() });
    expect(merged?.counts).toEqual({ replies: 3, reposts: 4, quotes: 1, likes: 41, views: 35_462 });
  });
  it('keep an earlier JSON reading\u2019s words over the page\u2019s', () => {
    const earlier = merge({ page: page(), answer: answer() });
    expect(merge({ page: page({ text: 'Flug' }), earlier })).toMatchObject({
      text: 'Flight BA12 leaves at 9',
      author: { followers: 71_000 },
    });
  });
  it('prefer the page of now over the page of before', () =>
    expect(merge({ page: page({ text: 'edited' }), earlier: page({ text: 'first' }) })?.text).toBe('edited'));
  it('never replace something known by an unknown', () => {
    const known = answer();
    const less = answer({ favorite_count: undefined, lang: 'und' }, { core: undefined, views: {} });
    expect(merge({ answer: less, earlier: known })).toMatchObject({
      lang: 'en',
      author: { handle: 'brambleair' },
      counts: { likes: 40, views: 35_462 },
    });
  });
  it('call a repost by what the post really is', () => {
    const repost = page({ above: '<a href="/ola_berg"><span data-testid="socialContext">x</span></a>' });
    expect(merge({ page: repost, answer: answer({ in_reply_to_status_id_str: '5' }) })).toMatchObject({
      kind: 'reply',
      repostedBy: 'ola_berg',
    });
    expect(merge({ page: repost })?.kind).toBe('repost');
  });
  it('call it an ad when either does', () => {
    const ad = { ...answer(), promoted: true };
    expect(merge({ page: page(), answer: ad })?.promoted).toBe(true);
    expect(merge({ answer: { ...answer(), promoted: null } })?.promoted).toBeNull();
  });
  it('leave their sources as they were', () => {
    const first = page();
    const before = structuredClone(first);
    merge({ page: first, answer: answer() });
    expect(first).toEqual(before);
  });
  it('of nothing are nothing', () => expect(merge({ page: null })).toBeNull());
});
