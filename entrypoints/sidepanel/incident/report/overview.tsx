/** The numbers that somebody asks for first: how long, how many, how fast, and the times against what was promised. */
import { Figure } from '@/components/panel/plots/figure.tsx';
import { count, t } from '@/lib/i18n.ts';
import type { Report, ReportRun } from '@/lib/incident/report/model.ts';
import { clockNames, lasted, percent, short, span } from '@/lib/incident/report/words.ts';

export function Overview({ report }: { readonly report: Report }) {
  const { answering, posts, steps, closedAt, openedAt, zone } = report;
  const facts: readonly (readonly [string, string])[] = [
    [closedAt === null ? t('incident.report.openFor') : t('incident.report.lasted'), span(lasted(report))],
    [t('incident.report.since'), short(openedAt, zone)],
    [t('incident.report.posts'), count(posts.count)],
    [t('incident.report.answered'), answering.posts === 0 ? '\u2013' : percent(answering.answered / answering.posts)],
    [t('incident.report.median'), answering.median === null ? t('incident.report.notKnown') : span(answering.median)],
    [
      t('incident.report.stepsDone'),
      t('incident.ofAll', { done: count(steps.done), of: count(steps.done + steps.open) }),
    ],
  ];
  return (
    <dl class="figures">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function verdict({ kept, metAt }: ReportRun): string {
  if (kept === null) return metAt === null ? t('incident.times.verdict.runs') : '';
  if (kept) return t('incident.times.verdict.kept');
  return metAt === null ? t('incident.times.verdict.overdue') : t('incident.times.verdict.late');
}

const took = ({ taken, promised }: ReportRun): string =>
  taken === null
    ? t('incident.times.notYetOf', { promised: span(promised) })
    : t('incident.times.tookOf', { taken: span(taken), promised: span(promised) });

/** A bar for each clock: filled by the time that it took, with a mark at what was promised. */
export function Times({ report: { clocks, zone } }: { readonly report: Report }) {
  if (clocks.length === 0) return <p class="quiet">{t('incident.times.none')}</p>;
  const most = Math.max(1, ...clocks.map(({ taken, promised }) => Math.max(taken ?? 0, promised)));
  return (
    <Figure
      title={t('incident.times.title')}
      caption={t('incident.times.about')}
      heads={[t('incident.times.clock'), t('incident.times.due'), t('incident.times.took'), t('incident.times.kept')]}
      rows={clocks.map((run, index) => [
        `${count(index + 1)}. ${clockNames[run.clock]}`,
        short(run.due, zone),
        took(run),
        verdict(run),
      ])}
    >
      <ul class="bars">
        {clocks.map((run) => (
          <li key={`${run.clock} ${run.startedAt}`}>
            <span class="row">
              <span class="grow">{clockNames[run.clock]}</span>
              <span class={run.kept === false ? 'late' : ''}>
                {took(run)} {verdict(run) !== '' && <b>{verdict(run)}</b>}
              </span>
            </span>
            <span class={run.kept === false ? 'bar broken' : 'bar'} aria-hidden="true">
              <span style={{ width: `${(100 * (run.taken ?? 0)) / most}%` }} />
              <i style={{ insetInlineStart: `${(100 * run.promised) / most}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

export function Causes({ report: { causes, posts } }: { readonly report: Report }) {
  if (causes.length === 0) return <p class="quiet">{t('incident.causes.none')}</p>;
  return (
    <Figure
      title={t('incident.causes.title')}
      caption={t('incident.causes.about')}
      heads={[t('incident.causes.topic'), t('incident.causes.posts'), t('incident.causes.share')]}
      rows={causes.map(({ title, posts: those, share }) => [title, count(those), percent(share)])}
    >
      <ul class="bars">
        {causes.slice(0, 6).map(({ id, title, posts: those, share }) => (
          <li key={id}>
            <span class="row">
              <span class="grow">{title}</span>
              <span>{count(those)}</span>
            </span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${100 * share}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {posts.unread > 0 && <small>{t('incident.causes.unread', posts.unread, { count: count(posts.unread) })}</small>}
    </Figure>
  );
}
