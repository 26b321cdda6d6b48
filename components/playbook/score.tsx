/** How many of the things that were looked at are there, as a bar with its words. */
import { count, t } from '@/lib/i18n.ts';

export function Score({ ready, of }: { readonly ready: number; readonly of: number }) {
  return (
    <div class="score">
      <p class="big" id="score">
        {t('editor.score.of', { ready: count(ready), of: count(of) })}
      </p>
      <meter aria-labelledby="score" min={0} max={Math.max(1, of)} value={ready} />
      <p class="quiet">{ready === of ? t('editor.score.all') : t('editor.score.prepared')}</p>
    </div>
  );
}
