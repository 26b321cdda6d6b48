/** Hears in a page which incidents are open: the worker writes it, pages only read it. */
import type { PageSettings } from './mark.ts';
import type { OpenCrisis } from './news.ts';
import { alive, api } from './page.ts';

/**
 * @param tell now and at every change: what is open, and the brand's handles on every network in small letters
 */
export function hearCrises(tell: (open: readonly OpenCrisis[], handles: readonly string[]) => void): void {
  const read = async () => {
    if (!alive() || api === undefined) return;
    const { incidents, page } = await api.storage.local.get(['incidents', 'page']);
    // Both are written by the worker alone, which checks what it writes.
    const { open = [] } = (incidents ?? {}) as { readonly open?: readonly OpenCrisis[] };
    const handles = (page as Partial<PageSettings> | undefined)?.brand?.handles ?? {};
    tell(open, Object.values(handles).flat());
  };
  if (!alive()) return;
  api?.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ('incidents' in changes || 'page' in changes)) void read();
  });
  void read();
}
