/** A note that somebody writes, and below it all that was written and done: nobody can take a line out of it. */
import { useSignal } from '@preact/signals';
import { Paged } from '@/components/incident/paged.tsx';
import { LogRowOf, NoteRowOf } from '@/components/incident/rows.tsx';
import { Why } from '@/components/incident/why.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { LogRow, NoteRow } from '@/lib/incident/rows.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../state.ts';
import { draft, idOf, settle } from './drafts.ts';
import { lead, refusals } from './lead.ts';
import { readRows, useTotal } from './pages.ts';

interface Props {
  readonly incident: IncidentView;
}

export function NoteForm({ incident: { key } }: Props) {
  const at = `${key} note`;
  const decision = draft(key, 'note decision');
  const write = async (text: string) => {
    const kind = { step: null, decision: decision.value === 'yes', withdrawn: false };
    const done = await lead({ kind: 'note', key, note: idOf(key, 'note'), text, ...kind }, at);
    if (done) {
      settle(key, 'note');
      decision.value = '';
    }
    return done;
  };
  return (
    <section class="section stack" aria-label={t('incident.note.title')}>
      <Why
        id="note"
        label={t('incident.note.what')}
        button={t('incident.writeDown')}
        draft={draft(key, 'note')}
        refused={refusals.value.get(at)}
        submit={write}
      >
        <label class="check">
          <input
            type="checkbox"
            checked={decision.value === 'yes'}
            onChange={(event) => {
              decision.value = event.currentTarget.checked ? 'yes' : '';
            }}
          />
          <span>{t('incident.note.decision')}</span>
        </label>
      </Why>
    </section>
  );
}

export function Log({ incident }: Props) {
  const notes = useSignal(false);
  const { counts } = incident;
  return (
    <section class="section stack" aria-labelledby="log">
      <div class="row top">
        <h3 id="log" class="grow">
          {t('incident.log.title')}
        </h3>
        <div class="row" role="group" aria-label={t('incident.log.shown')}>
          <button type="button" class="link" aria-pressed={!notes.value} onClick={() => (notes.value = false)}>
            {t('incident.log.all', { count: count(counts.log) })}
          </button>
          <button type="button" class="link" aria-pressed={notes.value} onClick={() => (notes.value = true)}>
            {t('incident.log.notes', { count: count(counts.notes) })}
          </button>
        </div>
      </div>
      {notes.value ? <Notes incident={incident} /> : <Entries incident={incident} />}
    </section>
  );
}

function Entries({ incident: { key } }: Props) {
  const { total, sign } = useTotal(key, 'log');
  if (total === null) return null;
  return (
    <Paged<LogRow>
      key={key}
      label={t('incident.log.newest')}
      total={total}
      sign={sign}
      usual={40}
      read={readRows(key, 'log', 'log')}
      keyOf={({ id }) => id}
      draw={(row) => <LogRowOf row={row} now={now.value} />}
    />
  );
}

function Notes({ incident: { key, phases, status } }: Props) {
  const { total, sign } = useTotal(key, 'notes');
  if (total === null) return null;
  if (total === 0) return <p class="quiet">{t('incident.note.none')}</p>;
  const titles = new Map(phases.flatMap(({ steps }) => steps).map(({ id, title }) => [id, title]));
  const withdraw = ({ id: note, text, step, decision }: NoteRow) =>
    void lead({ kind: 'note', key, note, text, step, decision, withdrawn: true }, `${key} note`);
  return (
    <Paged<NoteRow>
      key={key}
      label={t('incident.note.newest')}
      total={total}
      sign={sign}
      usual={52}
      read={readRows(key, 'notes', 'note')}
      keyOf={({ id }) => id}
      draw={(row) => (
        <NoteRowOf
          row={row}
          now={now.value}
          about={row.step === null ? null : (titles.get(row.step) ?? row.step)}
          withdraw={status === 'merged' ? null : () => withdraw(row)}
        />
      )}
    />
  );
}
