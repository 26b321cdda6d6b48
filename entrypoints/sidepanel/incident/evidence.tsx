/** Evidence: capturing what people see now, and showing that nothing of it was changed since. */
import '@/assets/styles/incident-words.css';
import { notForensic } from '@/lib/incident/evidence/limits.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { calledBy } from '@/lib/post.ts';
import { capture, lastSaid, readShortcut, shortcut } from './evidence/capture.ts';
import { CaptureButton } from './evidence/capture-button.tsx';
import { Row } from './evidence/row.tsx';
import { evidence, startEvidence, total, uncaptured } from './evidence/uncaptured.ts';
import { Verification } from './evidence/verification.tsx';

startEvidence();
readShortcut();

export function Evidence({ incident }: { readonly incident: IncidentView }) {
  const rows = evidence.value;
  return (
    <section class="section stack" aria-labelledby="evidence">
      <div class="row">
        <h3 id="evidence" class="grow" tabIndex={-1}>
          Evidence
        </h3>
        {total.value > 0 && <small>{total.value}</small>}
      </div>
      <p class="quiet">
        Assume that somebody has saved it already. Capture before anything is deleted. {notForensic[0]}
      </p>
      {incident.status === 'open' && <Capturing incident={incident} />}
      {rows === null && <small>Reading the evidence …</small>}
      {rows !== null && rows.length > 0 && (
        <ol class="evidence-list">
          {rows.map((row) => (
            <li key={row.id}>
              <Row row={row} />
            </li>
          ))}
        </ol>
      )}
      {rows !== null && rows.length < total.value && (
        <small>
          The newest {rows.length} are shown; the exported file has all {total.value}.
        </small>
      )}
      <Verification incident={incident} />
    </section>
  );
}

function Capturing({ incident: { key } }: { readonly incident: IncidentView }) {
  const tab = { key, post: null, picture: true };
  return (
    <>
      {uncaptured.value.length > 0 && (
        <div>
          <h4 class="minor">Not captured yet</h4>
          <ul>
            {uncaptured.value.map(({ post, seen }) => {
              const called = (seen === null ? null : calledBy(seen)) ?? 'somebody';
              return (
                <li key={post} class="step">
                  <div>
                    <bdi>{called}</bdi>
                    <small class="excerpt one">
                      <bdi>{seen?.text ?? 'Its words could not be read.'}</bdi>
                    </small>
                  </div>
                  <CaptureButton incident={key} post={post} called={called} silent />
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <div class="stack tight">
        <div class="row">
          <button type="button" class="button" onClick={() => void capture(tab)}>
            Picture of the visible tab
          </button>
          <small class="grow beside">
            {shortcut.value === null
              ? 'Set keys for it in the browser\u2019s list of extension shortcuts.'
              : `Or press ${shortcut.value} on the page.`}
          </small>
        </div>
        <p role="status" class="quiet">
          {lastSaid.value}
        </p>
      </div>
    </>
  );
}
