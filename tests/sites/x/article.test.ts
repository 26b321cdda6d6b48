/** What a page shows of a post: every trap that X's pages are known for. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { x } from '@/lib/sites/x/index.ts';
import { article, BLUE, cell, GOLD, GREY, PHOTO, type Shown, TIME, UNCLEAR, VIDEO } from './post-markup.ts';
import { firstArticle } from './saved.ts';

const read = (shown: Shown = {}) => x.read(firstArticle(cell(article(shown))));
const link = (handle: string) => `<a href="/${handle}">@${handle}</a>`;

describe('an ordinary post', () => {
  it('is read whole', () => {
    const post = read();
    expect(post).toEqual({
      site: 'x',
      id: '1900000000000000001',
      url: 'https://x.com/mira_lund/status/1900000000000000001',
      kind: 'post',
      author: {
        id: null,
        handle: 'mira_lund',
        name: 'Mira Lund',
        followers: null,
        following: null,
        posts: null,
        joinedAt: null,
        verified: 'none',
        bio: null,
        category: null,
      },
      text: 'My suitcase is still in Oslo',
      lang: 'en',
      createdAt: TIME,
      counts: { replies: 3, reposts: 4, quotes: null, likes: 1059, views: 82346 },
      reactions: null,
      mentions: [],
      inReplyTo: null,
      thread: null,
      page: null,
      quoted: null,
      repostedBy: null,
      media: [],
      promoted: false,
    });
    expect(postSchema.parse(post)).toEqual(post);
  });

  it('is read the same after it was liked and reposted', () =>
    expect(read({ liked: true, reposted: true })?.counts).toMatchObject({ reposts: 4, likes: 1059 }));
  it('has unknown counters where labels hold no number', () =>
    expect(read({ labels: { reply: 'Reply', views: 'View post analytics' } })?.counts).toMatchObject({
      replies: null,
      views: null,
    }));
  it('has a real 0 where the label says so', () =>
    expect(read({ labels: { reply: '0 Replies. Reply' } })?.counts.replies).toBe(0));
  it('has a name with its emoji', () =>
    expect(read({ name: 'Mira <img alt="\u{1F419}">' })?.author.name).toBe('Mira \u{1F419}'));
  it.each([['und'], ['zxx'], ['qme'], ['art']])('has no language for %s', (lang) =>
    expect(read({ lang })?.lang).toBeNull(),
  );
  it.each([
    [BLUE, 'paid'],
    [GOLD, 'business'],
    [GREY, 'government'],
    [UNCLEAR, null],
    ['', 'none'],
  ])('tick %#', (badge, verified) => expect(read({ badge })?.author.verified).toBe(verified));
  it('names those whom it mentions', () =>
    expect(
      read({ text: `Thanks ${link('brambleair')} for ${link('oslo_port')} <a href="/hashtag/late">#late</a>` })
        ?.mentions,
    ).toEqual(['brambleair', 'oslo_port']));
});

describe('links', () => {
  it.each([['https://x.com'], ['https://pro.x.com'], ['https://twitter.com']])(
    'of a page saved from %s count as well',
    (origin) =>
      expect(read({ origin })).toMatchObject({
        id: '1900000000000000001',
        url: 'https://x.com/mira_lund/status/1900000000000000001',
      }),
  );
  it('of an edited post end in its history', () =>
    expect(read({ href: '/mira_lund/status/1900000000000000005/history' })?.id).toBe('1900000000000000005'));
  it('that lead away from X are no handles', () =>
    expect(
      read({ text: '<a href="https://evil.example/brambleair">a</a><a href="//evil">b</a><a href="/i">c</a>' })
        ?.mentions,
    ).toEqual([]));
});

describe('the handle', () => {
  it('comes from the avatar where the name is no link', () => {
    const post = x.read(firstArticle(`<div data-testid="simpleTweet">${article({ linkedName: false })}</div>`));
    expect(post?.author).toMatchObject({ handle: 'mira_lund', name: 'Mira Lund' });
  });
  it('is never "unknown"', () => expect(read({ avatar: 'unknown' })?.author.handle).toBe('mira_lund'));
  it('is on the author line at last', () =>
    expect(read({ avatar: 'unknown', linkedName: false })?.author.handle).toBe('mira_lund'));
});

describe('media and words', () => {
  it('counts pictures, videos once, and link previews but no polls', () => {
    const card = '<div data-testid="card.wrapper"><div data-testid="card.layoutLarge.media"></div></div>';
    const poll = '<div data-testid="card.wrapper"><div data-testid="cardPoll"></div></div>';
    expect(read({ afterText: PHOTO + PHOTO + VIDEO + card + poll })?.media).toEqual([
      'photo',
      'photo',
      'video',
      'link',
    ]);
  });
  it('has no text for a picture alone, and unknown text where nothing was found', () => {
    expect(read({ text: null, afterText: PHOTO })?.text).toBe('');
    expect(read({ text: null })?.text).toBeNull();
    expect(
      read({ text: null, afterText: `<div data-testid="twitterArticleReadView">${PHOTO}</div>` })?.text,
    ).toBeNull();
  });
  it('shows X\u2019s own translation as it stands, together with its language', () =>
    expect(
      read({
        lang: 'zh',
        text: '\u6211\u7684\u884c\u674e',
        beforeText: '<div><button>\u663e\u793a\u539f\u6587</button></div>',
      }),
    ).toMatchObject({
      lang: 'zh',
      text: '\u6211\u7684\u884c\u674e',
    }));
  it('leaves the "show more" link out of a long post', () =>
    expect(read({ afterText: '<button data-testid="tweet-text-show-more-link">Show more</button>' })?.text).toBe(
      'My suitcase is still in Oslo',
    ));
});

describe('views', () => {
  it('are unknown on a focused post without the link: the bar leaves out zeros, so its last number may be another', () =>
    expect(
      read({ tabindex: '-1', labels: { views: null, group: '3 replies, 4 reposts, 1059 likes, 9 bookmarks' } })?.counts
        .views,
    ).toBeNull());
});

describe('an article', () => {
  it('that is recycled for another post is read anew', () => {
    const element = firstArticle(cell(article()));
    expect(x.idOf(element)).toBe('1900000000000000001');
    element.innerHTML = firstArticle(cell(article({ id: '1900000000000000002', handle: 'brambleair' }))).innerHTML;
    expect(x.idOf(element)).toBe('1900000000000000002');
    expect(x.read(element)?.author.handle).toBe('brambleair');
  });
  it('that is empty is no post, and nothing throws', () => {
    const element = firstArticle('<article data-testid="tweet"></article>');
    expect([x.idOf(element), x.read(element), x.mount(element)]).toEqual([null, null, null]);
  });
  it('keeps broken characters out', () => {
    const element = firstArticle(cell(article({ text: 'PLACE' })));
    const text = element.querySelector('[data-testid="tweetText"]');
    if (text) text.textContent = 'a\ud83d b';
    expect(x.read(element)?.text).toBe('a\ufffd b');
  });
});
