/** A colleague has the chosen post, or nobody can be asked: said before anything is copied, with the way around it. */

import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { keepHeld } from '@/lib/platform/team/told.ts';
import { anywayWords, doubledSentence, heldSentence } from '@/lib/team/held.ts';
import { problem } from './state.ts';
import { doubled, held } from './team.tsx';

export function HeldPost() {
  const now = held.value;
  const run = (act: () => Promise<unknown>) =>
    void act().catch((error: unknown) => {
      problem.value = sentenceOf(error);
    });
  return (
    <>
      <div role="alert">
        {now !== null && (
          <section class="section notice stack" aria-label={t('panel.care.answering')}>
            <p>
              {heldSentence(now)} {t('panel.care.nothingCopied')}
            </p>
            <div class="row">
              <button type="button" class="button first" onClick={() => run(() => ask('take-post', { key: now.key }))}>
                {anywayWords[now.why]}
              </button>
              <button type="button" class="button" onClick={() => run(() => keepHeld(null))}>
                {t('panel.care.leave')}
              </button>
            </div>
          </section>
        )}
      </div>
      {doubled.value.map((two) => (
        <p key={two.who.join(' ')} class="section notice grave">
          {doubledSentence(two)}
        </p>
      ))}
    </>
  );
}
