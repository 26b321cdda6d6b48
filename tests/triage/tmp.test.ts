/** The limits that hold whatever a post says and whoever wrote it (PRODUCT, "Limits that must hold"), as properties. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/playbook/words.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import { anyContext, anyPost, cross, maybe, mixed, number, said } from './any-post.ts';
import { aContext, aPost, judge, type Overlay } from './scene.ts';

// The same draws on every machine; a larger number of runs, or another seed, looks further.
fc.configureGlobal({ numRuns: 15000 });

const assess = judge('air');
const judged = (post: Overlay, context: Overlay = {}): Assessment => assess(aPost(post), aContext(context));
const rank = ({ level }: Assessment): number => levels.indexOf(level);
const ids = ({ reasons }: Assessment): string[] => reasons.map(({ id }) => id);

describe('unknown followers', () => {
  it('never count as few', () => {
    fc.assert(
      fc.property(anyPost(said(mixed)), anyContext, (post, context) => {
        const fired = ids(judged({ ...post, author: { ...post.author, followers: null } }, context));
        expect(fired).not.toContain('few-followers');
        expect(fired).not.toContain('ordinary-reach');
      }),
    );
  });

  it('never worry less than few followers do, while nobody passes the post on', () => {
    // With shares a small account worries more: they are beyond what its followers explain.
    const few = fc.integer({ min: 0, max: 499 });
    fc.assert(
      fc.property(anyPost(said(mixed)), anyContext, few, (post, context, followers) => {
        const counts = { ...post.counts, reposts: 0, quotes: 0 };
        const by = (number: number | null) =>
          judged({ ...post, counts, author: { ...post.author, followers: number } }, context);
        expect(rank(by(null))).toBeGreaterThanOrEqual(rank(by(followers)));
      }),
    );
  });
});

describe('an unread counter', () => {
  const kinds = ['replies', 'reposts', 'quotes', 'likes'] as const;

  it('never worries less than the same counter read as zero', () => {
    fc.assert(
      fc.property(
        anyPost(said(mixed)),
        anyContext,
        fc.subarray([...kinds], { minLength: 1 }),
        (post, context, unread) => {
          const counted = (value: number | null) =>
            judged(
              { ...post, counts: { ...post.counts, ...Object.fromEntries(unread.map((kind) => [kind, value])) } },
              context,
            );
          expect(counted(null).score).toBeGreaterThanOrEqual(counted(0).score);
        },
      ),
    );
  });

  it('never proves that nobody reacted', () => {
    fc.assert(
      fc.property(anyPost(said(mixed)), anyContext, fc.constantFrom('replies', 'reposts'), (post, context, kind) => {
        const fired = ids(judged({ ...post, site: 'x', counts: { ...post.counts, [kind]: null } }, context));
        expect(fired).not.toContain('few-followers');
        expect(fired).not.toContain('quiet');
      }),
    );
  });
});

describe('grave content', () => {
  const grave = fc.constantFrom(
    'smoke in the cabin',
    'my daughter was injured',
    'racist abuse by your crew',
    'data breach',
  );

  it('is never calm, however few see it and whatever else is said', () => {
    fc.assert(
      fc.property(anyPost(said(mixed)), anyContext, grave, (post, context, words) => {
        expect(judged({ ...post, text: `${post.text} ${words}` }, context).level).not.toBe('calm');
      }),
    );
  });

  it('is a crisis when it spreads, and legal and press are called', () => {
    fc.assert(
      fc.property(anyPost(said(mixed)), anyContext, grave, (post, context, words) => {
        const counts = { ...post.counts, reposts: 120 };
        const { level, loopIn } = judged({ ...post, counts, text: `${post.text} ${words}` }, context);
        expect(level).toBe('crisis');
        expect(loopIn).toEqual(expect.arrayContaining(['legal', 'pr']));
      }),
    );
  });
});

describe('one ordinary customer with an ordinary complaint', () => {
  const ordinary = anyPost(said(cross)).map((post) => ({
    ...post,
    author: { ...post.author, handle: 'wrenfield', verified: 'paid', bio: 'walks, maps, soup' },
  }));
  const followers = maybe(fc.integer({ min: 0, max: 9_999 }));
  const fewCounts = fc.record({
    replies: maybe(fc.integer({ min: 0, max: 8 })),
    reposts: maybe(fc.integer({ min: 0, max: 5 })),
    quotes: maybe(fc.integer({ min: 0, max: 2 })),
    likes: maybe(fc.integer({ min: 0, max: 9 })),
  });

  it('never exceeds watch, however angry', () => {
    fc.assert(
      fc.property(ordinary, followers, fewCounts, (post, number, counts) => {
        const one = judged({ ...post, counts, author: { ...post.author, followers: number } });
        expect(rank(one)).toBeLessThanOrEqual(levels.indexOf('watch'));
      }),
    );
  });

  it('is worth a watch when the words are angry and the followers are not few', () => {
    expect(judged({ text: '@brambleair TERRIBLE service, FURIOUS, still waiting for my refund!!!' }).level).toBe(
      'watch',
    );
  });
});

describe('more reactions', () => {
  // More followers may worry less, and rightly: the same shares are then no more than the reach explains.
  it('never lower the worry about a post of somebody else', () => {
    const kind = fc.constantFrom('replies', 'reposts', 'quotes');
    fc.assert(
      fc.property(
        anyPost(said(mixed)),
        anyContext,
        kind,
        number(3_000),
        number(3_000),
        (post, context, of, from, more) => {
          const counted = (value: number) => judged({ ...post, counts: { ...post.counts, [of]: value } }, context);
          expect(counted(from + more).score).toBeGreaterThanOrEqual(counted(from).score);
        },
      ),
    );
  });
});

describe('any text at all', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u200d',
      '\u0336',
      '\0',
      '@',
      '#',
      '<b>',
      '{',
      '*',
      '~',
      '\ud83d',
      '\udd25',
      '!!',
    ),
  );
  const wild = fc.string({ unit, maxLength: 300 });

  it('is judged and never throws', () => {
    fc.assert(
      fc.property(wild, wild, fc.constantFrom(null, 'en', 'und', 'tlh', ''), (text, name, lang) => {
        const author = { handle: name.slice(0, 50), name, bio: name };
        const { level, score } = judged({ text: `@brambleair ${text}`, author, lang, quoted: { text } });
        expect(levels).toContain(level);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  const row = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
  const rows = [
    'a',
    '\ud800',
    '\u202e',
    'a\u0336',
    "a'",
    '@',
    '#brambleair',
    '\u96e8',
    '\u{1F525}',
    'A\u00c0',
    'lost ',
    'not ',
  ];

  it.each(rows.map((piece) => [JSON.stringify(piece), piece]))('is judged when it is 100 kB of %s', (_, piece) => {
    const { relevant, level } = judged({ text: `@brambleair ${row(piece)}` });
    expect(relevant).toBe(true);
    expect(levels).toContain(level);
  });

  it('is judged by its beginning when it is very long', () => {
    expect(judged({ text: `@brambleair smoke in the cabin ${row('ha ')}` }).level).not.toBe('calm');
  });
});
