/**
 * `npm run bench:answer`: how long an answer of 2.3 MB on Facebook holds up the page. The page hands it over as its own script
 * would; what is measured is the task in which it comes and, until all of it is read, the longest time in which no timer
 * could run. Both in milliseconds; a frame is 16.7. A second page, without the answer, says what this machine does by itself.
 */
import { demoBrand } from '../../demo/brand.ts';
import { launch } from '../../e2e/chromium.ts';
import { story } from '../../stand-in/facebook/answer/documents.ts';
import { lines } from '../../stand-in/facebook/answer/wire.ts';
import { postOf } from '../../stand-in/facebook/feed.ts';
import { startStandIn } from '../../stand-in/server.ts';

const megabyte = 1_000_000;
const rounds = 7;

/** One document of about 1.65 MB, the rest in small ones, as an answer of the home feed is. */
function answer(): string {
  const setting = { shape: '2026', startedAt: new Date() } as never;
  const long = postOf('long', 500);
  if (long === null) throw new Error('the stand-in has no long post');
  const one = (serial: number) => ({ ...long, id: `77${String(serial).padStart(14, '0')}` });
  const wrapped = (from: number, count: number) => ({
    data: {
      viewer: {
        news_feed: { edges: Array.from({ length: count }, (_, i) => ({ node: story(one(from + i), setting) })) },
      },
    },
  });
  const size = JSON.stringify(wrapped(0, 1)).length;
  const large = wrapped(0, Math.max(1, Math.round((1.65 * megabyte) / size)));
  const small = Array.from({ length: Math.round((0.65 * megabyte) / size) }, (_, i) => wrapped(1_000 + i, 1));
  return lines([{ data: large.data }, ...small.map(({ data }) => ({ data }))] as never, null);
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const server = await startStandIn();
const firebreak = await launch({ port: server.port });
try {
  await demoBrand(firebreak);
  const text = answer();
  const page = await firebreak.context.newPage();
  await page.goto('https://www.facebook.com/harbourline?still=1');
  await page.waitForFunction(() => window.facebook?.ids().length > 0);
  const measure = (detail: string | null) =>
    page.evaluate(async (given) => {
      let longest = 0;
      let last = performance.now();
      let going = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (going) port2.postMessage(0);
      };
      port2.postMessage(0);
      const before = performance.now();
      if (given !== null) document.dispatchEvent(new CustomEvent('firebreak:answer', { detail: given }));
      const task = performance.now() - before;
      last = performance.now();
      longest = 0;
      await new Promise((done) => setTimeout(done, 1_500));
      going = false;
      return { task, longest };
    }, detail);
  await measure(null);
  const [idle, busy]: { task: number; longest: number }[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    idle?.push(await measure(null));
    busy?.push(await measure(`graphql\n${text.replaceAll('77000', `77${String(round).padStart(3, '0')}`)}`));
  }
  const row = (name: string, all: { task: number; longest: number }[] = []) => ({
    name,
    'task, median': median(all.map(({ task }) => task)).toFixed(1),
    'task, most': Math.max(...all.map(({ task }) => task)).toFixed(1),
    'longest hold-up, median': median(all.map(({ longest }) => longest)).toFixed(1),
    'longest hold-up, most': Math.max(...all.map(({ longest }) => longest)).toFixed(1),
  });
  console.log(
    `${(text.length / megabyte).toFixed(2)} MB in ${text.trim().split('\n').length} documents, ${rounds} rounds, milliseconds`,
  );
  console.table([row('no answer', idle), row('the answer', busy)]);
} finally {
  await firebreak.close();
  await server.close();
}
