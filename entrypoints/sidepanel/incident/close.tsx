/** Closing and opening again; a drill may be ended with the steps that it leaves. */
import { Closing } from '@/components/incident/closing.tsx';
import { Fold } from '@/components/incident/fold.tsx';
import { Refused } from '@/components/incident/refused.tsx';
import { Why } from '@/components/incident/why.tsx';
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { Obstacle } from '@/lib/incident/closing.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { view } from '../state.ts';
import { phaseFold } from './checklist.tsx';
import { draft } from './drafts.ts';
import { focusOn, fold, goTo, unfolded } from './jump.ts';
import { lead, refusals } from './lead.ts';
import { open } from './state.ts';
import { stepIdIn } from './steps.tsx';

export function Close({ incident }: { readonly incident: IncidentView }) {
  const { key, status, obstacles, drill, mergedInto, closed } = incident;
  const at = `${key} close`;
  if (status === 'merged')
    return (
      <section class="section stack">
        <p>{t('incident.close.merged')}</p>
        {mergedInto !== null && (
          <div>
            <button type="button" class="button first" onClick={() => open(mergedInto)}>
              {t('incident.close.goThere')}
            </button>
          </div>
        )}
      </section>
    );
  if (status === 'closed')
    return (
      <section class="section stack" aria-labelledby="closed">
        <h3 id="closed">
          {closed === null ? (
            t('incident.close.closed')
          ) : (
            <Said text={t('incident.close.closedBy', { who: slot('who') })} parts={{ who: <bdi>{closed.by}</bdi> }} />
          )}
        </h3>
        {closed !== null && closed.despite !== null && <p>{t('incident.close.despite', { why: closed.despite })}</p>}
        <p class="quiet">{t('incident.close.still')}</p>
        <Why
          id="reopen"
          label={t('incident.close.whyReopen')}
          button={t('incident.close.reopen')}
          draft={draft(key, 'reopen')}
          refused={refusals.value.get(at)}
          submit={async (why) => {
            const done = await lead({ kind: 'reopen', key, why }, at);
            if (done) focusOn('incident-title');
            return done;
          }}
        />
      </section>
    );
  const hard = obstacles.filter(({ despite }) => !despite).length;
  return (
    <Fold
      id="close"
      title={drill ? t('incident.drill.end') : t('incident.close.title')}
      says={hard === 0 ? t('incident.close.nothingLeft') : t('incident.close.left', hard, { count: count(hard) })}
      open={unfolded.value.has('close')}
      toggle={(now) => fold('close', now)}
    >
      {() => (
        <>
          {drill && <SkipRest incident={incident} />}
          <Closing
            obstacles={obstacles}
            go={(to) => go(incident, to)}
            draft={draft(key, 'despite')}
            refused={refusals.value.get(at)}
            close={async (despite) => {
              const done = await lead({ kind: 'close', key, despite }, at);
              if (done) focusOn('incident-title');
              return done;
            }}
          />
        </>
      )}
    </Fold>
  );
}

function go({ phases }: IncidentView, { kind, id }: Obstacle): void {
  if (kind === 'step') {
    const phase = phases.find(({ steps }) => steps.some((step) => step.id === id))?.phase ?? '';
    goTo('todo', stepIdIn('all', id), 'checklist', phaseFold(phase), `open ${stepIdIn('all', id)}`);
  } else if (kind === 'scheduler') goTo('todo', `scheduler-${id}`, 'schedulers');
  else if (kind === 'prevention') goTo('report', 'review-prevention');
  else view.value = 'now';
}

/** Nobody has to walk through sixty steps to end a drill; what was left shows in its review. */
function SkipRest({ incident: { key, phases } }: { readonly incident: IncidentView }) {
  const left = phases
    .flatMap(({ steps }) => steps)
    .filter(({ mandatory, status }) => mandatory && (status === 'open' || status === 'claimed'));
  if (left.length === 0) return null;
  const at = `${key} skip-rest`;
  const skip = async () => {
    const why = t('incident.drill.endedHere');
    for (const { id: step } of left)
      if (!(await lead({ kind: 'step-state', key, step, state: 'skipped', why }, at))) return;
  };
  return (
    <div class="stack">
      <div>
        <button type="button" class="button" onClick={() => void skip()}>
          {t('incident.drill.leave', left.length, { count: count(left.length) })}
        </button>
      </div>
      <Refused why={refusals.value.get(at)} />
    </div>
  );
}
