/** What the server writes into the page itself: how single posts behave, and answers where the network gives none. */
import { answer, type Knowledge, type Variables } from './answer.ts';
import { feed } from './feed.ts';
import type { Options, Staging } from './page/options.ts';
import { routeOf } from './page/route.ts';

/** Enough for `append` beyond the end of the page. */
const spare = 60;

export function stagingOf(url: URL, options: Options, knowledge: Knowledge): Staging {
  const length = options.n ?? feed.length;
  const route = routeOf(url.pathname, url.searchParams);
  const needsAnswer = options.net === 'none' || options.broken === 'json';
  const variables: Variables = { ...route.variables, count: length + spare };
  const plain = <T>(read: (entry: (typeof feed)[number]) => T | undefined): Record<string, T> =>
    Object.fromEntries(feed.flatMap((entry) => [read(entry)].flatMap((value) => (value ? [[entry.id, value]] : []))));
  return {
    length,
    growth: options.still ? {} : plain((entry) => entry.growth),
    translated: plain((entry) => entry.translated),
    answers: needsAnswer ? { [route.operation]: answer(route.operation, variables, knowledge) } : {},
  };
}
