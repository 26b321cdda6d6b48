/** The pages on which mentions are found: Firebreak reads only what is open. */
import { LinkList } from '@/components/panel/link-list.tsx';
import { t } from '@/lib/i18n.ts';
import { browser } from '@/lib/platform/browser.ts';
import { Snooze } from './alerts.tsx';
import { links } from './volume-state.ts';

export function Links() {
  return (
    <section class="section stack" aria-labelledby="links">
      <h2 id="links">{t('panel.places.head')}</h2>
      <p class="quiet">{t('panel.places.about')}</p>
      <LinkList links={links.value} class="stack tight" />
      <div>
        <a href={`${browser.runtime.getURL('options.html' as never)}#alerts`} target="_blank" rel="noreferrer">
          {t('panel.places.change')}
        </a>
      </div>
      <Snooze />
    </section>
  );
}
