/** Hears in a page whether incidents are open: the worker writes what the banner says, pages only read it. */
import type { PageSettings } from './mark.ts';
import type { BannerWords } from './news.ts';
import { alive, api } from './page.ts';

/**
 * @param tell now and at every change: what the banner says (`null`: no incident is open), and the brand's handles on every network in small letters
 */
export function hearCrises(tell: (banner: BannerWords | null, handles: readonly string[]) => void): void {
  const read = async () => {
    if (!alive() || api === undefined) return;
    const { incidents, page } = await api.storage.local.get(['incidents', 'page']);
    // Both are written by the worker alone, which checks what it writes.
    const { banner = null } = (incidents ?? {}) as { readonly banner?: BannerWords | null };
    const handles = (page as Partial<PageSettings> | undefined)?.brand?.handles ?? {};
    tell(banner, Object.values(handles).flat());
  };
  if (!alive()) return;
  api?.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ('incidents' in changes || 'page' in changes)) void read();
  });
  void read();
}
