/** The numbers of a report: times against promises, the spread, the causes, the review and the way back. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileReport } from '@/lib/incident/report/compile.ts';
import { roundUp } from '@/lib/incident/report/html/plots.ts';
import { withoutNames } from '@/lib/incident/report/nameless.ts';
import { proposedTasks } from '@/lib/incident/report/recovery.ts';
import { missingIn, reviewOf, reviewQuestions } from '@/lib/incident/report/review.ts';
import { causesOf, spreadOf } from '@/lib/incident/report/spread.ts';
import { answeringOf, median, runsOf } from '@/lib/incident/report/times.ts';
import { instant, span } from '@/lib/incident/report/words.ts';
import { playbook } from '../statement/scene.ts';
import { minutes, type Story, story } from '../story.ts';
import { aPost, crowd, given, three } from './scene.ts';

let told: Story;
beforeAll(async () => {
  told = await story();
});
const iso = (count: number): string => minutes(count).toISOString();

describe('the public clocks', () => {
  const run = {
    clock: 'statement',
    level: 'crisis',
    startedAt: iso(0),
    due: iso(60),
    metAt: null,
    endedAt: null,
  } as const;
  const runs = (differs: object, at: number) => runsOf({ clocks: [{ ...run, ...differs }] }, minutes(at))[0];

  it('are kept, late, or not yet decided', () => {
    expect(runs({ metAt: iso(60) }, 500)).toMatchObject({ promised: 60, taken: 60, kept: true });
    expect(runs({ metAt: iso(61) }, 500)).toMatchObject({ taken: 61, kept: false });
    expect(runs({}, 59)).toMatchObject({ taken: null, kept: null });
    expect(runs({}, 61)).toMatchObject({ taken: null, kept: false });
    expect(runs({ endedAt: iso(30) }, 500)).toMatchObject({ taken: null, kept: null });
    expect(runs({ endedAt: iso(90) }, 500)).toMatchObject({ taken: null, kept: false });
  });
});

describe('the answers to people', () => {
  it('are counted by level, with median, worst and the share that was kept', () => {
    const post = (answered: number | null, promised: number | null) =>
      aPost({
        level: 'worry',
        createdAt: iso(0),
        promisedBy: promised === null ? null : iso(promised),
        answeredAt: answered === null ? null : iso(answered),
      });
    const all = answeringOf(
      [post(10, 60), post(30, 20), post(80, null), post(null, 40), post(null, 900)],
      minutes(100),
    );
    expect(all).toMatchObject({ posts: 5, answered: 3, median: 30, worst: 80, promised: 3 });
    expect(all.kept).toBeCloseTo(1 / 3);
    expect(all.byLevel).toEqual([expect.objectContaining({ level: 'worry', posts: 5 })]);
  });

  it('of nobody have no time, which is not zero', () => {
    expect(answeringOf([], minutes(0))).toMatchObject({ median: null, worst: null, kept: null, byLevel: [] });
    expect(answeringOf([aPost({ createdAt: null })], minutes(0))).toMatchObject({ answered: 1, median: null });
    expect(median([3, 1])).toBe(2);
  });
});

describe('the spread', () => {
  it('counts every timed post once, in at most 48 bars', () => {
    for (const count of [1, 2, 50, 2_000]) {
      const { bars, step } = spreadOf({ posts: crowd(count), volume: [] });
      expect(bars.reduce((sum, one) => sum + one.count, 0)).toBe(count);
      expect(bars.length).toBeLessThanOrEqual(48);
      expect(step).not.toBeNull();
    }
  });

  it('is not flattened by an old post that was dug out', () => {
    const old = aPost({ createdAt: '2019-01-01T00:00:00Z' });
    const { bars, step } = spreadOf({ posts: [old, ...crowd(100)], volume: [] });
    expect(step).toBe(60);
    expect(bars.reduce((sum, one) => sum + one.count, 0)).toBe(101);
  });

  it('adds up what could be read, and says of how many it could not', () => {
    const { totals, untimed } = spreadOf({ posts: three, volume: [] });
    expect(totals).toContainEqual({ name: 'likes', sum: 48, unread: 1 });
    expect(untimed).toBe(1);
    const none = spreadOf({ posts: [aPost({ counts: { views: null } })], volume: [] });
    expect(none.totals).toEqual([{ name: 'views', sum: null, unread: 1 }]);
  });
});

describe('the causes', () => {
  it('come with the most frequent first; two topics count twice, none counts as none', () => {
    const posts = [...three, aPost({ topics: [] }), aPost({ topics: ['own-topic', 'own-topic'] })];
    expect(causesOf(posts, { outage: 'Outage' }).map(({ title, posts: count }) => `${title} ${count}`)).toEqual([
      'Outage 3',
      'ignored 1',
      'No topic 1',
      'own-topic 1',
    ]);
  });
});

describe('the course', () => {
  it('tells the turning points, and decisions with who, when and why', () => {
    const report = compileReport(given(told));
    expect(report.timeline[0]?.sentence).toContain('declared the incident \u201cBooking site down\u201d');
    expect(report.timeline.some(({ sentence }) => sentence.includes('Pause every scheduled post'))).toBe(false);
    expect(report.decisions).toContainEqual({
      by: 'Ben Okafor',
      at: iso(16),
      what: 'Skipped: Set an alert',
      why: 'The tool is down, too.',
    });
    expect(report.decisions.map(({ what }) => what)).toContain('We refund without asking for proof.');
    expect(report.published.find(({ what }) => what === 'statement')?.approvals).toHaveLength(2);
    expect(report.told.map(({ state }) => state)).toEqual(['sent', 'failed']);
  });

  it('puts the gravest post first and counts those that only others have read', () => {
    const { posts } = compileReport({ ...given(told), posts: three.slice(1) });
    expect(posts.worst[0]?.key).toBe('x:101');
    expect(posts).toMatchObject({ count: 3, unread: 1 });
  });

  it('leaves out posts that are not of the incident', () => {
    const all = given(told);
    expect(compileReport({ ...all, posts: [...three, aPost({ key: 'x:999' })] }).answering.posts).toBe(3);
  });
});

describe('the review', () => {
  it('asks how it was recovered, and is not complete without prevention', () => {
    expect(reviewQuestions.map(({ asks }) => asks)).toContain('How did you recover?');
    expect(missingIn({ review: {} }).map(({ id }) => id)).toEqual(['prevention']);
    expect(missingIn({ review: { prevention: { answer: ' ', by: 'Ana', at: iso(0) } } })).toHaveLength(1);
    expect(missingIn(told.incident)).toEqual([]);
  });

  it('keeps an answer to a question that this version does not ask', () => {
    const review = { later: { answer: 'Yes', by: 'Ana', at: iso(0) } };
    expect(reviewOf({ review }).at(-1)).toMatchObject({ id: 'later', answer: 'Yes' });
  });
});

describe('the way back', () => {
  it('is that of the playbook after a crisis, with a role for each task', () => {
    const tasks = proposedTasks(playbook, 'crisis');
    expect(tasks.map(({ after }) => after)).toEqual([30, 30, 60, 60, 90, 90]);
    expect(tasks[0]).toEqual({ title: 'what was promised is done, and said', after: 30, role: 'pr' });
  });

  it('is shorter the less grave it was', () => {
    const days = (worst: 'calm' | 'watch' | 'worry') =>
      proposedTasks({ checklists: [] }, worst).map(({ after }) => after);
    expect([days('calm'), days('watch'), days('worry')]).toEqual([[], [30], [30, 30, 60, 60]]);
  });
});

describe('names', () => {
  const { text, link } = withoutNames(['Will', 'Mila Kern', '@tom', 'İlker Öz', 'Al'], ['BrambleAir']);

  it('go as whole words, with the capitals in which they are names', () => {
    expect(text('Will you tell Mila Kern, mila kern? We will. Goodwill.')).toBe(
      '[name] you tell [name], mila kern? We will. Goodwill.',
    );
    expect(text('TOM and tomorrow and Tom')).toBe('[name] and tomorrow and [name]');
    expect(text('İlker Öz wrote to Al')).toBe('[name] wrote to Al');
  });

  it('go as handles, but for the brand’s own and for mail addresses', () => {
    expect(text('@who @BrambleAir mail care@example.org')).toBe('@[name] @BrambleAir mail care@example.org');
  });

  it('go from links, with a way to the post where there is one', () => {
    expect(link('https://x.com/mila_k/status/101?s=20')).toBe('https://x.com/i/status/101');
    expect(link('https://x.com/mila_k')).toBeNull();
    expect(link('https://www.facebook.com/mila.kern/posts/1')).toBeNull();
    expect(text('see https://x.com/mila_k/status/101 and https://facebook.com/mila.kern')).toBe(
      'see https://x.com/i/status/101 and [link]',
    );
  });
});

describe('words', () => {
  it('say spans and instants as people do', () => {
    expect([0.2, 12, 60, 200, 1_440, 3_100].map(span)).toEqual([
      'under a minute',
      '12 min',
      '1 h',
      '3 h 20 min',
      '1 day',
      '2 days 3 h',
    ]);
    expect(instant('2026-07-01T22:30:00Z', 'Europe/Berlin')).toBe('2 Jul 2026, 00:30');
    expect([0, 1, 3, 86, 101].map(roundUp)).toEqual([1, 1, 5, 100, 200]);
  });
});
