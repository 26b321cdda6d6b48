/** How well the page in a tab could be read, so that a changed page shows as that and never as silence. */
import type { Body } from '@/lib/platform/messages.ts';
import { keepReading } from '@/lib/platform/readings.ts';

/** @param tab `null` when it is no tab's page that tells: then nobody can look at it */
export async function reportReading({ site, state }: Body<'report-reading'>, tab: number | null): Promise<null> {
  // On X whatever its answers tell of is drawn where we look for it. Facebook has places without room for a badge.
  const meant = site === 'x' && state === 'unplaced' ? 'unreadable' : state;
  if (tab !== null) await keepReading(tab, { site, state: meant });
  return null;
}
