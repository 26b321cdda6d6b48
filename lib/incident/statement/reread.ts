/** At the top level a statement is read once more, for a minute, before it can be copied: thoughtful beats quick (2.13, D2). */
import type { Level } from '@/lib/playbook/words.ts';

export const rereadSeconds = 60;

export interface Reread {
  /** Since when these very words have been standing there, as it counts; to be kept by whoever asks. ISO 8601 UTC. */
  readonly since: string;
  /** From this instant on the text may be copied. */
  readonly until: string;
  /** Whole seconds left; 0 when it may be copied. */
  readonly left: number;
}

/**
 * A rule about instants: it needs no timer and survives a restart.
 * @param holding whether it is the holding text, which was agreed to beforehand
 * @param since when the text was changed last; a clock that was set back makes the minute begin anew, never longer
 * @returns `null` where nothing has to be waited for
 */
export function reread(level: Level, holding: boolean, since: string, now: Date): Reread | null {
  if (level !== 'crisis' || holding) return null;
  const begun = Math.min(new Date(since).getTime(), now.getTime());
  const until = begun + rereadSeconds * 1_000;
  return {
    since: new Date(begun).toISOString(),
    until: new Date(until).toISOString(),
    left: Math.max(0, Math.ceil((until - now.getTime()) / 1_000)),
  };
}
