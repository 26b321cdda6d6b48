/** Everything that leaves in a report: what the worker compiled it from, the record of every device, and the pictures. */

import { t } from '@/lib/i18n.ts';
import type { Screenshot } from '@/lib/incident/evidence/seal.ts';
import type { Given } from '@/lib/incident/report/given.ts';
import { picturesWith } from '@/lib/platform/pictures.ts';
import { allRows } from '@/lib/platform/record-rows.ts';
import type { AnyEvent } from '@/lib/record/event.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { askPatiently } from '../lead.ts';

export interface Material {
  readonly given: Given;
  readonly events: readonly AnyEvent[];
  readonly pictures: readonly Screenshot[];
}

/**
 * The record and the pictures are read here and not sent by the worker: they may be large.
 * @param names whether authors of posts are named
 * @throws Error with a sentence
 */
export async function materialOf(key: IncidentKey, names: boolean): Promise<Material> {
  const [prepared, rows] = await Promise.all([askPatiently('prepare-report', { key }), allRows()]);
  if (prepared === null) throw new Error(t('incident.report.unknownHere'));
  const hashes = prepared.incident.evidence.flatMap((one) => one.hashes.screenshot ?? []);
  return {
    given: { ...prepared, now: new Date(), names },
    events: rows.map(({ event }) => event),
    pictures: await picturesWith(hashes),
  };
}
