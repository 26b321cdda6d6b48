/**
 * `npm run bench:page`: what extensions cost a page of X, or of Facebook, in real Chromium; the folder's README says how to
 * read it. Options: `--posts 2000`, `--rounds 3`, `--share 1` (which part of the posts is about the brand), `--site facebook`
 * with `--comments 500`, `--extension DIR` (any unpacked extension, as often as wanted), `--firebreak DIR` (another build).
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startStandIn } from '../../stand-in/server.ts';
import { runFacebook } from './facebook.ts';
import { firstBadges } from './first.ts';
import { run } from './run.ts';
import { badgeTable, facebookTable, xTable } from './tables.ts';
import { startX } from './x/server.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    share: { type: 'string', default: '1' },
    site: { type: 'string', default: 'x' },
    comments: { type: 'string', default: '500' },
    extension: { type: 'string', multiple: true, default: [] },
    firebreak: { type: 'string', default: join(import.meta.dirname, '../../../.output/chrome-mv3') },
  },
});

export interface Variant {
  readonly name: string;
  /** `null`: no extension. */
  readonly folder: string | null;
  /** What it puts into an article. */
  readonly mark: string;
}

const variants: readonly Variant[] = [
  { name: 'none', folder: null, mark: 'firebreak-badge' },
  { name: 'floor', folder: join(import.meta.dirname, 'floor'), mark: 'floor-mark' },
  { name: 'Firebreak', folder: resolve(values.firebreak), mark: 'firebreak-badge' },
  ...values.extension.map((folder) => ({ name: folder, folder: resolve(folder), mark: 'firebreak-badge' })),
];
const rounds = Number(values.rounds);

/** In each round in another order, so that a machine that gets slower is nobody's fault. */
const inTurn = (round: number): readonly Variant[] => {
  const order = round % 2 === 0 ? variants : [...variants].reverse();
  return order.map((_, index) => order[(index + round) % order.length] as Variant);
};

async function gather<Figures>(measure: (variant: Variant) => Promise<Figures>): Promise<Map<string, Figures[]>> {
  const all = new Map<string, Figures[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const variant of inTurn(round)) {
      all.get(variant.name)?.push(await measure(variant));
      console.error(`round ${round + 1} of ${rounds}: ${variant.name}`);
    }
  return all;
}

if (values.site === 'facebook') {
  const server = await startStandIn();
  const comments = Number(values.comments);
  const all = await gather(({ folder, mark }) => runFacebook(folder, server.port, comments, mark));
  console.log(`A Facebook page with ${comments} comments, ${rounds} rounds, medians\n\n${facebookTable(all)}`);
  await server.close();
} else {
  const server = await startX(Number(values.posts), Number(values.share));
  const all = await gather(({ folder, mark }) => run(folder, server.port, Number(values.posts), mark));
  console.log(
    `${values.posts} posts of X, ${server.bytesPerPost} bytes each, a share of ${values.share} about the brand, ${rounds} rounds, medians\n\n${xTable(all)}`,
  );
  for (const [name, runs] of all) {
    const dearest = runs.at(-1)?.dearest ?? [];
    if (dearest.length > 0)
      console.log(
        `\n${name}, dearest, \u00b5s a post: ${dearest.map(([call, time]) => `${call} ${time.toFixed(0)}`).join(', ')}`,
      );
  }
  const marking = variants.filter(({ name }) => name === 'Firebreak');
  for (const { folder, mark } of marking) console.log(badgeTable(await firstBadges(folder, server.port, mark, 5)));
  await server.close();
}
