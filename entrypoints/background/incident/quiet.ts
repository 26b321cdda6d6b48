/** What the volume says about a crisis: whether it is ordinary again, and how worried to be about the brand as a whole. */
import type { Quiet } from '@/lib/incident/closing.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { levelOfSpike } from '@/lib/triage/brand-level.ts';
import { allCovered } from '@/lib/volume/covered.ts';
import { quietness } from '@/lib/volume/quiet.ts';
import { counts } from '../volume/counting.ts';
import { volumeNow } from '../volume/now.ts';

export async function quietNow(): Promise<Quiet> {
  const [{ spikes }, { covered }] = await Promise.all([volumeNow(), counts()]);
  const { ordinary, since } = quietness(spikes, allCovered(covered), Date.now());
  return { ordinary, since: since === null ? null : new Date(since).toISOString() };
}

/** `null`: no spike runs; then the posts alone suggest an incident. */
export async function brandNow(): Promise<Level | null> {
  const last = (await volumeNow()).spikes.at(-1);
  return last === undefined || last.end !== null ? null : levelOfSpike[last.severity];
}
