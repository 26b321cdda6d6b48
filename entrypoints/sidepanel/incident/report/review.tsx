/** The review: each question with its answer, written down one by one; without prevention nothing was learned. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { ago } from '@/components/panel/ago.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import { type Answered, reviewOf } from '@/lib/incident/report/review.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { draft } from '../drafts.ts';
import { lead, refusals } from '../lead.ts';

export function Review({ incident }: { readonly incident: IncidentView }) {
  const all = reviewOf(incident);
  // What has to be answered stands first.
  const ordered = [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)];
  return (
    <ol class="stack">
      {ordered.map((question) => (
        <li key={question.id}>
          <One incident={incident} question={question} />
        </li>
      ))}
    </ol>
  );
}

function One({
  incident: { key, status },
  question,
}: {
  readonly incident: IncidentView;
  readonly question: Answered;
}) {
  const { id, asks, hint, required, answer, by, at: when } = question;
  const typed = draft(key, `review ${id}`);
  const at = `${key} review ${id}`;
  // An emptied field stays empty while it is written into.
  const touched = useSignal(false);
  const text = touched.value || typed.value !== '' ? typed.value : (answer ?? '');
  const changed = text.trim() !== (answer ?? '');
  const save = async () => {
    if (!changed) return;
    if (!(await lead({ kind: 'review', key, question: id, answer: text.trim() }, at))) return;
    typed.value = '';
    touched.value = false;
  };
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field">
        <span>
          {asks}
          {required && answer === null && (
            <>
              {' '}
              <b class="must">{t('incident.review.needed')}</b>
            </>
          )}
        </span>
        <small>{hint}</small>
        <textarea
          id={`review-${id}`}
          rows={2}
          maxLength={12_000}
          dir="auto"
          readOnly={status === 'merged'}
          value={text}
          onInput={(event) => {
            touched.value = true;
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="row">
        {changed && (
          <button type="submit" class="button">
            {t('incident.writeDown')}
          </button>
        )}
        <small role="status" class="grow">
          {changed
            ? t('incident.review.notYet')
            : when !== null && (
                <Said
                  text={t('incident.review.written', { by: slot('by'), when: ago(when, now.value) })}
                  parts={{ by: <bdi>{by}</bdi> }}
                />
              )}
        </small>
      </div>
      <Refused why={refusals.value.get(at)} />
    </form>
  );
}
