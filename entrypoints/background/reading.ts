/** How well the page in a tab could be read, so that a changed page shows as that and never as silence. */
import { keepHealth } from '@/lib/platform/health.ts';
import type { Body } from '@/lib/platform/messages.ts';
import { keepReading } from '@/lib/platform/readings.ts';
import { answersIn, type Counts, named } from '@/lib/sites/health/counts.ts';
import { languageNamed } from '@/lib/sites/health/page-language.ts';
import { type Kind, kindOf } from '@/lib/sites/health/places.ts';
import { type Legibility, legibility } from '@/lib/sites/legible.ts';

/** So many posts that a page's answers told of, and none of them where Facebook draws them, are no odd place any more. */
const several = 5;

/**
 * On X whatever its answers tell of is drawn where we look for it. Facebook has places without room for a badge: there, only
 * a page that lists posts can have changed.
 */
function stateOf({ site, seen }: Body<'report-reading'>, kind: Kind, counts: Counts): Legibility {
  const state = legibility(seen);
  if (state !== 'unplaced') return state;
  const told = counts['answer.id']?.tried ?? 0;
  return site === 'x' || (told >= several && (kind === 'home' || kind === 'profile')) ? 'unreadable' : state;
}

/** @param tab `null` when it is no tab's page that tells: then nobody can look at it */
export async function reportReading(
  told: Body<'report-reading'>,
  { tab, address }: { readonly tab: number | null; readonly address: string | null },
): Promise<null> {
  const { site, lang = '' } = told;
  const kind = kindOf(site, address);
  const counts = named(site, told.told ?? {});
  const state = stateOf(told, kind, counts);
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
