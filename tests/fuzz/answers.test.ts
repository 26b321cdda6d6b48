/** Answers of X and Facebook, bent in every way: the readers never throw, and what they read is a post with an id of its own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/post.ts';
import { readAnswer as readFacebook } from '@/lib/sites/facebook/answer.ts';
import { readAnswer as readX } from '@/lib/sites/x/answer.ts';
import { comment, comments, feed, story } from '../sites/facebook/answers.ts';
import { item, timeline, tweet } from '../sites/x/answers.ts';
import { anyJson, runs, shared } from './seed.ts';

const kinds = [
  {
    name: 'X',
    read: readX,
    whole: timeline(item(tweet('11', {}, { quoted_status_result: { result: tweet('12') } })), item(tweet('13'))),
    id: /^\d{1,30}$/u,
  },
  {
    name: 'Facebook',
    read: readFacebook,
    whole: [feed(story('11'), story('12')), comments(comment('11', '21'), comment('11', '22'))],
    id: /^[\w:.-]{1,200}$/u,
  },
];

type Tree = Record<string, unknown> | unknown[];
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every place of a value, as a way from its root. */
function places(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  const inner = isTree(value) ? Object.entries(value).flatMap(([key, one]) => places(one, [...way, key])) : [];
  return [way, ...inner];
}

/** @param at which of its places; @param into what stands there instead */
function bent(whole: unknown, at: number, into: unknown): unknown {
  const copy = structuredClone(whole);
  const all = places(copy);
  const way = all[at % all.length] ?? [];
  const last = way.at(-1);
  if (last === undefined) return into;
  const holder = way.slice(0, -1).reduce<unknown>((one, key) => (isTree(one) ? Reflect.get(one, key) : one), copy);
  // As JSON.parse would: also a key that is called "__proto__" is an own one.
  if (isTree(holder))
    Object.defineProperty(holder, last, { value: into, enumerable: true, writable: true, configurable: true });
  return copy;
}

const deep = (depth: number, inner: unknown): unknown => {
  let body = inner;
  for (let level = 0; level < depth; level += 1) body = level % 2 ? [body] : { result: body };
  return body;
};

describe.each(kinds)('an answer of $name', ({ read, whole, id }) => {
  const check = (body: unknown) => {
    const posts = read(body)?.posts ?? [];
    for (const post of posts) {
      expect(post.id).toMatch(id);
      expect(postSchema.safeParse(post).success).toBe(true);
    }
    return posts.length;
  };

  it('is read when it is whole', () => {
    expect(check(whole)).toBeGreaterThan(1);
  });

  it('that is any JSON is read without a throw', () => {
    const before = shared();
    fc.assert(
      fc.property(anyJson, (body) => void check(body)),
      runs(300),
    );
    expect(shared()).toBe(before);
  });

  it('in which anything stands anywhere yields only posts that hold', () => {
    const before = shared();
    const bends = fc.array(fc.tuple(fc.nat(100_000), anyJson), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bends, (all) => void check(all.reduce<unknown>((body, [at, into]) => bent(body, at, into), whole))),
      runs(150),
    );
    expect(shared()).toBe(before);
  });

  it('in which parts of it stand in other parts, or keys are lost, yields only posts that hold', () => {
    const all = places(whole);
    const place = fc.nat(all.length - 1);
    const partAt = (at: number) =>
      (all[at] ?? []).reduce<unknown>((one, key) => (isTree(one) ? Reflect.get(one, key) : one), whole);
    fc.assert(
      fc.property(
        place,
        fc.option(place),
        (to, from) => void check(bent(whole, to, from === null ? undefined : partAt(from))),
      ),
      runs(150),
    );
  });

  it('that is cut anywhere is no JSON, or a shorter one that is read', () => {
    const text = JSON.stringify(whole);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom('', '"}', '}]}', ']', 'null', '\ud800'), (at, end) => {
        let body: unknown;
        try {
          body = JSON.parse(text.slice(0, at) + end);
        } catch {
          return;
        }
        check(body);
      }),
      runs(300),
    );
  });

  it('10,000 levels below anything is read', () => {
    expect(check(deep(10_000, whole))).toBeGreaterThan(1);
  });

  it('with 50 MB of words in a post keeps the post, and no more of the words than a post may have', () => {
    const endless = 'smoke '.repeat(8_700_000);
    const before = shared();
    const at = places(whole).findIndex((way) => ['full_text', 'text'].includes(way.at(-1) ?? ''));
    expect(check(bent(whole, at, endless))).toBeGreaterThan(0);
    expect(shared()).toBe(before);
  });
});
