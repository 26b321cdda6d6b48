/** Who decided what when, each version to be shown and brought back. */

import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
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
  if (answer === null) said.value = 'This version is not kept any more.';
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
    said.value = `The version of ${when} is back as an unsaved change. Save it, or undo.`;
  };
  return (
    <section class="section stack" aria-labelledby="history">
      <h2 id="history">What was decided when</h2>
      <p role="status" class="quiet">
        {said}
      </p>
      {versions.value === null && <p class="empty">Reading …</p>}
      {versions.value?.length === 0 && <p class="empty">Nothing was saved yet. Each save is kept here.</p>}
      <ol class="versions">
        {versions.value?.map(({ id, at: when, who, changes, hash }) => {
          const day = momentOf(when);
          const present = hash === base;
          return (
            <li key={id} class="stack">
              <div class="row">
                <b>{day}</b>
                <span class="grow quiet">
                  <bdi>{who === '' ? 'this browser' : who}</bdi>
                  {present ? ' · in force' : ''}
                </span>
                <button
                  type="button"
                  class="button"
                  aria-expanded={shown.value?.id === id}
                  aria-label={`${shown.value?.id === id ? 'Hide text' : 'Show text'} of ${day}`}
                  onClick={() => void show(id).catch(failed)}
                >
                  {shown.value?.id === id ? 'Hide text' : 'Show text'}
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={present}
                  aria-label={`Bring back the version of ${day}`}
                  onClick={() => void bringBack(id, day).catch(failed)}
                >
                  Bring back
                </button>
              </div>
              {changes.length === 0 ? (
                <small>Nothing that decides: notes or spelling.</small>
              ) : (
                <ul class="changes">
                  {changes.slice(0, 6).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                  {changes.length > 6 && <li class="quiet">and {changes.length - 6} more</li>}
                </ul>
              )}
              {shown.value?.id === id && (
                <pre tabIndex={0} role="group" aria-label={`Text of ${day}`}>
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
