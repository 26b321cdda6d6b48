/** What has to be said before anything else: mistakes, a draft that came back, somebody else's save, no worker, no network. */
import { signal } from '@preact/signals';
import { changesBetween } from '@/lib/playbook/changes.ts';
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
              Try again
            </button>
          </div>
        )}
        {ownProblem != null && <p class="section notice grave">{ownProblem}</p>}
        {!keeps.value && unsaved.value && (
          <p class="section notice grave">
            The browser has no room to keep your draft. Save before you close this page.
          </p>
        )}
        {first !== undefined && (
          <p class="section notice grave">
            The text has {mistakes.value.length === 1 ? 'a mistake' : `${mistakes.value.length} mistakes`}. Line{' '}
            {first.line ?? '?'}: {first.sentence} <a href={atLine(first.line, first.column)}>Go to the line</a>
            {route.value.view === 'text' ? '' : '. Until it is mended the forms show what held before.'}
          </p>
        )}
      </div>
      <div role="status">
        {offline.value && route.value.view === 'layers' && (
          <p class="section notice">
            This computer is offline. The playbook works on; a shared one is asked for again later.
          </p>
        )}
        {route.value.view !== 'layers' &&
          broken.map(({ name, title, problem: wrong, mistakes: all }) => (
            <p key={name} class="section notice">
              {title}: {wrong ?? all[0]?.sentence} <a href="#layers">See the layers</a>
            </p>
          ))}
        {restored.value !== null && unsaved.value && (
          <div class="section notice row">
            <p class="grow">Your unsaved changes of {momentOf(restored.value)} are back.</p>
            <button type="button" class="button" onClick={discard}>
              Discard them
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
      <h2 id="conflict">Somebody saved meanwhile</h2>
      <p>
        <bdi>{other.by === '' ? 'Another page of this browser' : other.by}</bdi> saved another text
        {other.at === null ? '' : ` on ${momentOf(other.at)}`} while you were changing yours. Both are kept: what is
        replaced stays in the history.
      </p>
      <details>
        <summary>See theirs</summary>
        {differs.length === 0 ? <p class="quiet">It decides the same as yours.</p> : null}
        <ul class="changes">
          {differs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <pre tabIndex={0} role="group" aria-label="Their text">
          {other.text}
        </pre>
      </details>
      <div class="row">
        <button type="button" class="button" onClick={() => settle('mine')}>
          Go on with mine
        </button>
        <button type="button" class="button" onClick={() => settle('theirs')}>
          Take theirs
        </button>
      </div>
    </section>
  );
}
