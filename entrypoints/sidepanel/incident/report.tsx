/** Report: the situation in numbers, what leaves, how it spread, and at the end what was learned and what is still to be done. */
import '@/assets/styles/incident-words.css';
import type { ComponentChildren } from 'preact';
import { count, t } from '@/lib/i18n.ts';
import type { Report as Compiled } from '@/lib/incident/report/model.ts';
import { missingIn } from '@/lib/incident/report/review.ts';
import { short } from '@/lib/incident/report/words.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { report, startReport } from './report/compiled.ts';
import { Leaving } from './report/leaving.tsx';
import { Causes, Overview, Times } from './report/overview.tsx';
import { Review } from './report/review.tsx';
import { Spread } from './report/spread.tsx';
import { Tasks } from './report/tasks.tsx';

startReport();

export function Report({ incident }: { readonly incident: IncidentView }) {
  const compiled = report.value;
  const atEnd = incident.status !== 'open' || incident.phase === 'quiet' || incident.phase === 'review';
  const missing = missingIn(incident).length;
  const tasks = incident.tasks.length;
  const reviewing = (
    <>
      <Part
        id="review"
        title={t('incident.review.title')}
        open={atEnd}
        note={missing > 0 ? t('incident.review.prevention') : ''}
      >
        <Review incident={incident} />
      </Part>
      <Part id="tasks" title={t('incident.task.title')} open={atEnd} note={tasks === 0 ? '' : count(tasks)}>
        <Tasks incident={incident} />
      </Part>
    </>
  );
  return (
    <>
      <section class="section stack" aria-labelledby="situation">
        <h3 id="situation">{incident.drill ? t('incident.report.drill') : t('incident.report.title')}</h3>
        {compiled === null ? <small>{t('incident.report.working')}</small> : <Overview report={compiled} />}
        <Leaving incident={incident} />
      </section>
      {atEnd && reviewing}
      {compiled !== null && (
        <section class="section stack" aria-label={t('incident.report.course')}>
          <Times report={compiled} />
          <Spread report={compiled} />
          <Causes report={compiled} />
        </section>
      )}
      {compiled !== null && (
        <Part id="timeline" title={t('incident.report.timeline')} open={false} note={count(compiled.timeline.length)}>
          <Timeline report={compiled} />
        </Part>
      )}
      {!atEnd && reviewing}
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly note: string;
  readonly children: ComponentChildren;
}

function Part({ id, title, open, note, children }: PartProps) {
  return (
    <details class="section" open={open}>
      <summary>
        <h3 id={id}>{title}</h3>
        {note !== '' && <small> {note}</small>}
      </summary>
      {children}
    </details>
  );
}

const shown = 200;

/** Only what somebody who was not there wants to know; every tick stands in the log. */
function Timeline({ report: { timeline, logged, zone } }: { readonly report: Compiled }) {
  return (
    <div class="stack">
      <ol class="timeline">
        {timeline.slice(-shown).map(({ at, sentence }, index) => (
          <li key={`${at} ${index}`}>
            <time dateTime={at}>{short(at, zone)}</time> <bdi>{sentence}</bdi>
          </li>
        ))}
      </ol>
      <small>{t('incident.report.logged', logged, { count: count(logged) })}</small>
    </div>
  );
}
