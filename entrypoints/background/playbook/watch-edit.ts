/** One author on the watchlist, as an edit of the own layer: the same whether this person or a colleague decided it. */
import type { Edit } from '@/lib/playbook/edit.ts';

interface Decided {
  readonly site: string;
  readonly handle: string;
  readonly why: string;
  readonly until: string | null;
  readonly off: boolean;
  /** Empty: nobody is named. */
  readonly by: string;
  /** The day on which it was decided. */
  readonly since: string;
}

export function watchEdit({ site, handle, why, until, off, by, since }: Decided): Edit {
  const path = ['brand', 'watchlist', { entry: `${site}:${handle}` }] as const;
  if (off) return { path, value: undefined };
  return {
    path,
    value: { handle, site, why, ...(until === null ? {} : { until }), ...(by === '' ? {} : { by }), since },
  };
}
