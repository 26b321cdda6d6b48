/** What the banner at the brand's own composer says of the incidents that are open: said by the worker, so that no script in a page carries it. */
import { count, t } from '@/lib/i18n.ts';
import type { BannerWords } from '@/lib/platform/news.ts';

/** @returns `null` while none is open */
export function bannerWords([first, ...more]: readonly { readonly title: string }[]): BannerWords | null {
  if (first === undefined) return null;
  const rest = t('post.banner.rest');
  return {
    bold: t('post.banner.open', { title: first.title }),
    rest: more.length === 0 ? rest : `${t('post.banner.more', { count: count(more.length) })} ${rest}`,
  };
}
