/** Which spikes are worth an alert, when others were alerted before. */
import { type Spike, spikeSettings } from './spike.ts';

/**
 * A spike that was alerted, as it is known now: it was running when the alert was written, and has mostly ended since. The
 * severity stays the one that was told, so that a graver one is told again.
 * @param spikes as they are counted now
 */
export function asItIsNow(alerted: Spike, spikes: readonly Spike[]): Spike {
  const { found, severity } = alerted;
  const present = spikes.find(({ start, end }) => start <= found && (end === null || found <= end));
  // Counted anew it is none any more: then it was over when it was found.
  return present === undefined ? { ...alerted, end: alerted.end ?? found } : { ...present, severity };
}

/**
 * One that touches none of those that were alerted, or one that got graver.
 * Counts that come in late may move a spike's beginning, so spikes are told apart by their time and not by it alone.
 * @param alerted as they were when somebody was told
 */
export function worthAlert(
  spikes: readonly Spike[],
  alerted: readonly Spike[],
  { coolDown }: Pick<typeof spikeSettings, 'coolDown'> = spikeSettings,
): Spike[] {
  const known = alerted.map((one) => asItIsNow(one, spikes));
  const until = ({ end, found }: Spike) => (end === null ? Number.POSITIVE_INFINITY : Math.max(end, found) + coolDown);
  return spikes.filter((spike) => {
    const same = known.filter((one) => spike.start < until(one) && one.start < until(spike));
    return same.every(({ severity }) => severity < spike.severity);
  });
}
