/** What has to be said before anything else: mistakes, a draft that came back, somebody else's save, no worker, no network. */
import { signal } from '@preact/signals';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import { changesBetween } from '@/lib/playbook/changes.ts';
import type { Mistake } from '@/lib/playbook/mistake.ts';
import { discard, settle } from './document.ts';
import { momentOf } from './naming.ts';
import { atLine, route } from './route.ts';
import { conflict, judge, judged, keeps, layers, load, mistakes, problem, restored, unsaved } from './state.ts';

const offline = signal(!navigator.onLine);
addEventListener('online', () => {
  offline.value = false;
});
addEventListener('offline', () => {
  offline.value = true;
});

/** Elsewhere than in the text itself it is said that the forms don't follow. */
function mistaken({ line, sentence }: Mistake): string {
  const n = mistakes.value.length;
  const parts = { count: count(n), line: line ?? '?', sentence, go: slot('go') };
  return route.value.view === 'text' ? t('editor.notice.inText', n, parts) : t('editor.notice.mistakes', n, parts);
}

export function Notices() {
  const first = mistakes.value[0];
  const broken = (layers.value?.layers ?? []).filter(
    ({ name, problem: wrong, mistakes: all }) => name !== 'own' && (wrong !== null || all.length > 0),
  );
  const ownProblem = layers.value?.layers.find(({ name }) => name === 'own')?.problem;
  return (
    <>
      <div role="alert">
        {problem.value !== null && (
          <div class="section notice grave row">
            <p class="grow">{problem.value}</p>
            <button type="button" class="button" onClick={() => void load()}>
              {t('editor.notice.tryAgain')}
            </button>
          </div>
        )}
        {ownProblem != null && <p class="section notice grave">{ownProblem}</p>}
        {!keeps.value && unsaved.value && <p class="section notice grave">{t('editor.notice.noRoom')}</p>}
        {first !== undefined && (
          <p class="section notice grave">
            <Said
              text={mistaken(first)}
              parts={{ go: <a href={atLine(first.line, first.column)}>{t('editor.notice.goToLine')}</a> }}
            />
          </p>
        )}
      </div>
      <div role="status">
        {offline.value && route.value.view === 'layers' && <p class="section notice">{t('editor.notice.offline')}</p>}
        {route.value.view !== 'layers' &&
          broken.map(({ name, title, problem: wrong, mistakes: all }) => (
            <p key={name} class="section notice">
              <Said
                text={t('editor.notice.layer', {
                  layer: slot('layer'),
                  why: wrong ?? all[0]?.sentence ?? '',
                  see: slot('see'),
                })}
                parts={{ layer: <bdi>{title}</bdi>, see: <a href="#layers">{t('editor.notice.seeLayers')}</a> }}
              />
            </p>
          ))}
        {restored.value !== null && unsaved.value && (
          <div class="section notice row">
            <p class="grow">{t('editor.notice.restored', { at: momentOf(restored.value) })}</p>
            <button type="button" class="button" onClick={discard}>
              {t('editor.notice.discardThem')}
            </button>
          </div>
        )}
      </div>
      <Conflict />
    </>
  );
}

function Conflict() {
  const other = conflict.value;
  if (other === null) return null;
  const [mine, theirs] = [judged.value?.playbook, judge(other.text)?.playbook];
  const differs = mine == null || theirs == null ? [] : changesBetween(mine, theirs);
  return (
    <section class="section notice stack" aria-labelledby="conflict">
      <h2 id="conflict">{t('editor.conflict.title')}</h2>
      <p>
        <Said
          text={
            other.at === null
              ? t('editor.conflict.saved', { who: slot('who') })
              : t('editor.conflict.savedAt', { who: slot('who'), at: momentOf(other.at) })
          }
          parts={{ who: <bdi>{other.by === '' ? t('editor.conflict.otherPage') : other.by}</bdi> }}
        />
      </p>
      <details>
        <summary>{t('editor.conflict.seeTheirs')}</summary>
        {differs.length === 0 ? <p class="quiet">{t('editor.conflict.same')}</p> : null}
        <ul class="changes">
          {differs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <pre tabIndex={0} role="group" dir="auto" aria-label={t('editor.conflict.theirText')}>
          {other.text}
        </pre>
      </details>
      <div class="row">
        <button type="button" class="button" onClick={() => settle('mine')}>
          {t('editor.conflict.mine')}
        </button>
        <button type="button" class="button" onClick={() => settle('theirs')}>
          {t('editor.conflict.theirs')}
        </button>
      </div>
    </section>
  );
}
