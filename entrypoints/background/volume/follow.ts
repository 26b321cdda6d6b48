/** What follows from new counts: posts are judged again, alerts are raised, the panel and the toolbar are told. */
import { type Driving, keepVolume, keptVolume, type WorryStep } from '@/lib/platform/volume-kept.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { brandLevel } from '@/lib/triage/brand-level.ts';
import { volumeSign } from '@/lib/triage/volume-sign.ts';
import type { Spike } from '@/lib/volume/spike.ts';
import { viewOf } from '@/lib/volume/view.ts';
import { openPosts } from '../alerts/open-posts.ts';
import { alertOfPosts } from '../alerts/post-alerts.ts';
import { showWaiting } from '../alerts/show.ts';
import { showToolbar } from '../alerts/toolbar.ts';
import { alertOfSpikes } from '../alerts/volume-alerts.ts';
import { judge } from '../playbook/judge.ts';
import { counts } from './counting.ts';
import { drivingOf } from './driving.ts';
import { volumeNow } from './now.ts';

const most = { steps: 400, days: 7 };
/** In milliseconds: while a page is scrolled, all batches of this time are followed together. The first is followed after a moment. */
const pause = 3_000;
/** In milliseconds: the answers of a page that is opened come one after the other, and a wave in them is to ring once. */
const settle = 1_000;
/** What a spike is made of is read from all of its posts; within this time it stays nearly as it was. In milliseconds. */
const pauseOfDriving = 10_000;
let running: Promise<void> | null = null;
let again = false;

/** May vanish. */
let driven: { readonly at: number; readonly driving: Driving } | null = null;
let toDrive = false;

const rest = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Batches come faster than this can follow: one run at a time, and one more, after a rest, when something came in meanwhile.
 * @param reassess judges the posts of the last day again
 */
export function followVolume(reassess: () => Promise<void>): Promise<void> {
  if (running !== null) {
    again = true;
    return running;
  }
  running = rest(settle).then(() => {
    again = false;
    return follow(reassess);
  });
  running = running.finally(() => {
    void rest(pause).then(() => {
      running = null;
      if (again) void followVolume(reassess).catch(() => undefined);
    });
  });
  return running;
}

async function follow(reassess: () => Promise<void>): Promise<void> {
  const [{ playbook }, before] = await Promise.all([judge(), keptVolume()]);
  const first = await volumeNow(true);
  const sign = volumeSign(playbook, first);
  // A wave makes earlier posts of it more worrying too. Judging them may count some of them in another way.
  if (sign !== (before?.sign ?? '')) await reassess();
  const now = Date.now();
  const volume = sign === (before?.sign ?? '') ? first : await volumeNow(true);
  const view = viewOf(await counts(), volume, now);
  const spike = view.spike?.end === null ? view.spike : null;
  const driving = view.spike === null ? null : await drivingNow(view.spike, now, reassess);
  const open = await openPosts(now);
  const level = brandLevel(
    open.map((post) => post.level),
    spike,
  );
  await alertOfSpikes(volume.spikes, driving, now);
  await alertOfPosts(open, now);
  await keepVolume({ sign, view, driving, level, worry: stepped(before?.worry ?? [], level, now) });
  await showWaiting();
  await showToolbar(level, open);
}

async function drivingNow(spike: Spike, now: number, reassess: () => Promise<void>): Promise<Driving> {
  const age = now - (driven?.at ?? Number.NEGATIVE_INFINITY);
  if (driven?.driving.start === spike.start && age >= 0 && age < pauseOfDriving) {
    // Nothing may come any more: what was passed over is looked at then.
    if (!toDrive)
      setTimeout(() => {
        toDrive = false;
        void followVolume(reassess).catch(() => undefined);
      }, pauseOfDriving - age);
    toDrive = true;
    return driven.driving;
  }
  driven = { at: now, driving: await drivingOf(spike, now) };
  return driven.driving;
}

/** A step only where the level changed. */
function stepped(steps: readonly WorryStep[], level: Level, now: number): WorryStep[] {
  const next = steps.at(-1)?.level === level ? [...steps] : [...steps, { at: now, level }];
  const since = now - most.days * 24 * 60 * 60_000;
  // The step before the window says at which level the window begins.
  const from = next.findLastIndex(({ at }) => at <= since);
  return next.slice(Math.max(0, from)).slice(-most.steps);
}
