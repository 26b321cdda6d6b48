/** How well the pages of each site can be read, what a change of a page took, and the report for whoever mends it. */
import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { useEffect } from 'preact/hooks';
import { t } from '@/lib/i18n.ts';
import { readHealth } from '@/lib/platform/health.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import type { SiteHealth } from '@/lib/sites/health/report.ts';
import { Report } from './health/report.tsx';
import { SiteSection } from './health/site.tsx';

const sites = signal<readonly SiteHealth[] | null>(null);
const problem = signal<string | null>(null);

export function HealthView() {
  useEffect(() => {
    const watching = liveQuery(() => readHealth(Date.now())).subscribe({
      next: (found) => {
        sites.value = found;
      },
      error: (error: unknown) => {
        problem.value = sentenceOf(error);
      },
    });
    return () => watching.unsubscribe();
  }, []);
  const found = sites.value;
  return (
    <>
      <section class="section stack" aria-label={t('options.health.title')}>
        <p>{t('options.health.about')}</p>
        <p class="quiet">{t('options.health.kept')}</p>
        {problem.value !== null && <p role="alert">{problem.value}</p>}
        {found === null && problem.value === null && <p class="empty">{t('options.entry.reading')}</p>}
      </section>
      {found?.map((health) => (
        <SiteSection key={health.site} health={health} />
      ))}
      {found !== null && <Report sites={found} />}
    </>
  );
}
