/** Deleting everything, asked twice. */

import { signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';

const sure = signal(false);
const said = signal('');

export function DeleteEverything({ done }: { readonly done: () => Promise<void> }) {
  const go = async () => {
    try {
      await ask('delete-everything', {});
      said.value = t('editor.forget.done');
      await done();
    } catch (error) {
      said.value = sentenceOf(error);
    }
    sure.value = false;
  };
  return (
    <section class="section stack" aria-labelledby="delete">
      <h2 id="delete">{t('editor.forget.title')}</h2>
      <p class="quiet">{t('editor.forget.what')}</p>
      <div class="row">
        {sure.value ? (
          <>
            <button type="button" class="button grave" onClick={() => void go()}>
              {t('editor.forget.yes')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                sure.value = false;
              }}
            >
              {t('editor.forget.keep')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              sure.value = true;
            }}
          >
            {t('editor.forget.ask')}
          </button>
        )}
        <small role="status">{said}</small>
      </div>
    </section>
  );
}
