/** The long lists of an incident, asked for in pieces. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { IncidentRow } from '@/lib/incident/rows.ts';
import type { Ask } from '@/lib/platform/messages.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { askPatiently } from './lead.ts';
import { events } from './state.ts';

type Part = Ask<'page-incident'>['part'];

/** @param kind of the rows that the part holds */
export const readRows =
  <Kind extends IncidentRow['kind']>(key: IncidentKey, part: Part, kind: Kind) =>
  async (from: number, count: number): Promise<readonly Extract<IncidentRow, { kind: Kind }>[]> => {
    const { rows } = await askPatiently('page-incident', { key, part, from, count });
    return rows.filter((row): row is Extract<IncidentRow, { kind: Kind }> => row.kind === kind);
  };

/**
 * @param also something else that changes the rows
 * @returns how long the list is, `null` until that is known; `sign` changes with what the rows show
 */
export function useTotal(key: IncidentKey, part: Part, also: unknown = null) {
  const total = useSignal<number | null>(null);
  const sign = useSignal(0);
  // New deeds are why it is asked again.
  useEffect(() => {
    let gone = false;
    askPatiently('page-incident', { key, part, from: 0, count: 1 }).then(
      (page) => {
        if (gone) return;
        total.value = page.total;
        sign.value += 1;
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [key, part, also, events.value]);
  return { total: total.value, sign: sign.value };
}
