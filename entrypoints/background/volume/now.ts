/** The volume of negative mentions now against the ordinary; fresh enough for judging many posts in a row. */
import { type VolumeNow, volumeNow as workOut } from '@/lib/volume/now.ts';
import { judge } from '../playbook/judge.ts';
import { counts } from './counting.ts';
import { incidentSpans } from './incident-spans.ts';

/** In milliseconds: new posts ask anew by themselves, time alone changes little in between. */
const fresh = 20_000;
let last: { readonly at: number; readonly volume: Promise<VolumeNow> } | null = null;

/** @param anew when posts have come in since */
export function volumeNow(anew = false): Promise<VolumeNow> {
  if (last === null || anew || Date.now() - last.at > fresh) {
    const volume = now();
    last = { at: Date.now(), volume };
    volume.catch(() => {
      last = null;
    });
  }
  return last.volume;
}

/** Nearly all of a week stays as it was a minute ago. */
let before: VolumeNow | null = null;

async function now(): Promise<VolumeNow> {
  const [counted, { playbook }, leftOut] = await Promise.all([counts(), judge(), incidentSpans()]);
  before = workOut(counted, { now: Date.now(), zone: playbook.hours.zone, leftOut, before });
  return before;
}
