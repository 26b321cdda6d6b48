/** The tab "Incident": the open one, or the list when there are several or none; declaring and drills begin here. */
import { useSignal } from '@preact/signals';
import { DeclareForm } from '@/components/incident/declare-form.tsx';
import { Line } from '@/components/incident/line.tsx';
import { Refused } from '@/components/incident/refused.tsx';
import { Help } from '@/components/panel/help.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { IncidentLine } from '@/lib/incident/view.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { incidentKey } from '@/lib/record/keys.ts';
import { now, playbook } from '../state.ts';
import { draft } from './drafts.ts';
import { lead, refusals } from './lead.ts';
import { topics } from './names.ts';
import { change, declare, declareAt, declaring, leave, propose } from './proposal.ts';
import { chosen, incidents, open } from './state.ts';
import { Suggested } from './suggested.tsx';
import { IncidentOpen } from './view.tsx';

/** A sign at the tab while one is open. */
export function OpenMark() {
  const open = (incidents.value?.incidents ?? []).filter(({ status }) => status === 'open').length;
  if (open === 0) return null;
  return (
    <span class="count">
      <span aria-hidden="true">{count(open)}</span>
      <span class="unseen">{t('incident.list.mark', open, { count: count(open) })}</span>
    </span>
  );
}

export function IncidentTab() {
  const key = chosen.value;
  if (key !== null && key !== 'list') return <IncidentOpen />;
  const found = incidents.value;
  if (found === null) return <p class="empty">{t('incident.list.reading')}</p>;
  if (declaring.value !== null) {
    const book = playbook.value?.playbook;
    return (
      <DeclareForm
        key={declaring.value.key}
        proposal={declaring.value}
        change={change}
        topics={topics.value}
        lists={(book?.checklists ?? []).filter(({ byHand }) => byHand).map(({ id, title }) => ({ id, title }))}
        refused={refusals.value.get(declareAt)}
        declare={() => void declare()}
        leave={leave}
      />
    );
  }
  const opened = found.incidents.filter(({ status }) => status === 'open');
  const closed = found.incidents.filter(({ status }) => status !== 'open');
  return (
    <>
      <Suggested />
      <section class="section stack" aria-labelledby="open-incidents">
        <h2 id="open-incidents">{t('incident.list.open')}</h2>
        {opened.length === 0 ? <p class="quiet">{t('incident.list.none')}</p> : <Lines lines={opened} />}
        <div>
          <button type="button" class="button" onClick={() => propose('hand')}>
            {t('incident.list.declare')}
          </button>
        </div>
      </section>
      <Drills drills={found.drills} />
      {closed.length > 0 && (
        <section class="section stack" aria-labelledby="closed-incidents">
          <h2 id="closed-incidents">{t('incident.list.closed')}</h2>
          <Lines lines={closed} />
        </section>
      )}
    </>
  );
}

const shownAtOnce = 20;

function Lines({ lines }: { readonly lines: readonly IncidentLine[] }) {
  const all = useSignal(false);
  return (
    <>
      <ul class="posts">
        {lines.slice(0, all.value ? undefined : shownAtOnce).map((line) => (
          <Line key={line.key} line={line} now={now.value} open={() => open(line.key)} />
        ))}
      </ul>
      {lines.length > shownAtOnce && !all.value && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          {t('incident.showMore', { count: count(lines.length - shownAtOnce) })}
        </button>
      )}
    </>
  );
}

/** Made before it is asked for and kept until it is there: a drill that is begun twice is one. */
const drillKey = draft('panel', 'drill');

function Drills({ drills }: { readonly drills: Answers['list-incidents']['drills'] }) {
  const id = useSignal(drills[0]?.id ?? '');
  const scenario = drills.find((one) => one.id === id.value);
  if (scenario === undefined) return null;
  const begin = async () => {
    if (drillKey.value === '') drillKey.value = `incident:${crypto.randomUUID()}`;
    const key = incidentKey.parse(drillKey.value);
    const { title, level, topics: about } = scenario;
    const asked = { kind: 'declare', key, title, level, origin: 'hand', drill: scenario.id } as const;
    if (!(await lead({ ...asked, topics: [...about], posts: [], lists: [] }, 'drill'))) return;
    drillKey.value = '';
    open(key);
  };
  return (
    <details class="section fold">
      <summary class="row">
        <h2 class="grow">{t('incident.drill.title')}</h2>
        <small>{t('incident.drill.samples')}</small>
      </summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <div class="row top">
          <p class="quiet grow">{t('incident.drill.about')}</p>
          <Help of="drill" />
        </div>
        <label class="field">
          <span>{t('incident.drill.scenario')}</span>
          <select
            value={id.value}
            onChange={(event) => {
              id.value = event.currentTarget.value;
              drillKey.value = '';
            }}
          >
            {drills.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <Refused why={refusals.value.get('drill')} />
        <div>
          <button type="submit" class="button">
            {t('incident.drill.begin')}
          </button>
        </div>
      </form>
    </details>
  );
}
