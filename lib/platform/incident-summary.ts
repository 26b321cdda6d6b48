/** The names under which the folded incidents are kept, and forgetting them where their events changed their order. */
import { type IncidentKey, isIncidentKey } from '@/lib/record/keys.ts';
import type { Database } from './database.ts';

/** Another shape of the summary is another name: the old ones are then made anew. */
export const summaryName = (key: IncidentKey): string => `summary-1:${key}`;

/** May be called within a transaction on `meta`. @param keys those of no incident are passed over */
export const forgetSummaries = (on: Database, keys: Iterable<string>): Promise<void> =>
  on.meta.bulkDelete([...keys].filter(isIncidentKey).map(summaryName));
