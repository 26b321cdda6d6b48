/** What the unsaved change would do to the posts of the last days: nothing is kept of it. */

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Level } from '@/components/panel/level.tsx';
import { movedSentence } from '@/components/playbook/trial-sentence.ts';
import { count, t } from '@/lib/i18n.ts';
import type { Trial } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { text } from './state.ts';

type State =
  | { readonly kind: 'runs' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'done'; readonly trial: Trial };
const state = signal<State | null>(null);

export async function tryIt(): Promise<void> {
  state.value = { kind: 'runs' };
  try {
    const trial = await ask('try-playbook', { text: text.value });
    // Closed meanwhile: it stays closed.
    if (state.value !== null) state.value = { kind: 'done', trial };
  } catch (error) {
    if (state.value !== null) state.value = { kind: 'failed', sentence: sentenceOf(error) };
  }
}

const close = () => {
  state.value = null;
};

export function TrialDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const now = state.value;
  useEffect(() => {
    if (now === null) dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [now]);
  return (
    <dialog ref={dialog} aria-labelledby="trial-title" onClose={close}>
      <div class="stack">
        <h2 id="trial-title">{t('editor.trial.title')}</h2>
        {now?.kind === 'runs' && (
          <div role="status">
            <p>{t('editor.trial.runs')}</p>
            <progress aria-label={t('editor.trial.judging')} />
          </div>
        )}
        {now?.kind === 'failed' && <p role="alert">{now.sentence}</p>}
        {now?.kind === 'done' && <Outcome trial={now.trial} />}
        <div class="row">
          <button type="button" class="button" onClick={close}>
            {t('editor.trial.close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function Outcome({ trial: { mistakes, judged, moved, counts } }: { readonly trial: Trial }) {
  const [wrong] = mistakes;
  if (wrong !== undefined) return <p role="alert">{t('editor.trial.cannot', { why: wrong.sentence })}</p>;
  if (judged === 0)
    return (
      <p role="status" class="empty">
        {t('editor.trial.nothing')}
      </p>
    );
  const all = Object.values(counts).reduce((sum, some) => sum + some, 0);
  return (
    <>
      <p role="status">
        <b>{movedSentence(counts)}</b> {t('editor.trial.both', judged, { count: count(judged) })}
      </p>
      <ul class="moved">
        {moved.map(({ key, author, text: words, before, after, because }) => (
          <li key={key} class="stack">
            <span class="row">
              <Level level={before} />
              <span aria-hidden="true" class="onward">
                {'\u2192'}
              </span>
              <span class="unseen">{t('editor.trial.wouldBe')}</span>
              <Level level={after} />
              <bdi class="quiet">{author}</bdi>
            </span>
            <span class="excerpt">
              <bdi>{words ?? t('editor.trial.noWords')}</bdi>
            </span>
            <small>{because.length === 0 ? t('editor.trial.sameReasons') : because.join(' \u00b7 ')}</small>
          </li>
        ))}
      </ul>
      {all > moved.length && <small>{t('editor.trial.furthest', moved.length, { count: count(moved.length) })}</small>}
    </>
  );
}
