/** Unsaved changes at the bottom of the page: what they are, trying them, saving them, and the way back. */
import { signal } from '@preact/signals';
import { count, t } from '@/lib/i18n.ts';
import { canRedo, canUndo, discard, redo, save, savedWords, saying, undo } from './document.ts';
import { changes, conflict, mistakes, unsaved } from './state.ts';
import { TrialDialog, tryIt } from './trial.tsx';

const all = signal(false);
const first = 3;

export function SaveBar() {
  const dirty = unsaved.value;
  const lines = changes.value;
  return (
    <>
      <section
        class="bar"
        aria-label={t('editor.bar.title')}
        hidden={!dirty && !canUndo.value && !canRedo.value && saying.value === ''}
      >
        <div class="bar-inside">
          <div class="grow says">
            {dirty ? (
              <>
                <b>{t('editor.bar.notSaved')}</b>
                {mistakes.value.length > 0 ? (
                  <p class="quiet">{t('editor.bar.mend')}</p>
                ) : lines.length === 0 ? (
                  <p class="quiet">{t('editor.bar.notes')}</p>
                ) : (
                  <ul class="changes">
                    {(all.value ? lines : lines.slice(0, first)).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
                {lines.length > first && (
                  <button
                    type="button"
                    class="link"
                    aria-expanded={all.value}
                    onClick={() => {
                      all.value = !all.value;
                    }}
                  >
                    {all.value
                      ? t('editor.bar.fewer')
                      : t('editor.bar.more', lines.length - first, { count: count(lines.length - first) })}
                  </button>
                )}
              </>
            ) : (
              <p role="status">{saying}</p>
            )}
            {dirty && (
              <p role="status" class="quiet">
                {saying.value === savedWords ? '' : saying}
              </p>
            )}
          </div>
          <div class="row">
            <button type="button" class="button" disabled={!canUndo.value} onClick={undo}>
              {t('editor.bar.undo')}
            </button>
            <button type="button" class="button" disabled={!canRedo.value} onClick={redo}>
              {t('editor.bar.redo')}
            </button>
            {dirty && (
              <>
                <button type="button" class="button" onClick={discard}>
                  {t('editor.bar.discard')}
                </button>
                <button type="button" class="button" disabled={mistakes.value.length > 0} onClick={() => void tryIt()}>
                  {t('editor.bar.tryIt')}
                </button>
                <button
                  type="button"
                  class="button first"
                  disabled={mistakes.value.length > 0 || conflict.value !== null}
                  onClick={() => void save()}
                >
                  {t('editor.bar.save')}
                </button>
              </>
            )}
          </div>
        </div>
      </section>
      <TrialDialog />
    </>
  );
}
