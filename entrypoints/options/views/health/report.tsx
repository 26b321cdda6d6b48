/** The report: what is in it, the text itself to be read first, and the button that copies it. */
import { signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import { browser } from '@/lib/platform/browser.ts';
import { browserIn, healthReport, type SiteHealth } from '@/lib/sites/health/report.ts';

const said = signal('');

interface Props {
  readonly sites: readonly SiteHealth[];
}

export function Report({ sites }: Props) {
  const text = healthReport({
    version: browser.runtime.getManifest().version,
    browser: browserIn(navigator.userAgent),
    now: new Date().toISOString(),
    sites,
  });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        said.value = t('options.health.report.copied');
      },
      () => {
        said.value = t('options.health.report.byHand');
      },
    );
  return (
    <section class="section stack" aria-labelledby="health-report">
      <h2 id="health-report">{t('options.health.report.title')}</h2>
      <p>{t('options.health.report.holds')}</p>
      <p>{t('options.health.report.without')}</p>
      <div class="row">
        <button type="button" class="button first" onClick={() => void copy()}>
          {t('options.health.report.copy')}
        </button>
        <small role="status">{said}</small>
      </div>
      <details>
        <summary>{t('options.health.report.read')}</summary>
        <pre dir="ltr" lang="en" tabIndex={0} role="group" aria-label={t('options.health.report.text')}>
          {text}
        </pre>
      </details>
    </section>
  );
}
