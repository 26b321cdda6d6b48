/** How well the page in a tab could be read, so that a changed page shows as that and never as silence. */
import { keepHealth } from '@/lib/platform/health.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { keepReading } from '@/lib/platform/readings.ts';
import { answersIn, named } from '@/lib/sites/health/counts.ts';
import { languageNamed } from '@/lib/sites/health/page-language.ts';
import { kindOf } from '@/lib/sites/health/places.ts';
import { certainIn, stateAt } from '@/lib/sites/health/state.ts';

/** @param tab `null` when it is no tab's page that tells: then nobody can look at it */
export async function reportReading(
  told: Body<'report-reading'>,
  { tab, address }: { readonly tab: number | null; readonly address: string | null },
): Promise<null> {
  const { site, lang = '' } = told;
  const kind = kindOf(site, address);
  const counts = certainIn(kind, named(site, told.told ?? {}));
  const state = stateAt(site, kind, told.seen, counts);
  if (tab !== null) await keepReading(tab, { site, state });
  await keepHealth({
    site,
    state,
    kind,
    at: new Date().toISOString(),
    lang: languageNamed(lang),
    counts,
    answers: answersIn(site, told.told ?? {}),
  });
  return null;
}
