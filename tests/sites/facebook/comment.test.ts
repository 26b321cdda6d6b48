/** What a page shows of comments and answers: who wrote what, below which post, to whom. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { idOf, readArticle } from '@/lib/sites/facebook/article.ts';
import { comment, comments, encoded, postId, type Said } from './comment-markup.ts';
import {
  allYears,
  emoji,
  first,
  knows,
  knowsNothing,
  line,
  link,
  open,
  post,
  type Shown,
  seeMore,
} from './post-markup.ts';

const label = '[role=article][aria-label]';
const read = (said: Said = {}, shown: Shown = {}) =>
  readArticle(first(post({ ...shown, below: comments(comment(said)) }), label), knowsNothing);

describe.each(allYears)('a comment below a post as of %s', (year) => {
  it('is read whole', () => {
    const post = read({ reactions: '12', permalink: '/mira.lund/posts/pfbid02abcdefghijk' }, { year });
    expect(post).toEqual({
      site: 'facebook',
      id: '991000000000001',
      url: `https://www.facebook.com/mira.lund/posts/pfbid02abcdefghijk?comment_id=${encoded(postId, '991000000000001')}`,
      kind: 'comment',
      author: {
        id: null,
        handle: 'jon.vale',
        name: 'Jon Vale',
        followers: null,
        following: null,
        posts: null,
        joinedAt: null,
        verified: null,
        bio: null,
        category: null,
      },
      text: 'Seit drei Tagen kein Koffer',
      lang: 'de-DE',
      createdAt: null,
      counts: { replies: null, reposts: null, quotes: null, likes: 12, views: null },
      reactions: null,
      mentions: [],
      inReplyTo: { id: postId, handle: 'mira.lund' },
      thread: postId,
      page: { id: null, handle: 'mira.lund', name: 'Mira Lund' },
      quoted: null,
      repostedBy: null,
      media: null,
      promoted: null,
    });
    expect(postSchema.parse(post)).toEqual(post);
  });
});

describe('an answer', () => {
  const answer = comment({ id: '991000000000002', above: '991000000000001', text: 'We are looking', lang: 'en-US' });
  it.each([
    ['beside the comment', comments(comment(), answer)],
    ['inside of the comment', comments(comment({ within: `<ul><li>${answer}</li></ul>` }))],
  ])('that stands %s is known by its own number', (_where, below) => {
    const articles = [...open(post({ below })).querySelectorAll(label)];
    expect(articles.map((article) => idOf(article, knowsNothing))).toEqual(['991000000000001', '991000000000002']);
    const [above, reply] = articles.map((article) => readArticle(article, knowsNothing));
    expect(above).toMatchObject({ text: 'Seit drei Tagen kein Koffer', inReplyTo: { id: postId } });
    expect(reply).toMatchObject({
      text: 'We are looking',
      lang: 'en-US',
      thread: postId,
      inReplyTo: { id: '991000000000001', handle: null },
    });
  });
});

describe('numbers that are not encoded', () => {
  it('tell the comment, and the post\u2019s number comes from the post', () => {
    const permalink = '/mira.lund/posts/3741738000000009';
    expect(read({ plain: true }, { permalink })).toMatchObject({ id: '991000000000001', thread: '3741738000000009' });
    expect(read({ plain: true, above: '991000000000000' }, { permalink })).toMatchObject({
      id: '991000000000001',
      inReplyTo: { id: '991000000000000' },
    });
  });
  it('come with the post\u2019s in the link of the time', () =>
    expect(read({ plain: true, permalink: '/groups/5151/posts/42/' })?.thread).toBe('42'));
  it('leave the post unknown where nothing tells it', () =>
    expect(read({ plain: true }, { text: null })).toMatchObject({ thread: null, inReplyTo: { id: null } }));
  it('never count as below a post whose number is made up', () => expect(read({ plain: true })?.thread).toBeNull());
});

describe('the words', () => {
  it('may be missing where there is a sticker or a picture', () => {
    expect(read({ text: null, instead: '<div role="img"><img alt="A heart" src="data:,"></div>' })?.text).toBe('');
    expect(read({ text: null, instead: link('/photo.php?fbid=5', '<img src="data:,">') })?.text).toBe('');
    expect(read({ text: null })?.text).toBeNull();
    const face = link('/jon.vale', '<img src="data:,">');
    expect(read({ text: null, instead: face })?.text).toBeNull();
  });
  it('are found without a language', () =>
    expect(read({ lang: null, text: `One</div>${line(`Two ${emoji('\u{1F525}')}`)}<div>` })).toMatchObject({
      text: 'One\nTwo \u{1F525}',
      lang: null,
    }));
  it('leave out the button behind a cut text', () =>
    expect(read({ text: `Nine hours\u2026 ${seeMore}` })?.text).toBe('Nine hours'));
  it('name those whom they link, and nobody is their author for that', () => {
    const text = `${link('/bramble.air?comment_id=1', 'Bramble Air')} answer us`;
    expect(read({ text })).toMatchObject({
      id: '991000000000001',
      mentions: ['bramble.air'],
      author: { name: 'Jon Vale' },
    });
    expect(read({ text, head: '<span><span>Somebody</span></span>' })?.author).toMatchObject({
      name: null,
      handle: null,
    });
  });
  it('are not a badge beside the name', () => {
    const badge = '<div role="button"><div dir="auto">Top fan</div></div>';
    expect(read({ lang: null, badge, text: 'Nine hours' })?.text).toBe('Nine hours');
  });
  it('do not begin with the name where a direction is given for both', () => {
    const html = comment({ lang: null, text: null, permalink: '/a/posts/1' }).replace(
      '<div class="bubble">',
      `<div class="bubble"><span dir="ltr">${link('/jon.vale', 'Jon Vale')}<div>${line('Nine hours')}</div></span>`,
    );
    expect(readArticle(first(html, label), knowsNothing)?.text).toBe('Nine hours');
  });
  it('of two Bengali lines keep both', () =>
    expect(
      read({
        lang: 'bn-IN',
        text: `\u09ac\u09cd\u09af\u09be\u0997</div>${line('\u0995\u09cb\u09a5\u09be\u09df')}<div>`,
      }),
    ).toMatchObject({
      text: '\u09ac\u09cd\u09af\u09be\u0997\n\u0995\u09cb\u09a5\u09be\u09df',
      lang: 'bn-IN',
    }));
});

describe('a link that somebody pasted', () => {
  const pasted = link('https://www.facebook.com/oslo.port?comment_id=77', 'see there');
  const time = '<ul><li><a href="/a/posts/1?comment_id=88">1w</a></li></ul>';
  it('is not the comment\u2019s own', () => {
    const html = `<div role="article" aria-label="x"><span>Somebody</span><span dir="auto" lang="en">${pasted}</span>${time}</div>`;
    expect(idOf(first(html, label), knowsNothing)).toBe('88');
  });
  it('is not that of an article around the comment', () => {
    const html = `<div role="article" aria-label="x"><div>${comment()}</div></div>`;
    expect(idOf(first(html, label), knowsNothing)).toBeNull();
  });
});

describe('whose page it stands on', () => {
  it('is nobody\u2019s in a group', () => {
    const shown = { heading: link('/groups/5151/user/100077/', 'Mira Lund') };
    expect(read({}, shown)).toMatchObject({ page: null, inReplyTo: { id: postId, handle: '100077' } });
  });
  it('is told by the address where the post has no card', () => {
    const alone = comment({ permalink: 'https://www.facebook.com/bramble.air/posts/pfbid02abcdefghijk' });
    expect(readArticle(first(alone, label), knows({}))).toMatchObject({
      page: { id: null, handle: 'bramble.air', name: null },
      thread: postId,
      inReplyTo: { id: postId, handle: 'bramble.air' },
    });
  });
});

describe('the author', () => {
  it('has a number where the address has it', () =>
    expect(read({ profile: '/profile.php?id=100088' })?.author).toMatchObject({ handle: '100088', id: '100088' }));
  it('is not what describes a picture', () => {
    const face = '<a href="/jon.vale"><img alt="Profile picture of Jon" src="data:,"></a>';
    expect(read({ head: `<span>${face}<span>${link('/jon.vale', 'Jon Vale')}</span></span>` })?.author.name).toBe(
      'Jon Vale',
    );
  });
  it('in a group is found beside links that only lead to the comment', () => {
    const head = `<span><a role="link" href="/groups/5151/user/100088/?__cft__[0]=x"><span dir="auto">Anonymous participant 356</span></a></span>`;
    expect(read({ head, permalink: '/groups/5151/posts/42/' })?.author).toMatchObject({
      name: 'Anonymous participant 356',
      id: '100088',
    });
  });
});
