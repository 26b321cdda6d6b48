/** What came from colleagues is brought to where it is shown: posts are judged anew, incidents and the playbook follow. */
import { t } from '@/lib/i18n.ts';
import { database } from '@/lib/platform/database.ts';
import { pulse } from '@/lib/platform/news.ts';
import { rowsAbout, withArrival } from '@/lib/platform/record-rows.ts';
import { doubledIn } from '@/lib/record/doubled.ts';
import { isIncidentKey, playbookKey } from '@/lib/record/keys.ts';
import type { Arrived } from '@/lib/record/order.ts';
import { watchlistPrefix } from '@/lib/record/team-deeds.ts';
import { raise, showWaiting } from '../alerts/show.ts';
import { reassess } from '../assess-posts.ts';
import { followClocks } from '../incident/clocks.ts';
import { forgetIncidents } from '../incident/known.ts';
import { followTeamText } from './playbook-text.ts';

/** So many posts are judged at once: what is behind them waits no longer than a moment. */
const some = 100;
/** What happened longer ago is no news any more. */
const news = 24 * 60 * 60_000;
/** Among so many of the own last deeds a doubled answer is looked for: who comes back to a large log is not held up. */
const ownDeeds = 500;

let waiting = new Set<string>();
let working = false;

/** @param keys of posts, incidents and so on; what comes while some are being worked on is done together, afterwards */
export function followArrived(keys: readonly string[]): void {
  for (const key of keys) waiting.add(key);
  if (working) return;
  working = true;
  void work();
}

async function work(): Promise<void> {
  while (waiting.size > 0) {
    const keys = [...waiting];
    waiting = new Set();
    const posts = keys.filter((key) => /^(?:x|facebook):/u.test(key));
    const led = keys.filter(isIncidentKey);
    const decided = keys.some((key) => key === playbookKey || key.startsWith(watchlistPrefix));
    // Each for itself: what one can't do, another still may.
    for (const job of [
      () => followIncidents(led),
      () => followPosts(posts),
      () => tellOfDoubled(posts),
      () => (decided ? followTeamText(false) : undefined),
    ])
      await Promise.resolve(job()).catch(() => undefined);
  }
  working = false;
}

async function followIncidents(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await forgetIncidents(keys);
  await followClocks();
}

async function followPosts(keys: readonly string[]): Promise<void> {
  const seen = await database.posts.where('key').anyOf(keys).primaryKeys();
  for (let at = 0; at < seen.length; at += some) await reassess(seen.slice(at, at + some));
  if (seen.length > 0) await pulse(seen);
}

/** Somebody answered a post that this person answered too, and could not know it: said once, to the two of them. */
async function tellOfDoubled(keys: readonly string[]): Promise<void> {
  const mine = new Set((await database.events.orderBy('n').reverse().limit(ownDeeds).toArray()).map(({ key }) => key));
  const both = keys.filter((key) => mine.has(key));
  if (both.length === 0) return;
  const byKey = new Map<string, Arrived[]>();
  for (const row of await rowsAbout(both)) {
    const known = byKey.get(row.key) ?? [];
    byKey.set(row.key, known);
    known.push(withArrival(row));
  }
  for (const [key, events] of byKey)
    for (const { who, at } of doubledIn(events)) {
      const id = `post:twice:${key}:${who.join(':')}`;
      if (Date.parse(at[1]) < Date.now() - news || (await database.alerts.get(id)) !== undefined) continue;
      const words = t('editor.team.twice.words', { first: who[0], second: who[1] });
      const now = new Date().toISOString();
      const alert = {
        id,
        kind: 'post',
        at: now,
        level: 'worry',
        title: t('editor.team.twice.title'),
        words,
        key,
      } as const;
      await raise([{ ...alert, state: 'waiting', spike: null }]);
    }
  await showWaiting();
}
