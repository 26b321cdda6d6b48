/** Any post and any context, drawn by chance: for limits that hold whatever a post says and whoever wrote it. */
import fc from 'fast-check';
import type { Post } from '@/lib/post.ts';
import { now } from './scene.ts';

export const cross = [
  'terrible',
  'awful',
  'WORST',
  'FURIOUS',
  'fed up',
  'rude',
  'late',
  'refund',
  'morons',
  'terrified',
  'disgusting',
  '!!!',
  '\u{1F621}',
];
export const mixed = [
  ...cross,
  'wonderful',
  'thank you so much',
  'do you have seats?',
  'hello',
  '\u98db\u884c\u6a5f',
  'boycott',
];
export const said = (from: readonly string[]) =>
  fc.array(fc.constantFrom(...from), { maxLength: 12 }).map((words) => `@brambleair ${words.join(' ')}`);

/** Small numbers are likelier: that is where the rules draw their lines. */
export const number = (max: number) => fc.oneof(...[2, 12, 40, max].map((most) => fc.integer({ min: 0, max: most })));
export const maybe = <Kind>(value: fc.Arbitrary<Kind>) => fc.option(value, { nil: null });
const someCounts = fc.record({
  replies: maybe(number(5_000)),
  reposts: maybe(number(5_000)),
  quotes: maybe(number(500)),
  likes: maybe(number(90_000)),
  views: maybe(number(900_000)),
});
const anAuthor = fc.record({
  handle: fc.constantFrom(null, 'wrenfield', 'tessamarlowe'),
  followers: maybe(number(9_000_000)),
  posts: maybe(number(900_000)),
  joinedAt: fc.constantFrom(null, '2016-10-14T00:00:00Z', '2026-10-01T00:00:00Z'),
  verified: fc.constantFrom(null, 'none', 'paid', 'business', 'government'),
  bio: fc.constantFrom(null, 'walks, maps, soup', 'Surgeon', 'Lawyer for passenger rights'),
});
const someMinutesAgo = fc
  .integer({ min: 0, max: 5_000 })
  .map((ago) => new Date(Date.parse(now) - ago * 60_000).toISOString());
const aSite = fc.constantFrom<Post['site']>('x', 'facebook');
export const anyPost = (text: fc.Arbitrary<string>) =>
  fc.record({
    site: aSite,
    text,
    author: anAuthor,
    counts: someCounts,
    createdAt: maybe(someMinutesAgo),
    media: fc.constantFrom(null, [], ['photo']),
    promoted: fc.constantFrom(null, true, false),
  });
export const anyContext = fc.record({
  care: fc.constantFrom({ state: 'none' }, { state: 'answered' }, { state: 'handling', at: '2026-10-14T03:00:00Z' }),
  volume: fc.constantFrom(null, { negative: 3, ordinary: 2 }, { negative: 60, ordinary: 5 }),
});
