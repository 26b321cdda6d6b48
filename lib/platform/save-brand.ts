/** Saves what the brand's form was given. */
import type { Brand } from '@/lib/playbook/sections/brand.ts';
import { ask } from './ask.ts';

/** As typed: lists are cut at commas. */
export interface BrandWords {
  readonly name: string;
  readonly x: readonly string[];
  readonly facebook: readonly string[];
  readonly aliases: readonly string[];
  readonly products: readonly string[];
  readonly fields: readonly string[];
}

/**
 * @param before keeps its watchlist
 * @throws Error with the worker's sentence
 */
export async function saveBrand(
  { name, x, facebook, aliases, products, fields }: BrandWords,
  before: Brand | null,
): Promise<void> {
  await ask('set-brand', {
    brand: {
      name,
      handles: { x: [...x], facebook: [...facebook] },
      aliases: [...aliases],
      products: [...products],
      fields: [...fields],
      watchlist: before?.watchlist ?? [],
    },
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
