/** Sites that the browser does not let Firebreak read yet: one click, before anything else. */
import { list, t } from '@/lib/i18n.ts';

interface Props {
  /** As people call them; nothing is shown where there are none. */
  readonly sites: readonly string[];
  /** Asks the browser; to be called by the click itself. */
  readonly allow: () => void;
}

export function ClosedSites({ sites, allow }: Props) {
  if (sites.length === 0) return null;
  const names = list(sites);
  return (
    <div class="section notice stack">
      <p>{t('panel.reading.closed', { names })}</p>
      <div>
        <button type="button" class="button first" onClick={allow}>
          {t('panel.reading.allow', { names })}
        </button>
      </div>
    </div>
  );
}
