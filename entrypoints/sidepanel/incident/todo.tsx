/** What to do: next steps first, then people, schedulers and access, then the whole checklist and the closing, all folded. */
import { useRef } from 'preact/hooks';
import { Fold } from '@/components/incident/fold.tsx';
import { Refused } from '@/components/incident/refused.tsx';
import { AccessPages, Schedulers } from '@/components/incident/ticked.tsx';
import { Help } from '@/components/panel/help.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { IncidentView, StepView } from '@/lib/incident/view.ts';
import { HintAt } from '../hints.tsx';
import { now } from '../state.ts';
import { Checklist } from './checklist.tsx';
import { Close } from './close.tsx';
import { fold, unfolded } from './jump.ts';
import { lead, pending, refusals } from './lead.ts';
import { People, toldSays } from './people.tsx';
import { Steps } from './steps.tsx';

const opened = (name: string) => ({
  id: name,
  open: unfolded.value.has(name),
  toggle: (open: boolean) => fold(name, open),
});

export function ToDo({ incident }: { readonly incident: IncidentView }) {
  const { key, schedulers, access, status } = incident;
  const looked = access.filter((one) => one.looked?.done === true).length;
  if (status !== 'open') return <Close incident={incident} />;
  return (
    <>
      <Next incident={incident} />
      <Fold {...opened('people')} title={t('incident.people.title')} says={toldSays(incident)}>
        {() => <People incident={incident} />}
      </Fold>
      <Fold {...opened('schedulers')} title={t('incident.schedulers.title')} says={schedulersSay(schedulers)}>
        {() => (
          <>
            <small>{t('incident.schedulers.how')}</small>
            <Schedulers
              schedulers={schedulers}
              now={now.value}
              busy={(id) => pending.value.has(`${key} scheduler ${id}`)}
              refused={(id) => refusals.value.get(`${key} scheduler ${id}`)}
              set={(scheduler, state) =>
                void lead({ kind: 'scheduler', key, scheduler, state }, `${key} scheduler ${scheduler}`)
              }
            />
          </>
        )}
      </Fold>
      <Fold
        {...opened('access')}
        title={t('incident.access.title')}
        says={t('incident.access.looked', { done: count(looked), of: count(access.length) })}
      >
        {() => (
          <AccessPages
            access={access}
            now={now.value}
            refused={(id) => refusals.value.get(`${key} access ${id}`)}
            set={(id, done) => void lead({ kind: 'access', key, access: id, done }, `${key} access ${id}`)}
          />
        )}
      </Fold>
      <Checklist incident={incident} />
      <Close incident={incident} />
    </>
  );
}

function schedulersSay(all: IncidentView['schedulers']): string {
  const [running = 0, paused = 0] = ['running', 'paused'].map(
    (state) => all.filter((one) => one.state === state).length,
  );
  if (running === 0 && paused === 0)
    return all.length === 0 ? t('incident.schedulers.noneListed') : t('incident.schedulers.nonePaused');
  const said = { running: count(running), paused: count(paused) };
  return running === 0
    ? t('incident.schedulers.paused', paused, said)
    : t('incident.schedulers.running', running, said);
}

/** Keeps its order while somebody works through it: what was just ticked stays, with its undo, until the next tick. */
function Next({ incident }: { readonly incident: IncidentView }) {
  const before = useRef<readonly string[]>([]);
  const byId = new Map(incident.phases.flatMap(({ steps }) => steps).map((step) => [step.id, step]));
  const isOpen = (id: string) => ['open', 'claimed'].includes(byId.get(id)?.status ?? '');
  const done = before.current.filter((id) => byId.has(id) && !isOpen(id));
  const latest = done.sort((one, other) => changedAt(byId.get(other)).localeCompare(changedAt(byId.get(one))))[0];
  const stay = before.current.filter((id) => id === latest || (isOpen(id) && incident.next.includes(id)));
  // One by one from the start when nothing was ticked here: the most urgent stands first.
  const ids = latest === undefined ? incident.next : [...stay, ...incident.next.filter((id) => !stay.includes(id))];
  before.current = ids;
  const steps = ids.flatMap((id) => byId.get(id) ?? []);
  const { done: all, of, must } = incident.steps;
  const said = { done: count(all), of: count(of), must: count(must) };
  return (
    <section class="section stack" aria-labelledby="next">
      <div class="row top">
        <h3 id="next" class="grow" tabIndex={-1}>
          {t('incident.next.title')}
        </h3>
        <small>{must > 0 ? t('incident.next.doneMust', said) : t('incident.next.done', said)}</small>
        {must > 0 && <Help of="mandatory" />}
      </div>
      {steps.length === 0 ? (
        <p class="quiet">{t('incident.next.none')}</p>
      ) : (
        <Steps incident={incident} steps={steps} place="next" first={ids.find(isOpen)} />
      )}
      <Refused why={refusals.value.get(`${incident.key} next`)} />
      <HintAt of="incident" />
    </section>
  );
}

const changedAt = (step: StepView | undefined): string => step?.changed?.at ?? '';
