/** The first page: what it was, how long it lasted, whether promises were kept, how it spread and why. */
import { t, count as written } from '@/lib/i18n.ts';
import type { Report } from '../model.ts';
import {
  clockNames,
  columns,
  counted,
  counterName,
  instant,
  lasted,
  levelNames,
  listed,
  metRun,
  percent,
  short,
  span,
} from '../words.ts';
import { html, type Markup, said, slot, words } from './markup.ts';
import { againstPromise, lyingBars, overTime, table } from './plots.ts';

export const level = (of: keyof typeof levelNames): Markup => html`<span class="level ${of}">${levelNames[of]}</span>`;
export const time = (at: string, zone: string): Markup => html`<time datetime="${at}">${short(at, zone)}</time>`;

export function overview(report: Report): Markup {
  const { title, worst, topics, openedAt, openedBy, closedAt, closedDespite, owner, zone, brand } = report;
  const parts = { who: words(openedBy), owner: words(owner ?? '') };
  const declared = { when: instant(openedAt, zone), who: slot('who') };
  const sentences = [
    said(t('report.head.worst', { level: slot('level') }), { level: level(worst) }),
    topics.length === 0
      ? null
      : t('report.head.topics', topics.length, { topics: listed(topics.map((topic) => topic.title)) }),
    owner === null
      ? said(t('report.head.declared', declared), parts)
      : said(t('report.head.declaredLed', { ...declared, owner: slot('owner') }), parts),
    closedAt === null ? t('report.head.open') : t('report.head.closed', { when: instant(closedAt, zone) }),
    closedDespite === null ? null : said(t('report.head.despite', { why: slot('why') }), { why: words(closedDespite) }),
  ];
  return html`<p class="kind">${brand === '' ? t('report.head.kind') : t('report.head.kindOfBrand', { brand })}</p>
<h1>${words(title)}</h1>
<p>${sentences.filter((one) => one !== null).map((one, index) => html`${index === 0 ? null : ' '}${one}`)}</p>
<p class="quiet">${t('report.head.zone', { zone: zone.replaceAll('_', ' ') })}</p>
<dl class="tiles">${tiles(report).map(([name, value, more]) => html`<div><dt>${name}</dt><dd>${value} <small>${more}</small></dd></div>`)}</dl>`;
}

function tiles(report: Report): [string, string, string][] {
  const { answering, posts, clocks, steps, closedAt } = report;
  const promised = (minutes: number) => t('report.tile.promised', { span: span(minutes) });
  const word = (clock: 'acknowledge' | 'statement'): [string, string] => {
    const run = metRun(report, clock);
    if (run?.taken != null) return [span(run.taken), promised(run.promised)];
    const open = clocks.find((one) => one.clock === clock);
    return open === undefined
      ? ['\u2013', t('report.tile.nothingPromised')]
      : [t('report.tile.notYet'), promised(open.promised)];
  };
  const judged = clocks.filter(({ kept }) => kept !== null);
  const kept = judged.filter((one) => one.kept === true).length;
  return [
    [
      closedAt === null ? t('report.tile.openFor') : t('report.tile.lasted'),
      span(lasted(report)),
      t('report.tile.stepsDone', steps.done, { count: written(steps.done) }),
    ],
    [t('report.tile.firstWord'), ...word('acknowledge')],
    [t('report.tile.statement'), ...word('statement')],
    [
      t('report.tile.clocksKept'),
      judged.length === 0 ? '\u2013' : t('report.tile.kept', { kept: String(kept), count: String(judged.length) }),
      judged.length === 0 ? t('report.tile.noneDue') : percent(kept / judged.length),
    ],
    [t('report.tile.posts'), written(posts.count), t('report.tile.answered', { count: written(answering.answered) })],
    [
      t('report.tile.answeredIn'),
      answering.median === null ? '\u2013' : span(answering.median),
      answering.worst === null
        ? t('report.tile.nothingAnswered')
        : t('report.tile.median', { span: span(answering.worst) }),
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
      label:
        number > 0 && updates.length > 1
          ? t('report.promises.numbered', { clock: clockNames[clock], number: String(number) })
          : clockNames[clock],
      taken,
      promised,
      kept,
      said:
        taken !== null
          ? t('report.promises.taken', { taken: span(taken), promised: span(promised) })
          : kept === false
            ? t('report.promises.neverGiven')
            : t('report.promises.notNeeded'),
    }));
  return html`<h2>${t('report.promises.head')}</h2>
${
  rows.length === 0
    ? html`<p class="quiet">${t('report.promises.noClock')}</p>`
    : againstPromise(t('report.promises.plot'), rows)
}${
  answering.byLevel.length === 0
    ? html`<p class="quiet">${t('report.promises.noAnswers')}</p>`
    : table(
        columns('postsAt', 'posts', 'answered', 'median', 'worst', 'inTime'),
        answering.byLevel.map((one) => [
          level(one.level),
          String(one.posts),
          String(one.answered),
          one.median === null ? '\u2013' : span(one.median),
          one.worst === null ? '\u2013' : span(one.worst),
          one.kept === null
            ? t('report.promises.nothingDue')
            : t('report.shareOf', { percent: percent(one.kept), count: String(one.promised) }),
        ]),
        t('report.promises.answering'),
      )
}`;
}

