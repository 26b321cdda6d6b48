/** Who decided what when, each version to be shown and brought back. */

import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { change } from '../document.ts';
import { momentOf } from '../naming.ts';
import { layers, saved } from '../state.ts';

const versions = signal<Answers['read-history'] | null>(null);
const shown = signal<{ readonly id: string; readonly text: string } | null>(null);
const said = signal('');

const failed = (error: unknown) => {
  said.value = sentenceOf(error);
};
const textOf = async (id: string): Promise<string | null> => {
  const answer = await ask('read-version', { id });
  if (answer === null) said.value = t('options.history.notKept');
  return answer?.text ?? null;
};

export function HistoryView() {
  const base = saved.value.base;
  // A save makes a version: the list is read again.
  useEffect(() => {
    ask('read-history', {}).then((found) => {
      versions.value = found;
    }, failed);
  }, [base, layers.value === null]);
  const show = async (id: string) => {
    if (shown.value?.id === id) {
      shown.value = null;
      return;
    }
    const text = await textOf(id);
    if (text !== null) shown.value = { id, text };
  };
  const bringBack = async (id: string, when: string) => {
    const text = await textOf(id);
    if (text === null) return;
    change(text);
    said.value = t('options.history.back', { when });
  };
  return (
    <section class="section stack" aria-labelledby="history">
      <h2 id="history">{t('options.history.title')}</h2>
      <p role="status" class="quiet">
        {said}
      </p>
      {versions.value === null && <p class="empty">{t('options.entry.reading')}</p>}
      {versions.value?.length === 0 && <p class="empty">{t('options.history.none')}</p>}
      <ol class="versions">
        {versions.value?.map(({ id, at: when, who, changes, hash }) => {
          const day = momentOf(when);
          const present = hash === base;
          return (
            <li key={id} class="stack">
              <div class="row">
                <b>{day}</b>
                <span class="grow quiet">
                  <Said
                    text={present ? t('options.history.inForce', { who: slot('who') }) : slot('who')}
                    parts={{ who: <bdi>{who === '' ? t('options.history.thisBrowser') : who}</bdi> }}
                  />
                </span>
                <button
                  type="button"
                  class="button"
                  aria-expanded={shown.value?.id === id}
                  aria-label={
                    shown.value?.id === id
                      ? t('options.history.hideTextOf', { when: day })
                      : t('options.history.showTextOf', { when: day })
                  }
                  onClick={() => void show(id).catch(failed)}
                >
                  {shown.value?.id === id ? t('options.history.hideText') : t('options.history.showText')}
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={present}
                  aria-label={t('options.history.bringBackOf', { when: day })}
                  onClick={() => void bringBack(id, day).catch(failed)}
                >
                  {t('options.history.bringBack')}
                </button>
              </div>
              {changes.length === 0 ? (
                <small>{t('options.history.nothingDecides')}</small>
              ) : (
                <ul class="changes">
                  {changes.slice(0, 6).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                  {changes.length > 6 && (
                    <li class="quiet">{t('options.history.more', { count: count(changes.length - 6) })}</li>
                  )}
                </ul>
              )}
              {shown.value?.id === id && (
                <pre dir="ltr" tabIndex={0} role="group" aria-label={t('options.history.textOf', { when: day })}>
                  {shown.value.text}
                </pre>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
