/** Answers that nobody should send: endless, deep, of wrong types. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { readAnswer } from '@/lib/sites/facebook/answer.ts';
import { cut } from '@/lib/sites/facebook/documents.ts';
import { paths } from '@/lib/sites/facebook/fields.ts';
import { comment, comments, feed, only, opaque, photo, postsOf, story, top } from './answers.ts';

const nothing = { posts: [], authors: [], aliases: new Map() };

describe('a hostile answer', () => {
  it('of 50,000 levels is read to its bottom', () => {
    let body: unknown = story('11');
    for (let level = 0; level < 50_000; level += 1) body = level % 2 ? [body] : { deeper: body };
    expect(postsOf(body)).toMatchObject([{ id: '11', counts: { likes: 40 } }]);
  });
  it('of 10,000 comments below each other is read', () => {
    let inner: unknown = null;
    for (let level = 10_000; level > 0; level -= 1)
      inner = {
        legacy_fbid: `9${level}`,
        body: { text: 'x' },
        feedback: { replies_connection: { edges: [{ node: inner }] } },
      };
    const posts = postsOf(feed(story('11', { comments: [inner] })));
    expect(posts).toHaveLength(10_001);
    expect(posts.at(-1)).toMatchObject({ thread: '11', inReplyTo: { id: '99999' } });
  });
  it('of posts that share posts, thousands deep, is read', () => {
    let inner: Record<string, unknown> = { ...story('1') };
    for (let level = 2; level < 2_000; level += 1)
      inner = { __typename: 'Story', post_id: String(level), message: { text: 'x' }, attached_story: inner };
    expect(postsOf(inner)).toHaveLength(1_999);
  });
  it('of lists without end is left after a while', () => {
    expect(readAnswer({ list: Array.from({ length: 200_000 }, () => ({})) })).toEqual(nothing);
    const attachments = Array.from({ length: 200_000 }, (_, at) => photo(String(at)));
    expect(only(feed(story('11', { attachments: attachments.slice(0, 1_000) }))).media).toHaveLength(50);
    expect(only(feed(story('11', { attachments })))).toMatchObject({ text: 'We fly again on Monday', media: null });
  });
  it('cannot reach what all objects share', () => {
    const body = JSON.parse(
      '{"__proto__":{"post_id":"11","message":{"text":"x"},"followers":5},"constructor":{"prototype":{"legacy_fbid":"21"}},' +
        '"toString":{"__typename":"User","id":"__proto__","name":"x","url":"https://www.facebook.com/x"}}',
    );
    expect(postsOf(body)).toMatchObject([{ id: '11', text: 'x' }]);
    expect(({} as Record<string, unknown>).followers).toBeUndefined();
    expect(
      only({ post_id: '11', ...JSON.parse('{"__proto__":null,"hasOwnProperty":1}'), message: { text: 'x' } }).id,
    ).toBe('11');
  });
  it('with names that objects have by themselves is nothing special', () => {
    const reactions = { edges: [{ node: { id: '__proto__', localized_name: 'constructor' }, reaction_count: 3 }] };
    expect(only(feed(story('11', { reactions, attachments: [{ __typename: 'toString', id: '5' }] })))).toMatchObject({
      reactions: null,
      media: null,
    });
  });
  it('with broken characters and endless words fits the schema', () => {
    const text = `\ud83d ${'\u{1F621}'.repeat(90_000)}`;
    const post = only(feed(story('11', { text })));
    expect(postSchema.safeParse(post).success).toBe(true);
    expect(post.text).toMatch(/^\ufffd \u{1F621}.*\u{1F621}$/su);
    expect(post.text?.isWellFormed()).toBe(true);
  });
  it('with wrong types everywhere yields only what holds', () => {
    for (const wrong of [7, true, 'x', [], [null], {}, { toString: 1 }, { text: { text: 1 } }]) {
      const root: Record<string, unknown> = { post_id: '11', message: { text: 'x' }, legacy_fbid: wrong };
      for (const path of Object.values(paths).flatMap((all) => all.split(' '))) {
        const [around = '', name = around] = path.split('.');
        if (around === '') root[name] ??= wrong;
        else root[around] = { ...(root[around] as object), [name]: wrong };
      }
      for (const body of [root, { comment: { ...root, legacy_fbid: '21' } }])
        for (const post of postsOf(body)) expect(postSchema.safeParse(post)).toMatchObject({ success: true });
    }
  });
  it('with reactions beyond count stays quick', () => {
    const edges = Array.from({ length: 50_000 }, (_, at) => ({ node: { id: String(at) }, reaction_count: -1 }));
    expect(only(feed(story('11', { reactions: { edges } }))).reactions).toBeNull();
  });
  it('with copies of one post beyond count stays quick', () => {
    const url = 'https://www.facebook.com/groups.x/posts/11';
    const copies = Array.from({ length: 30_000 }, () => ({ story: { url } }));
    const below = Array.from({ length: 3_000 }, (_, at) => ({ legacy_fbid: `9${at}`, body: { text: 'x' } }));
    expect(postsOf(story('11', { more: { copies }, comments: below }))).toHaveLength(3_001);
  });
  it('that says of a comment that it answers itself is not believed', () => {
    const own = { comment_direct_parent: { id: opaque('comment:11_21'), legacy_fbid: '21' } };
    expect(only(comments(comment('11', '21', own))).inReplyTo).toEqual({ id: '11', handle: null });
  });
});

describe('whatever comes', () => {
  const name = fc.constantFrom(
    ...Object.values(paths)
      .flatMap((all) => all.split(/[ .]/))
      .filter(Boolean),
    'node',
    'edges',
    'story',
    'comment',
    'comments',
    'feedback',
    'attachments',
    'attached_story',
    'media',
    'post_id',
    'url',
    'name',
    'profile_social_context',
    'content',
    'text',
    '__typename',
    '__isActor',
    'ranges',
    'entity',
    '__proto__',
    'constructor',
  );
  const word = fc.constantFrom(
    'Story',
    'Comment',
    'User',
    'Photo',
    'Group',
    'SponsoredData',
    '11',
    '21',
    opaque('comment:11_21'),
    opaque('feedback:11'),
    'https://www.facebook.com/mira',
    'https://www.facebook.com/x?comment_id=21',
    '\ud83d',
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: 'large' },
      fc.oneof(word, fc.string(), fc.integer(), fc.double(), fc.constant(null), fc.boolean()),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.oneof({ weight: 9, arbitrary: name }, { weight: 1, arbitrary: fc.string() }), tie('tree'), {
        maxKeys: 9,
      }),
    ),
  }));
  it('is read without an error, and all that is read of it fits the schema', () =>
    fc.assert(
      fc.property(tree, (body) => {
        for (const post of readAnswer(body)?.posts ?? []) expect(postSchema.parse(post)).toEqual(post);
      }),
      { numRuns: 300 },
    ));
  it('a real answer in which any value is another is read as well', () => {
    const whole = JSON.stringify(
      feed(story('11', { reactions: top({ like: 2 }), attachments: [photo('5')], comments: [comment('11', '21')] })),
    );
    const values = [...whole.matchAll(/(?<=":)(?:"[^"]*"|\d+|null|true|false)/g)];
    fc.assert(
      fc.property(fc.nat(values.length - 1), fc.jsonValue(), (at, value) => {
        const { index, 0: old } = values[at] ?? { index: 0, 0: '' };
        const body = JSON.parse(whole.slice(0, index) + JSON.stringify(value) + whole.slice(index + old.length));
        for (const post of postsOf(body)) expect(postSchema.parse(post)).toEqual(post);
      }),
      { numRuns: 300 },
    );
  });
  it('any text is cut', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('for (;;);', '{"', '"post_id"', '}', '\n', '[', ']', '"', '\\', 'x')),
        (pieces) => {
          expect([...cut(pieces.join(''))].join('').length).toBeLessThanOrEqual(pieces.join('').length);
        },
      ),
    ));
});
