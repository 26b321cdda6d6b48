/** The brand's own post and the comments below it: one storm stands as one, and what is grave stays itself. */
import { describe, expect, it } from 'vitest';
import { aContext, aPost, judge, type Overlay } from './scene.ts';

const assess = judge('air');
const storm = { thread: { read: 60, negative: 55 } };
const comment = (differs: Overlay = {}, around: Overlay = storm) =>
  assess(
    aPost({
      site: 'facebook',
      kind: 'comment',
      mentions: [],
      page: { handle: 'brambleair' },
      author: { handle: null, name: 'Orla Quist', followers: null, posts: null },
      text: 'Terrible, still waiting for my refund',
      counts: { replies: 0, reposts: null, quotes: null, likes: 3, views: null },
      ...differs,
    }),
    aContext(around),
  );
const own = (differs: Overlay = {}, around: Overlay = storm) =>
  assess(
    aPost({ site: 'facebook', author: { handle: 'brambleair' }, text: 'Bring a book', mentions: [], ...differs }),
    aContext(around),
  );

describe('an ordinary complaint in a storm', () => {
  it('is one of many', () => expect(comment()).toMatchObject({ part: true, level: 'watch' }));
  it('stands alone where there is no storm', () =>
    expect(comment({}, { thread: { read: 60, negative: 9 } }).part).toBe(false));
  it('stands alone where most comments do not complain', () =>
    expect(comment({}, { thread: { read: 60, negative: 20 } }).part).toBe(false));
  it('stands alone where the post above was not read', () => expect(comment({}, {}).part).toBe(false));
});

describe('in a storm stays visible for itself', () => {
  it.each<[string, Overlay, Overlay]>([
    ['a grave comment', { text: 'There was smoke in the cabin and my son could not breathe' }, {}],
    ['one that hundreds answer within the hour', { counts: { likes: 40, replies: 300 } }, {}],
    ['one in a language that nobody has read', { text: 'এটা কি মজা করার বিষয়?', lang: 'bn-IN' }, {}],
    ['one that care has escalated', {}, { care: { state: 'escalated' } }],
    ['one that somebody is answering', {}, { care: { state: 'handling', at: '2026-10-14T11:50:00Z' } }],
    ['praise', { text: 'Wonderful crew, thank you so much' }, {}],
    ['a question', { text: 'Do you fly to Leeds on Sundays?' }, {}],
  ])('%s', (_, differs, around) => expect(comment(differs, { ...storm, ...around }).part).toBe(false));
});

describe('the brand’s own post', () => {
  it('is worrying when the comments have turned against it', () => {
    const { level, reasons, loopIn } = own(
      { counts: { replies: 190, reposts: 9, likes: 400 } },
      { thread: { read: 40, negative: 30 } },
    );
    expect(level).toBe('worry');
    expect(reasons[0]).toMatchObject({ id: 'own-storm', evidence: '30 of 40 visible comments, 190 in all' });
    expect(loopIn).toContain('pr');
  });
  it('is a crisis when hundreds comment and most of those read complain', () =>
    expect(own({ counts: { replies: 812 } }).level).toBe('crisis'));
  it('is calm when they do not', () => expect(own({}, { thread: { read: 60, negative: 12 } }).level).toBe('calm'));
  it('says nothing of comments when none was read', () =>
    expect(own({}, {}).reasons.map(({ id }) => id)).toEqual(['own-post']));
});

describe('reactions', () => {
  it('that are not told by kind can still not be more angry than there are reactions at all', () => {
    const stirring = ({ reasons }: ReturnType<typeof comment>) => reasons.some(({ id }) => id === 'grave-stirring');
    const grave = { text: 'There was smoke in the cabin', reactions: null };
    expect(stirring(comment({ ...grave, counts: { likes: 2 } }))).toBe(false);
    const angry = { ...grave, reactions: { like: 1, love: 0, haha: 0, wow: 0, sad: 0, angry: 12 } };
    expect(stirring(comment({ ...angry, counts: { likes: 13 } }))).toBe(true);
  });
});
