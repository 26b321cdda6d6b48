/** Says that a decision was changed here, and takes it back. */
import { t } from '@/lib/i18n.ts';

interface Props {
  /** What goes back: "Name". Read out with the button. */
  readonly what: string;
  readonly reset: () => void;
}

export function ChangedHere({ what, reset }: Props) {
  return (
    <span class="changed">
      {t('editor.mark.changedHere')}{' '}
      <button type="button" class="link" aria-label={t('editor.mark.resetWhat', { what })} onClick={reset}>
        {t('editor.mark.reset')}
      </button>
    </span>
  );
}
