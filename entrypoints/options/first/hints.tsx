/** The panel's hints once more, for whoever sent them away too early. */
import { useSignal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';

export function HintsAgain() {
  const said = useSignal('');
  const again = async () => {
    try {
      await ask('tour', { deed: { kind: 'again' } });
      said.value = t('first.hints.done');
    } catch (error) {
      said.value = sentenceOf(error);
    }
  };
  return (
    <section class="section stack" aria-labelledby="hints">
      <h2 id="hints">{t('first.hints.title')}</h2>
      <p class="quiet">{t('first.hints.about')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void again()}>
          {t('first.hints.again')}
        </button>
        <small role="status">{said}</small>
      </div>
    </section>
  );
}