const steps: Readonly<Record<number, string>> = {
  15: t('report.spread.byQuarter'),
  60: t('report.spread.byHour'),
  180: t('report.spread.byThreeHours'),
  360: t('report.spread.bySixHours'),
  1440: t('report.spread.byDay'),
  10080: t('report.spread.byWeek'),
};

export function spread({ spread: { step, bars, untimed, volume, totals }, zone, posts }: Report): Markup {
  const ends = (list: readonly { readonly at: string }[]): [string, string] => [
    short(list[0]?.at ?? new Date(0).toISOString(), zone),
    short(list.at(-1)?.at ?? new Date(0).toISOString(), zone),
  ];
  return html`<h2>${t('report.spread.head')}</h2>
${
  bars.length === 0 || step === null
    ? html`<p class="quiet">${t('report.spread.none')}</p>`
    : overTime(
        steps[step] ?? t('report.spread.byMinutes', { count: String(step) }),
        columns('from', 'posts'),
        bars.map(({ at, count }) => ({ label: short(at, zone), count })),
        ends(bars),
      )
}${
  volume.length === 0
    ? null
    : overTime(
        t('report.spread.volume'),
        columns('from', 'mentions', 'ordinary'),
        volume.map(({ at, count, low, high }) => ({ label: short(at, zone), count, low, high })),
        ends(volume),
      )
}${
  totals.length === 0
    ? null
    : html`<p>${totals.map(({ name, sum, unread }, index) => html`${index === 0 ? null : ' \u00b7 '}${sum === null ? t('report.spread.unknownSum', { name: counterName(name) }) : counted(sum, name)}${unread === 0 || sum === null ? null : html` <span class="quiet">${t('report.spread.notVisible', unread, { count: written(unread) })}</span>`}`)}</p>`
}${untimed === 0 ? null : html`<p class="quiet">${t('report.spread.untimed', untimed, { count: written(untimed) })}</p>`}${
  posts.unread === 0
    ? null
    : html`<p class="quiet">${t('report.spread.elsewhere', posts.unread, { count: written(posts.unread) })}</p>`
}`;
}

export function causes({ causes: all }: Report): Markup {
  const top = all.slice(0, 12);
  return html`<h2>${t('report.causes.head')}</h2>${
    top.length === 0
      ? html`<p class="quiet">${t('report.causes.none')}</p>`
      : lyingBars(
          t('report.causes.plot'),
          columns('about', 'posts'),
          top.map(({ title, posts, share }) => ({
            label: title,
            value: posts,
            said: t('report.countShare', { count: String(posts), percent: percent(share) }),
          })),
        )
  }${all.length > top.length ? html`<p class="quiet">${t('report.causes.more', all.length - top.length, { count: written(all.length - top.length) })}</p>` : null}<p class="quiet">${t('report.causes.both')}</p>`;
}
