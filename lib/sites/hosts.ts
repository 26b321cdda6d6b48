/** Every page that Firebreak may read, and the script that reads it: one for each site, so that no page carries another's. */
import type { SiteId } from '@/lib/post.ts';
import { matches as facebook } from './facebook/hosts.ts';
import { matches as x } from './x/hosts.ts';

export interface Readable {
  readonly site: SiteId;
  /** As people call it. */
  readonly name: string;
  readonly matches: readonly string[];
  /** The script's name in the built extension. */
  readonly script: string;
}

export const readable: readonly Readable[] = [
  { site: 'x', name: 'X', matches: x, script: 'page-x.js' },
  { site: 'facebook', name: 'Facebook', matches: facebook, script: 'page-facebook.js' },
];

export const allMatches: readonly string[] = readable.flatMap(({ matches }) => matches);

/** Stands in every page beside the site's own script: while no incident is open it only waits for the news of one. */
export const composerScript = 'page-composer.js';
