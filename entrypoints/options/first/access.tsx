/** Where the browser does not let Firebreak read a site yet: one click, before anything else. */
import { signal } from '@preact/signals';
import { list, t } from '@/lib/i18n.ts';
import { requestAccess, watchAccess } from '@/lib/platform/access.ts';
import type { Readable } from '@/lib/sites/hosts.ts';

const closed = signal<readonly Readable[]>([]);
watchAccess((missing) => {
  closed.value = missing;
});

export function Access() {
  const sites = closed.value;
  if (sites.length === 0) return null;
  const names = list(sites.map(({ name }) => name));
  return (
    <div class="section notice stack" role="alert">
      <p>{t('first.access.missing', { sites: names })}</p>
      <div>
        <button type="button" class="button first" onClick={() => void requestAccess(sites)}>
          {t('first.access.allow', { sites: names })}
        </button>
      </div>
    </div>
  );
}
