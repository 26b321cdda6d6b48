/** Puts the banner at the brand's own composer while an incident is open; while none is, it looks at nothing in the page. */
import { bannerTag, makeBanner } from '@/components/page/banner.ts';
import { hearCrises } from '@/lib/platform/crisis.ts';
import type { OpenCrisis } from '@/lib/platform/news.ts';
import { alive } from '@/lib/platform/page.ts';
import type { Composer } from '@/lib/sites/composer.ts';
import { themeOf } from './background-theme.ts';

export function warnWhileOpen(site: Composer): void {
  let open: readonly OpenCrisis[] = [];
  let handles: ReadonlySet<string> = new Set();
  let planned = false;
  const banners = new Map<Element, ReturnType<typeof makeBanner>>();

  const removeAll = () => {
    for (const { host } of banners.values()) host.remove();
    banners.clear();
  };
  const look = () => {
    planned = false;
    // The extension was updated or removed under this page: leave it as if we had never been there.
    if (!alive()) {
      observer.disconnect();
      return removeAll();
    }
    const account = site.account(document);
    const [first, ...more] = open;
    // Somebody who writes under a name of their own is not the brand.
    if (first === undefined || (account !== null && handles.size > 0 && !handles.has(account))) return removeAll();
    const rest = `${more.length === 0 ? '' : `And ${more.length} more. `}Nothing planned or promotional goes out now; what is said stands in Firebreak\u2019s panel.`;
    const places = new Set<Element>();
    for (const field of document.querySelectorAll(site.field)) {
      const place = site.place(field, location.pathname);
      if (place !== null) places.add(place);
    }
    for (const [place, { host }] of banners)
      if (!places.has(place) || !place.isConnected) {
        host.remove();
        banners.delete(place);
      }
    for (const place of places) {
      const banner = banners.get(place) ?? makeBanner(document);
      banners.set(place, banner);
      banner.show(`Incident open: \u201c${first.title}\u201d.`, rest, themeOf(document));
      if (banner.host.parentElement !== place) {
        // Pages clone what stands in them, our empty host included.
        for (const stray of place.querySelectorAll(`:scope > ${bannerTag}`)) stray.remove();
        place.append(banner.host);
      }
    }
  };
  const plan = () => {
    if (!planned) setTimeout(look, 200);
    planned = true;
  };
  const observer = new MutationObserver(plan);
  hearCrises((crises, names) => {
    open = crises;
    handles = new Set(names);
    observer.disconnect();
    if (open.length > 0) observer.observe(document, { childList: true, subtree: true });
    plan();
  });
}
