/** The numbers that somebody asks for first: how long, how many, how fast, and the times against what was promised. */
import { Figure } from '@/components/panel/plots/figure.tsx';
import type { Report, ReportRun } from '@/lib/incident/report/model.ts';
import { clockNames, lasted, many, percent, short, span } from '@/lib/incident/report/words.ts';

export function Overview({ report }: { readonly report: Report }) {
  const { answering, posts, steps, closedAt, openedAt, zone } = report;
  const facts: readonly (readonly [string, string])[] = [
    [closedAt === null ? 'Open for' : 'Lasted', span(lasted(report))],
    ['Since', short(openedAt, zone)],
    ['Posts', posts.count.toLocaleString('en-GB')],
    ['Answered', answering.posts === 0 ? '\u2013' : percent(answering.answered / answering.posts)],
    ['Median answer', answering.median === null ? 'not known' : span(answering.median)],
    ['Steps done', `${steps.done} of ${steps.done + steps.open}`],
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

const verdict = ({ kept, metAt }: ReportRun): string =>
  kept === null ? (metAt === null ? 'runs' : '') : kept ? 'kept' : metAt === null ? 'overdue' : 'late';

const took = ({ taken, promised }: ReportRun): string =>
  `${taken === null ? 'not yet' : span(taken)} of ${span(promised)}`;

/** A bar for each clock: filled by the time that it took, with a mark at what was promised. */
export function Times({ report: { clocks, zone } }: { readonly report: Report }) {
  if (clocks.length === 0) return <p class="quiet">No clock ran.</p>;
  const most = Math.max(1, ...clocks.map(({ taken, promised }) => Math.max(taken ?? 0, promised)));
  return (
    <Figure
      title="Times against the promise"
      caption="Each clock with the time that it took and the time that was promised."
      heads={['Clock', 'Due', 'Took', 'Kept']}
      rows={clocks.map((run, index) => [
        `${index + 1}. ${clockNames[run.clock]}`,
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
  if (causes.length === 0) return <p class="quiet">No posts, so no causes.</p>;
  return (
    <Figure
      title="Root causes"
      caption="Posts of the incident by topic; one post may have several."
      heads={['Topic', 'Posts', 'Share']}
      rows={causes.map(({ title, posts: count, share }) => [title, String(count), percent(share)])}
    >
      <ul class="bars">
        {causes.slice(0, 6).map(({ id, title, posts: count, share }) => (
          <li key={id}>
            <span class="row">
              <span class="grow">{title}</span>
              <span>{count}</span>
            </span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${100 * share}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {posts.unread > 0 && <small>{many(posts.unread, 'post')} was never read on this machine.</small>}
    </Figure>
  );
}
