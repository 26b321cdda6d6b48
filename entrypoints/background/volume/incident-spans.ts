/** Stretches of time that are no ground for what is ordinary: incidents, open and past, but no drills. */
import { hour, type Span } from '@/lib/volume/series.ts';
import { knownIncidents } from '../incident/known.ts';

/** A crisis begins before somebody declares it: our own figure. */
const before = hour;

/** An incident that is open has no end yet: the same span now and a minute later, so that what was worked out holds. */
export async function incidentSpans(): Promise<readonly Span[]> {
  const { lines } = await knownIncidents();
  return lines
    .filter(({ drill }) => !drill)
    .map(
      ({ openedAt, closedAt }): Span => [
        Date.parse(openedAt) - before,
        closedAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(closedAt),
      ],
    );
}
