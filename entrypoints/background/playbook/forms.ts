/** What the short forms decide: each is an edit of the own layer's text. */
import { settings } from '@/lib/platform/decided.ts';
import type { Body } from '@/lib/platform/messages.ts';
import type { Brand } from '@/lib/playbook/sections/brand.ts';
import { editOwn } from './save.ts';

/** The watchlist has its own form and stays as it is. */
export const setBrand = ({ watchlist: _, ...brand }: Brand, zone: string): Promise<null> =>
  editOwn([
    ...Object.entries(brand).map(([key, value]) => ({ path: ['brand', key], value })),
    { path: ['hours', 'zone'], value: zone },
  ]);

/** Puts a name on the watchlist, or changes what stands there; `off` takes it away again. */
export async function watchAuthor({ site, handle, why, until, off }: Body<'watch-author'>): Promise<null> {
  const { me } = (await settings.read()).value;
  const path = ['brand', 'watchlist', { entry: `${site}:${handle}` }] as const;
  if (off) return editOwn([{ path, value: undefined }]);
  const since = new Date().toISOString().slice(0, 10);
  const entry = { handle, site, why, ...(until === null ? {} : { until }), ...(me === '' ? {} : { by: me }), since };
  return editOwn([{ path, value: entry }]);
}
