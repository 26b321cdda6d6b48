/** Evidence: capturing what people see now, and showing that nothing of it was changed since. */
import '@/assets/styles/incident-words.css';
import { count, t } from '@/lib/i18n.ts';
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
          {t('incident.evidence.title')}
        </h3>
        {total.value > 0 && <small>{count(total.value)}</small>}
      </div>
      <p class="quiet">
        {t('incident.evidence.assume')} {notForensic[0]}
      </p>
      {incident.status === 'open' && <Capturing incident={incident} />}
      {rows === null && <small>{t('incident.evidence.reading')}</small>}
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
        <small>{t('incident.evidence.newest', { shown: count(rows.length), all: count(total.value) })}</small>
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
          <h4 class="minor">{t('incident.evidence.notCaptured')}</h4>
          <ul>
            {uncaptured.value.map(({ post, seen }) => {
              const called = (seen === null ? null : calledBy(seen)) ?? t('incident.evidence.somebody');
              return (
                <li key={post} class="step">
                  <div>
                    <bdi>{called}</bdi>
                    <small class="excerpt one">
                      <bdi>{seen?.text ?? t('incident.evidence.unreadable')}</bdi>
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
            {t('incident.evidence.tab')}
          </button>
          <small class="grow beside">
            {shortcut.value === null
              ? t('incident.evidence.setKeys')
              : t('incident.evidence.keys', { keys: shortcut.value })}
          </small>
        </div>
        <p role="status" class="quiet">
          {lastSaid.value}
        </p>
      </div>
    </>
  );
}
