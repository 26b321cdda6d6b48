/** The report as Markdown, for a wiki or a ticket: the same content, every word of somebody else escaped. */
import { t, count as written } from '@/lib/i18n.ts';
import { notForensic } from '../evidence/limits.ts';
import type { Report } from './model.ts';
import { oneLine, plainText, webLink } from './plain-text.ts';
import {
  clockNames,
  columns,
  counterName,
  date,
  instant,
  lasted,
  levelNames,
  listed,
  namesSentence,
  percent,
  publicationNames,
  roleNames,
  short,
  span,
  toldNames,
} from './words.ts';

/** Markup of Markdown and of HTML, mentions and bare addresses: all of it is shown as it was written, none of it works. */
export function md(text: string): string {
  return oneLine(text, 2_000)
    .replace(/[\\`*_{}[\]()<>#|~!&$^=+:-]/gu, '\\$&')
    .replace(/@/gu, '@\u2060')
    .replace(/(?<=www|\d)\./gu, '\\.');
}

const quote = (text: string): string =>
  plainText(text)
    .slice(0, 4_000)
    .split('\n')
    .map((line) => `> ${md(line)}`)
    .join('\n');

/** Spaces and brackets would end it. */
const linked = (url: string | null): string => {
  const address = webLink(url);
  return address === null ? '' : ` [${t('report.open')}](<${address.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
};

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const part = (title: string, body: string, empty: string): string => `## ${title}\n\n${body === '' ? empty : body}`;

export function reportMarkdown(report: Report): string {
  const { drill, zone } = report;
  const parts = [
    ...(drill ? [`> ${t('report.drill.note', { mark: `**${t('report.drill.noteMark')}**` })}`] : []),
    `# ${drill ? t('report.drill.titled', { title: md(report.title) }) : md(report.title)}`,
    head(report),
    part(t('report.promises.head'), times(report), t('report.promises.none')),
    part(t('report.spread.head'), spread(report), t('report.spread.none')),
    part(t('report.causes.head'), causes(report), t('report.causes.none')),
    part(t('report.gravest.head'), posts(report), t('report.gravest.none')),
    part(t('report.decisions.head'), decisions(report), t('report.decisions.none')),
    part(t('report.published.head'), published(report), t('report.published.none')),
    part(t('report.told.head'), told(report), t('report.told.none')),
    part(
      t('report.course.head'),
      report.timeline.map(({ at, sentence }) => `- ${short(at, zone)} ${md(sentence)}`).join('\n'),
      t('report.course.none'),
    ),
    part(t('report.evidence.head'), evidence(report), t('report.evidence.none')),
    notForensic.join(' '),
    part(t('report.review.head'), review(report), t('report.review.none')),
    part(t('report.tasks.head'), tasks(report), t('report.tasks.none')),
    namesSentence(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function head(report: Report): string {
  const { worst, topics, openedAt, openedBy, closedAt, closedDespite, zone, brand, owner } = report;
  const declared = { when: instant(openedAt, zone), who: md(openedBy) };
  const lasting = { span: span(lasted(report)) };
  const lines = [
    ...(brand === '' ? [] : [t('report.head.brand', { brand: md(brand) })]),
    t('report.head.worstLevel', { level: `**${levelNames[worst]}**` }),
    ...(topics.length === 0 ? [] : [t('report.head.about', { topics: md(listed(topics.map(({ title }) => title))) })]),
    owner === null
      ? t('report.head.declaredLine', declared)
      : t('report.head.declaredLedLine', { ...declared, owner: md(owner) }),
    closedAt === null ? t('report.head.openLine') : t('report.head.closedLine', { when: instant(closedAt, zone) }),
    ...(closedDespite === null ? [] : [t('report.head.despiteLine', { why: md(closedDespite) })]),
    t(closedAt === null ? 'report.head.openForLine' : 'report.head.lastedLine', lasting),
    t('report.head.zoneLine', { zone: zone.replaceAll('_', ' ') }),
  ].map((line) => `- ${line}`);
  return lines.join('\n');
}

function times({ clocks, answering }: Report): string {
  const runs = clocks.map(({ clock, promised, taken, kept }) => [
    clockNames[clock],
    span(promised),
    taken !== null ? span(taken) : t(kept === false ? 'report.promises.never' : 'report.promises.notNeeded'),
    kept === null ? '\u2013' : t(kept ? 'report.promises.kept' : 'report.promises.late'),
  ]);
  const answers = answering.byLevel.map((one) => [
    levelNames[one.level],
    String(one.posts),
    String(one.answered),
    one.median === null ? '\u2013' : span(one.median),
    one.worst === null ? '\u2013' : span(one.worst),
    one.kept === null
      ? t('report.promises.nothingDue')
      : t('report.shareOf', { percent: percent(one.kept), count: String(one.promised) }),
  ]);
  return [
    ...(runs.length === 0 ? [] : [table(columns('clock', 'promised', 'taken', 'result'), runs)]),
    ...(answers.length === 0
      ? []
      : [table(columns('postsAt', 'posts', 'answered', 'median', 'worst', 'inTime'), answers)]),
  ].join('\n\n');
}

function spread({ spread: { bars, totals, untimed }, zone }: Report): string {
  const sums = totals.map(({ name, sum, unread }) => {
    const all = sum === null ? t('report.spread.unknown') : String(sum);
    const hidden =
      unread === 0 || sum === null ? '' : ` ${t('report.spread.notVisible', unread, { count: written(unread) })}`;
    return `- ${t('report.spread.total', { name: counterName(name), sum: all })}${hidden}`;
  });
  const busy = bars.filter(({ count }) => count > 0).map(({ at, count }) => [short(at, zone), String(count)]);
  return [
    ...(busy.length === 0 ? [] : [table(columns('from', 'posts'), busy)]),
    ...(sums.length === 0 ? [] : [sums.join('\n')]),
    ...(untimed === 0 ? [] : [t('report.spread.untimed', untimed, { count: written(untimed) })]),
  ].join('\n\n');
}

const causes = ({ causes: all }: Report): string =>
  all.length === 0
    ? ''
    : table(
        columns('about', 'posts', 'share'),
        all.map(({ title, posts: count, share }) => [md(title), String(count), percent(share)]),
      );

const posts = ({ posts: { worst }, zone }: Report): string =>
  worst
    .map(({ level, author, at, url, text }) => {
      const who = author === null ? t('report.authorHidden') : md(author);
      const when = at === null ? t('report.timeUnknown') : short(at, zone);
      const line = t('report.gravest.line', {
        level: `**${level === null ? t('report.gravest.notJudged') : levelNames[level]}**`,
        who,
        when,
        link: linked(url),
      });
      return `${line}\n\n${quote(text ?? t('report.wordsUnread'))}`;
    })
    .join('\n\n');

const decisions = ({ decisions: all, zone }: Report): string =>
  all.length === 0
    ? ''
    : table(
        columns('when', 'who', 'what', 'why'),
        all.map(({ at, by, what, why }) => [short(at, zone), md(by), md(what), md(why)]),
      );

const published = ({ published: all, zone }: Report): string =>
  all
    .map(({ what, at, by, url, text, approvals }) => {
      const parts = {
        what: `**${publicationNames[what]}**`,
        when: short(at, zone),
        who: md(by),
        link: linked(url),
      };
      const agreed = listed(approvals.map((one) => `${md(one.by)} (${roleNames[one.role]})`));
      const line =
        agreed === ''
          ? t('report.published.line', parts)
          : t('report.published.lineApproved', { ...parts, names: agreed });
      return `${line}\n\n${quote(text)}`;
    })
    .join('\n\n');

const told = ({ told: all, zone }: Report): string =>
  all.length === 0
    ? ''
    : table(
        columns('when', 'who', 'how', 'by', 'result'),
        all.map(({ at, name, channel, by, state }) => [
          short(at, zone),
          md(name),
          md(channel),
          md(by),
          toldNames[state],
        ]),
      );

const evidence = ({ evidence: all }: Report): string =>
  all
    .map(({ number, captured, author, url, text, hashes, by }) => {
      const picture =
        hashes.screenshot === undefined
          ? ''
          : `\n\n${t('report.evidence.pictureHashLine', { hash: `\`${hashes.screenshot}\`` })}`;
      const line = t('report.evidence.line', {
        when: captured,
        who: author === null ? t('report.authorHidden') : md(author),
        by: md(by),
        link: linked(url),
      });
      return `**${number}.** ${line}\n\n${quote(text ?? t('report.wordsUnread'))}\n\nSHA-256 \`${hashes.whole}\`${picture}`;
    })
    .join('\n\n');

const review = ({ review: all }: Report): string =>
  all.flatMap(({ asks, answer }) => (answer === null ? [] : [`**${md(asks)}**\n\n${quote(answer)}`])).join('\n\n');

const tasks = ({ tasks: all, zone }: Report): string =>
  [...all]
    .sort((one, other) => one.after - other.after)
    .map(({ after, due, title, role, owner, done }) => {
      const who = owner === '' ? (role === null ? t('report.tasks.nobody') : roleNames[role]) : md(owner);
      const line = t('report.tasks.line', { day: String(after), date: date(due, zone), title: md(title), who });
      return `- [${done === null ? ' ' : 'x'}] ${line}`;
    })
    .join('\n');
