/** Packs what was fitted into the file of weights. */
import type { Head } from '@/lib/language/model/heads.ts';
import { type Header, writeWeights } from '@/lib/language/model/weights.ts';
import type { Fitted } from './fit.ts';
import { bits, groupWeights } from './recipe.ts';

/**
 * @param known what is not learned head by head: what the reader needs, the sets, the second layer
 * @param lift what each sentiment's probability is divided by before they are compared
 */
export function packed(
  fitted: readonly Fitted[],
  known: Pick<Header, 'negators' | 'concepts' | 'rated' | 'sets' | 'languages' | 'inputs' | 'second'>,
  lift: ReadonlyMap<Head, number>,
): Uint8Array {
  const heads = fitted.map(({ head, small, bias, calibration, threshold }) => ({
    id: head,
    scale: small.scale,
    bias,
    ...calibration,
    threshold: lift.get(head) ?? threshold,
    count: small.places.length,
  }));
  return writeWeights({
    header: { version: 1, bits, groups: groupWeights, ...known, heads },
    places: fitted.map(({ small }) => small.places),
    values: fitted.map(({ small }) => small.values),
  });
}
