/** Puts the banner at the brand's own composer while an incident is open; while none is, it looks at nothing in the page. */
import { bannerTag, makeBanner } from '@/components/page/banner.ts';
import { hearCrises } from '@/lib/platform/crisis.ts';
import type { BannerWords } from '@/lib/platform/news.ts';
import { alive } from '@/lib/platform/page.ts';
import type { Composer } from '@/lib/sites/composer.ts';
import { themeOf } from './background-theme.ts';

export function warnWhileOpen(site: Composer): void {
  let words: BannerWords | null = null;
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
    // Somebody who writes under a name of their own is not the brand.
    if (words === null || (account !== null && handles.size > 0 && !handles.has(account))) return removeAll();
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
      banner.show(words.bold, words.rest, themeOf(document));
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
  hearCrises((said, names) => {
    words = said;
    handles = new Set(names);
    observer.disconnect();
    if (words !== null) observer.observe(document, { childList: true, subtree: true });
    plan();
  });
}
