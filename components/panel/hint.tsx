/** One quiet sentence of the tour, and the two ways to answer it. */
import { t } from '@/lib/i18n.ts';
import type { Hint as Which } from '@/lib/tour/hints.ts';

interface Props {
  readonly hint: Which;
  readonly gotIt: () => void;
  readonly noMore: () => void;
}

export function Hint({ hint, gotIt, noMore }: Props) {
  return (
    <div class="hint stack" role="group" aria-label={t('hint.label')}>
      <p>{t(`hint.says.${hint}`)}</p>
      <div class="row">
        <button type="button" class="link" onClick={gotIt}>
          {t('hint.gotIt')}
        </button>
        <button type="button" class="link quiet" onClick={noMore}>
          {t('hint.noMore')}
        </button>
      </div>
    </div>
  );
}
