/** The fields of each site and where they are looked for: what is counted is called by these names, and by no others. */
import type { SiteId } from '@/lib/post.ts';
import * as facebook from '../facebook/places.ts';
import { type Source, sources } from '../tally.ts';
import * as x from '../x/places.ts';
import { type Field, fields, type Places } from './sought.ts';

export type { Field } from './sought.ts';

export const kinds = ['home', 'search', 'post', 'notifications', 'profile', 'other'] as const;
/** Roughly what a page shows. */
export type Kind = (typeof kinds)[number];

const folders = { x, facebook };

export const healthSites: readonly SiteId[] = ['x', 'facebook'];

export const placesOf = (site: SiteId): Places => folders[site].places;
export const isOperation = (site: SiteId, name: string): boolean => folders[site].isOperation(name);

/** @param address of the tab; `null` where nobody may know it */
export const kindOf = (site: SiteId, address: string | null): Kind =>
  address !== null && URL.canParse(address) ? folders[site].kindAt(new URL(address).pathname) : 'other';

export interface Place {
  /** "page.likes" */
  readonly name: string;
  readonly source: Source;
  readonly field: Field;
  readonly where: string;
}

/** Everything that a site's readers look for, in the order in which it is shown. */
export function allPlaces(site: SiteId): Place[] {
  const places = placesOf(site);
  return sources.flatMap((source) =>
    fields.flatMap((field) => {
      const where = places[source]?.[field];
      return where === undefined ? [] : [{ name: `${source}.${field}`, source, field, where }];
    }),
  );
}
