/** How a page's own JSON is taken in: at once where it is small, in steps where it would hold up the page. */
import { afterEach, expect, it, vi } from 'vitest';
import { learner } from '@/entrypoints/page/learn.ts';
import type { Answer, Site } from '@/lib/sites/site.ts';
import { x } from '@/lib/sites/x/index.ts';

const answer = (name: string): Answer => ({ posts: [], authors: [], name }) as Answer;
/** A site that reads `["name", steps]`; each step takes five milliseconds of a clock that only it moves. */
function scene() {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const site: Site = {
    ...x,
    *reading(body) {
      const [name, steps] = body as [string, number];
      for (let step = 0; step < steps; step += 1) {
        clock += 5;
        yield;
      }
      return name === 'unknown' ? null : answer(name);
    },
  };
  const taken: (string | null)[] = [];
  let late = 0;
  const learn = learner(
    site,
    function* (one) {
      taken.push(one === null ? null : (one as Answer & { name: string }).name);
      yield;
    },
    () => {
      late += 1;
    },
  );
  return { learn: (texts: string[]) => learn(texts, 'any'), taken, late: () => late };
}
const text = (name: string, steps: number) => JSON.stringify([name, steps]);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a small answer is taken in within the task in which it comes', () => {
  const { learn, taken, late } = scene();
  learn([text('small', 1)]);
  expect(taken).toEqual(['small']);
  expect(late()).toBe(0);
});

it('a large one is taken in over several tasks, and then the page is looked at again, once', () => {
  const { learn, taken, late } = scene();
  learn([text('large', 7), text('next', 1)]);
  expect(taken).toEqual([]);
  vi.runAllTimers();
  expect(taken).toEqual(['large', 'next']);
  expect(late()).toBe(1);
});

it('what comes while a large one is read waits for its turn', () => {
  const { learn, taken } = scene();
  learn([text('large', 7)]);
  learn([text('small', 1)]);
  expect(taken).toEqual([]);
  vi.runAllTimers();
  expect(taken).toEqual(['large', 'small']);
});

it('what is no JSON and what is in no known shape is told, and the rest is taken in all the same', () => {
  const { learn, taken } = scene();
  learn(['{"cut', text('unknown', 1), text('fine', 1)]);
  vi.runAllTimers();
  expect(taken).toEqual([null, null, 'fine']);
});
