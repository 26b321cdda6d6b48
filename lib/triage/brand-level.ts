/** How worried to be about the brand now: by its gravest open post, and by how far the volume is above the ordinary. */
import type { Level } from '@/lib/playbook/words.ts';
import { levels } from '@/lib/playbook/words.ts';
import type { Severity, Spike } from '@/lib/volume/spike.ts';

/** Practice section 2.1: a spike of the second degree is an issue, one of the third a crisis. */
export const levelOfSpike: Readonly<Record<Severity, Level>> = { 1: 'watch', 2: 'worry', 3: 'crisis' };

/**
 * @param open levels of the posts that nobody has answered
 * @param spike the one that still runs
 */
export function brandLevel(open: readonly Level[], spike: Spike | null): Level {
  const highest = Math.max(
    0,
    spike === null ? 0 : levels.indexOf(levelOfSpike[spike.severity]),
    ...open.map((level) => levels.indexOf(level)),
  );
  return levels[highest] ?? 'calm';
}
