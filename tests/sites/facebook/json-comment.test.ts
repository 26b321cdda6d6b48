/** What Facebook's JSON says of one comment. */
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { readAnswer } from '@/lib/sites/facebook/answer.ts';
import { bramble, comment, comments, feed, mira, ola, only, opaque, photo, postsOf, story, years } from './answers.ts';

describe('a comment', () => {
  it.each(years)('is read whole as it was told in %d', (year) => {
    const post = only(comments(comment('11', '21', {}, year)));
    expect(post).toEqual({
      site: 'facebook',
      id: '21',
      url: 'https://www.facebook.com/brambleair/posts/pfbid011Xy?comment_id=21',
      kind: 'comment',
      author: expect.objectContaining({ id: mira.id, handle: 'mira.lund.5', name: 'Mira Lund', verified: null }),
      text: 'Three hours and no word from you',
      lang: 'en',
      createdAt: new Date(1_790_000_100_000).toISOString(),
      counts: { likes: 5, replies: 2, reposts: null, quotes: null, views: null },
      reactions: { like: 1, love: 0, haha: 0, wow: 0, sad: 0, angry: 4 },
      mentions: [],
      inReplyTo: { id: '11', handle: null },
      thread: '11',
      page: { id: bramble.id, handle: null, name: 'Bramble Air' },
      quoted: null,
      repostedBy: null,
      media: [],
      promoted: null,
    });
    expect(postSchema.parse(post)).toEqual(post);
  });
  it('needs neither a type name nor its own number beside the opaque one', () => {
    expect(only(comments(comment('11', '21', { __typename: undefined }))).id).toBe('21');
    expect(only(comments(comment('11', '21', { legacy_fbid: undefined }, 2025))).id).toBe('21');
  });
  it('keeps the words that were written, not those of a translation', () => {
    const translated = { text: 'Three hours', translation_type: 'AUTO_TRANSLATED' };
    expect(
      only(comments(comment('11', '21', { body: { text: 'Drei Stunden' }, preferred_body: translated }))).text,
    ).toBe('Drei Stunden');
    expect(only(comments(comment('11', '21', { body: undefined, preferred_body: translated }))).text).toBeNull();
    const original = { text: 'Drei Stunden', translation_type: 'ORIGINAL' };
    expect(only(comments(comment('11', '21', { body: undefined, preferred_body: original }))).text).toBe(
      'Drei Stunden',
    );
  });
  it('of a sticker alone has no words', () => {
    const sticker = { attachments: [{ style_type_renderer: { attachment: { media: { __typename: 'Sticker' } } } }] };
    expect(only(comments(comment('11', '21', { body: null, preferred_body: null, ...sticker })))).toMatchObject({
      text: '',
      media: null,
    });
    expect(only(comments(comment('11', '21', { body: null, preferred_body: null }))).text).toBeNull();
  });
  it.each([
    [{ reactors: { count_reduced: '9' } }, 9],
    [{ reactors: { count_reduced: '1.2K' } }, null],
    [{ reactors: { count: 7, count_reduced: '1.2K' } }, 7],
    [{ unified_reactors: { count: 8 }, reactors: { count_reduced: '9' } }, 8],
  ])('counts reactions only where the number is exact (%#)', (feedback, likes) =>
    expect(only(comments(comment('11', '21', { feedback }, 2025))).counts.likes).toBe(likes),
  );
  it.each([
    ['bn_IN', 'bn-IN'],
    ['pt_BR', 'pt-BR'],
    ['ur_PK_rom', 'ur-Latn-PK'],
    ['hi_IN_rom', 'hi-Latn-IN'],
    ['es_LA', 'es-419'],
    ['ar_AR', 'ar'],
    ['', null],
    ['xx', null],
    ['xx_XX', null],
    ['fb_LT', null],
    [7, null],
  ])('in dialect %j is in language %j', (source_dialect, lang) =>
    expect(only(comments(comment('11', '21', { translatability_for_viewer: { source_dialect } }))).lang).toBe(lang),
  );
  it('mentions the people and Pages that it links to', () => {
    const ranges = [
      { entity: bramble, length: 5 },
      { entity: { __typename: 'Hashtag', id: '3', url: 'https://www.facebook.com/hashtag/late' } },
      { entity: null },
      7,
    ];
    expect(only(comments(comment('11', '21', { body: { text: 'Bramble Air #late', ranges } }))).mentions).toEqual([
      'brambleair',
    ]);
  });
  it('in a group stands on nobody’s page', () =>
    expect(only(comments(comment('11', '21', { group_comment_info: { group: { id: '5' } } }))).page).toBeNull());
});

