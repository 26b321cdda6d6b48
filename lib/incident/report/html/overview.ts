/** The first page: what it was, how long it lasted, whether promises were kept, how it spread and why. */
import type { Report } from '../model.ts';
import { clockNames, instant, lasted, levelNames, many, metRun, percent, short, span } from '../words.ts';
import { html, type Markup, words } from './markup.ts';
import { againstPromise, lyingBars, overTime, table } from './plots.ts';

export const level = (of: keyof typeof levelNames): Markup => html`<span class="level ${of}">${levelNames[of]}</span>`;
export const time = (at: string, zone: string): Markup => html`<time datetime="${at}">${short(at, zone)}</time>`;

export function overview(report: Report): Markup {
  const { title, worst, topics, openedAt, openedBy, closedAt, closedDespite, owner, zone, brand } = report;
  const about =
    topics.length === 0
      ? null
      : html` ${topics.length === 1 ? 'Topic' : 'Topics'}: ${topics.map((topic) => topic.title).join(', ')}.`;
  return html`<p class="kind">${brand === '' ? 'Incident report' : `${brand}: incident report`}</p>
<h1>${words(title)}</h1>
<p>${level(worst)} at the worst.${about} Declared ${instant(openedAt, zone)} by ${words(openedBy)}${owner === null ? null : html`, led by ${words(owner)}`}. ${
    closedAt === null ? 'Still open.' : html`Closed ${instant(closedAt, zone)}.`
  }${closedDespite === null ? null : html` It was closed before it was known to be quiet: ${words(closedDespite)}`}</p>
<p class="quiet">Times are in ${zone.replaceAll('_', ' ')}.</p>
<dl class="tiles">${tiles(report).map(([name, value, more]) => html`<div><dt>${name}</dt><dd>${value} <small>${more}</small></dd></div>`)}</dl>`;
}

function tiles(report: Report): [string, string, string][] {
  const { answering, posts, clocks, steps, closedAt } = report;
  const word = (clock: 'acknowledge' | 'statement'): [string, string] => {
    const run = metRun(report, clock);
    if (run?.taken != null) return [span(run.taken), `promised within ${span(run.promised)}`];
    const open = clocks.find((one) => one.clock === clock);
    return open === undefined
      ? ['\u2013', 'nothing was promised']
      : ['not yet', `promised within ${span(open.promised)}`];
  };
  const judged = clocks.filter(({ kept }) => kept !== null);
  const kept = judged.filter((one) => one.kept === true).length;
  return [
    [closedAt === null ? 'Open for' : 'Lasted', span(lasted(report)), `${many(steps.done, 'step')} done`],
    ['First public word after', ...word('acknowledge')],
    ['Statement after', ...word('statement')],
    [
      'Public clocks kept',
      judged.length === 0 ? '\u2013' : `${kept} of ${judged.length}`,
      judged.length === 0 ? 'none was due' : percent(kept / judged.length),
    ],
    ['Posts', posts.count.toLocaleString('en-GB'), `${answering.answered.toLocaleString('en-GB')} answered`],
    [
      'Answered in',
      answering.median === null ? '\u2013' : span(answering.median),
      answering.worst === null ? 'nothing answered yet' : `the median; ${span(answering.worst)} at worst`,
    ],
  ];
}

/** A crisis of weeks has hundreds of updates; the file holds them all. */
const mostRuns = 30;

export function promises({ clocks, answering }: Report): Markup {
  const updates = clocks.filter(({ clock }) => clock === 'update');
  const rows = clocks
    .slice(0, mostRuns)
    .map((one) => ({ ...one, number: updates.indexOf(one) + 1 }))
    .map(({ clock, taken, promised, kept, number }) => ({
      label: number > 0 && updates.length > 1 ? `${clockNames[clock]} ${number}` : clockNames[clock],
      taken,
      promised,
      kept,
      said: taken === null ? (kept === false ? 'never given' : 'not needed') : `${span(taken)} of ${span(promised)}`,
    }));
  return html`<h2>Promises and times</h2>
${
  rows.length === 0
    ? html`<p class="quiet">No clock ran: this level promises no time.</p>`
    : againstPromise('What the public was promised (stroke) and when it heard (bar)', rows)
}${
  answering.byLevel.length === 0
    ? html`<p class="quiet">No answers to single posts were recorded.</p>`
    : table(
        ['Posts at', 'Posts', 'Answered', 'Median', 'Worst', 'In time'],
        answering.byLevel.map((one) => [
          level(one.level),
          String(one.posts),
          String(one.answered),
          one.median === null ? '\u2013' : span(one.median),
          one.worst === null ? '\u2013' : span(one.worst),
          one.kept === null ? 'nothing due' : `${percent(one.kept)} of ${one.promised}`,
        ]),
        'How fast people were answered',
      )
}`;
}

const steps: Readonly<Record<number, string>> = {
  15: 'quarter of an hour',
  60: 'hour',
  180: 'three hours',
  360: 'six hours',
  1440: 'day',
  10080: 'week',
};

export function spread({ spread: { step, bars, untimed, volume, totals }, zone, posts }: Report): Markup {
  const ends = (list: readonly { readonly at: string }[]): [string, string] => [
    short(list[0]?.at ?? new Date(0).toISOString(), zone),
    short(list.at(-1)?.at ?? new Date(0).toISOString(), zone),
  ];
  return html`<h2>How it spread</h2>
${
  bars.length === 0 || step === null
    ? html`<p class="quiet">No post with a known time.</p>`
    : overTime(
        `Posts of the incident, by the ${steps[step] ?? `${step} minutes`}`,
        ['From', 'Posts'],
        bars.map(({ at, count }) => ({ label: short(at, zone), count })),
        ends(bars),
      )
}${
  volume.length === 0
    ? null
    : overTime(
        'Negative mentions by the hour, and the ordinary (grey)',
        ['From', 'Mentions', 'Ordinary'],
        volume.map(({ at, count, low, high }) => ({ label: short(at, zone), count, low, high })),
        ends(volume),
      )
}${
  totals.length === 0
    ? null
    : html`<p>${totals.map(({ name, sum, unread }, index) => html`${index === 0 ? null : ' \u00b7 '}${sum === null ? 'unknown' : sum.toLocaleString('en-GB')} ${name}${unread === 0 || sum === null ? null : html` <span class="quiet">(not visible on ${many(unread, 'post')})</span>`}`)}</p>`
}${untimed === 0 ? null : html`<p class="quiet">${many(untimed, 'post')} without a known time.</p>`}${
  posts.unread === 0
    ? null
    : html`<p class="quiet">${many(posts.unread, 'post')} were read on another machine and are only counted here.</p>`
}`;
}

export function causes({ causes: all }: Report): Markup {
  const top = all.slice(0, 12);
  return html`<h2>Root causes</h2>${
    top.length === 0
      ? html`<p class="quiet">No posts, so no causes.</p>`
      : lyingBars(
          'Posts by what they are about',
          ['About', 'Posts'],
          top.map(({ title, posts, share }) => ({ label: title, value: posts, said: `${posts} (${percent(share)})` })),
        )
  }${all.length > top.length ? html`<p class="quiet">And ${many(all.length - top.length, 'topic')} more.</p>` : null}<p class="quiet">A post about two things counts for both.</p>`;
}
