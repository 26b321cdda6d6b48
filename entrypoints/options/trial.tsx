/** What the unsaved change would do to the posts of the last days: nothing is kept of it. */

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Level } from '@/components/panel/level.tsx';
import { movedSentence } from '@/components/playbook/trial-sentence.ts';
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
        <h2 id="trial-title">What would change</h2>
        {now?.kind === 'runs' && (
          <div role="status">
            <p>The posts of the last three days are judged again …</p>
            <progress aria-label="Judging" />
          </div>
        )}
        {now?.kind === 'failed' && <p role="alert">{now.sentence}</p>}
        {now?.kind === 'done' && <Outcome trial={now.trial} />}
        <div class="row">
          <button type="button" class="button" onClick={close}>
            Close
          </button>
        </div>
      </div>
    </dialog>
  );
}

function Outcome({ trial: { mistakes, judged, moved, counts } }: { readonly trial: Trial }) {
  const [wrong] = mistakes;
  if (wrong !== undefined) return <p role="alert">It can’t be tried: {wrong.sentence}</p>;
  if (judged === 0)
    return (
      <p role="status" class="empty">
        No posts were seen in the last three days. Browse X or Facebook for a while, then try again.
      </p>
    );
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p role="status">
        <b>{movedSentence(counts)}</b> {judged} {judged === 1 ? 'post was' : 'posts were'} judged both ways.
      </p>
      <ul class="moved">
        {moved.map(({ key, author, text: words, before, after, because }) => (
          <li key={key} class="stack">
            <span class="row">
              <Level level={before} />
              <span aria-hidden="true">{'\u2192'}</span>
              <span class="unseen">would be</span>
              <Level level={after} />
              <bdi class="quiet">{author}</bdi>
            </span>
            <span class="excerpt">
              <bdi>{words ?? 'Its words could not be read.'}</bdi>
            </span>
            <small>{because.length === 0 ? 'For the same reasons.' : because.join(' \u00b7 ')}</small>
          </li>
        ))}
      </ul>
      {all > moved.length && <small>The {moved.length} that move furthest are shown.</small>}
    </>
  );
}