describe('what stands in a comment and is not its own', () => {
  it('are the pictures of the post', () => {
    const answer = comments(comment('11', '21', { parent_post_story: { id: 'x', attachments: [photo('501')] } }));
    expect(only(answer).media).toEqual([]);
    expect(readAnswer(answer)?.aliases.has('media:501')).toBe(false);
  });
  it('are the reactions of the post', () => {
    const above = { parent_feedback: { id: opaque('feedback:11'), reaction_count: { count: 900 } } };
    expect(only(comments(comment('11', '21', { ...above, feedback: { id: 'x' } }, 2025))).counts.likes).toBeNull();
  });
  it('is another comment, be it called the same', () => {
    const other = comment('11', '22', { body: { text: 'Another one, and a longer one at that' } });
    expect(postsOf(comments(comment('11', '21', { shown_below: { comment: other } })))).toMatchObject([
      { id: '21', text: 'Three hours and no word from you' },
      { id: '22', text: 'Another one, and a longer one at that' },
    ]);
  });
  it('is a comment that its address leads to, when it is no reply', () => {
    const url = 'https://www.facebook.com/a/posts/11?comment_id=99';
    expect(only(comments(comment('11', '21', { feedback: { url } }, 2025))).inReplyTo?.id).toBe('11');
  });
});

describe('what a comment stands below', () => {
  const sealed = {
    id: 'TzHnQDOcX8a9Nfqo',
    feedback: { id: 'Q45fbLSgkGfyDZR0' },
    parent_feedback: { id: 'AfAgNMIb' },
    comment_action_links: [],
    comet_comment_author_name_and_badges_renderer: null,
  };
  it('is unknown where ids can’t be opened', () =>
    expect(only(comments(comment('11', '21', sealed, 2025)))).toMatchObject({
      thread: null,
      inReplyTo: { id: null, handle: null },
      page: null,
    }));
  it('is the post around it then', () => {
    const [, below] = postsOf(feed(story('11', { comments: [comment('11', '21', sealed, 2025)] })));
    expect(below).toMatchObject({
      thread: '11',
      inReplyTo: { id: '11', handle: 'brambleair' },
      page: { handle: 'brambleair' },
    });
  });
  it('may stand in its address alone', () => {
    const url = `https://www.facebook.com/brambleair/posts/x?comment_id=${encodeURIComponent(opaque('comment:11_21'))}`;
    expect(only(comments(comment('11', '21', { ...sealed, feedback: { url } }, 2025))).thread).toBe('11');
  });
});

describe('a reply', () => {
  const replyTo = (more: Record<string, unknown>) => comment('11', '31', { author: ola, depth: 1, ...more }, 2025);
  const parent = comment('11', '21', {}, 2025);
  it.each([
    ['names its parent', { comment_direct_parent: { id: opaque('comment:11_21'), author: mira } }],
    ['names its parent by number', { comment_parent: { id: 'x', legacy_fbid: '21', author: mira } }],
    [
      'has an address with both',
      { feedback: { url: 'https://www.facebook.com/a/posts/11?comment_id=21&reply_comment_id=31' } },
    ],
    ['stands below its parent’s feedback', { parent_feedback: { id: opaque('feedback:11_21') } }],
  ])('%s', (_, more) => {
    const [, reply] = postsOf(comments(parent, replyTo(more)));
    expect(reply).toMatchObject({
      id: '31',
      thread: '11',
      inReplyTo: { id: '21', handle: 'mira.lund.5' },
      author: { name: 'Ola Berg' },
    });
  });
  it('stands in its parent', () => {
    const replies_connection = { edges: [{ node: replyTo({}) }] };
    const [, reply] = postsOf(
      comments({ ...parent, feedback: { id: opaque('feedback:11_21'), reactors: { count: 1 }, replies_connection } }),
    );
    expect(reply).toMatchObject({ id: '31', inReplyTo: { id: '21', handle: 'mira.lund.5' }, counts: { likes: 5 } });
  });
  it('may bring its parent along, which does not stand below it', () => {
    const posts = postsOf(
      comments(replyTo({ comment_direct_parent: { ...parent, id: 'x', feedback: null, parent_feedback: null } })),
    );
    expect(posts).toMatchObject([
      { id: '31', inReplyTo: { id: '21' } },
      { id: '21', inReplyTo: { id: null } },
    ]);
  });
  it('knows whom it answers from its parent’s name when the parent is not there', () =>
    expect(
      only(comments(replyTo({ comment_direct_parent: { id: opaque('comment:11_21'), author: mira } }))).inReplyTo,
    ).toEqual({ id: '21', handle: 'mira.lund.5' }));
  it('answers nobody that is known when only its depth tells', () =>
    expect(only(comments(replyTo({}))).inReplyTo).toEqual({ id: null, handle: null }));
});
