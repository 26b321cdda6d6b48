/** The report as Markdown, for a wiki or a ticket: the same content, every word of somebody else escaped. */
import { notForensic } from '../evidence/limits.ts';
import type { Report } from './model.ts';
import { oneLine, plainText, webLink } from './plain-text.ts';
import {
  clockNames,
  date,
  instant,
  lasted,
  levelNames,
  many,
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
const linked = (url: string | null, said: string): string => {
  const address = webLink(url);
  return address === null ? '' : ` [${said}](<${address.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
};

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const part = (title: string, body: string, empty: string): string => `## ${title}\n\n${body === '' ? empty : body}`;

export function reportMarkdown(report: Report): string {
  const { drill, zone } = report;
  const parts = [
    ...(drill ? ['> **DRILL.** This was an exercise on sample posts. None of it happened.'] : []),
    `# ${drill ? 'DRILL: ' : ''}${md(report.title)}`,
    head(report),
    part('Promises and times', times(report), 'No clock ran and no answer was recorded.'),
    part('How it spread', spread(report), 'No post with a known time.'),
    part('Root causes', causes(report), 'No posts, so no causes.'),
    part('The posts to know', posts(report), 'No post was read.'),
    part('Decisions', decisions(report), 'None was written down.'),
    part('What was said in public', published(report), 'Nothing was recorded as published.'),
    part('Who was told', told(report), 'Nobody was told through Firebreak.'),
    part(
      'The course',
      report.timeline.map(({ at, sentence }) => `- ${short(at, zone)} ${md(sentence)}`).join('\n'),
      'Nothing yet.',
    ),
    part('Evidence', evidence(report), 'Nothing was captured.'),
    notForensic.join(' '),
    part('Review and lessons', review(report), 'The review has not been held yet.'),
    part('Tasks for day 30, 60 and 90', tasks(report), 'None was set.'),
    namesSentence(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

function head(report: Report): string {
  const { worst, topics, openedAt, openedBy, closedAt, closedDespite, zone, brand, owner } = report;
  const lines = [
    ...(brand === '' ? [] : [`- Brand: ${md(brand)}`]),
    `- Level at the worst: **${levelNames[worst]}**`,
    ...(topics.length === 0 ? [] : [`- About: ${md(topics.map(({ title }) => title).join(', '))}`]),
    `- Declared ${instant(openedAt, zone)} by ${md(openedBy)}${owner === null ? '' : `, led by ${md(owner)}`}`,
    closedAt === null ? '- Still open' : `- Closed ${instant(closedAt, zone)}`,
    ...(closedDespite === null ? [] : [`- Closed before it was known to be quiet: ${md(closedDespite)}`]),
    `- ${closedAt === null ? 'Open for' : 'Lasted'} ${span(lasted(report))}`,
    `- Times are in ${zone.replaceAll('_', ' ')}`,
  ];
  return lines.join('\n');
}

function times({ clocks, answering }: Report): string {
  const runs = clocks.map(({ clock, promised, taken, kept }) => [
    clockNames[clock],
    span(promised),
    taken === null ? (kept === false ? 'never' : 'not needed') : span(taken),
    kept === null ? '\u2013' : kept ? 'kept' : 'late',
  ]);
  const answers = answering.byLevel.map((one) => [
    levelNames[one.level],
    String(one.posts),
    String(one.answered),
    one.median === null ? '\u2013' : span(one.median),
    one.worst === null ? '\u2013' : span(one.worst),
    one.kept === null ? 'nothing due' : `${percent(one.kept)} of ${one.promised}`,
  ]);
  return [
    ...(runs.length === 0 ? [] : [table(['Clock', 'Promised', 'Taken', 'Result'], runs)]),
    ...(answers.length === 0 ? [] : [table(['Posts at', 'Posts', 'Answered', 'Median', 'Worst', 'In time'], answers)]),
  ].join('\n\n');
}

function spread({ spread: { bars, totals, untimed }, zone }: Report): string {
  const sums = totals.map(
    ({ name, sum, unread }) =>
      `- ${name}: ${sum === null ? 'unknown' : sum}${unread === 0 || sum === null ? '' : ` (not visible on ${many(unread, 'post')})`}`,
  );
  const busy = bars.filter(({ count }) => count > 0).map(({ at, count }) => [short(at, zone), String(count)]);
  return [
    ...(busy.length === 0 ? [] : [table(['From', 'Posts'], busy)]),
    ...(sums.length === 0 ? [] : [sums.join('\n')]),
    ...(untimed === 0 ? [] : [`${many(untimed, 'post')} without a known time.`]),
  ].join('\n\n');
}

const causes = ({ causes: all }: Report): string =>
  all.length === 0
    ? ''
    : table(
        ['About', 'Posts', 'Share'],
        all.map(({ title, posts: count, share }) => [md(title), String(count), percent(share)]),
      );

const posts = ({ posts: { worst }, zone }: Report): string =>
  worst
    .map(({ level, author, at, url, text }) => {
      const who = author === null ? 'Author not shown' : md(author);
      const when = at === null ? 'time unknown' : short(at, zone);
      return `**${level === null ? 'Not judged' : levelNames[level]}** ${who}, ${when}${linked(url, 'Open')}\n\n${quote(text ?? 'The words could not be read.')}`;
    })
    .join('\n\n');

const decisions = ({ decisions: all, zone }: Report): string =>
  all.length === 0
    ? ''
    : table(
        ['When', 'Who', 'What', 'Why'],
        all.map(({ at, by, what, why }) => [short(at, zone), md(by), md(what), md(why)]),
      );

const published = ({ published: all, zone }: Report): string =>
  all
    .map(({ what, at, by, url, text, approvals }) => {
      const agreed = approvals.map((one) => `${md(one.by)} (${roleNames[one.role]})`).join(', ');
      return `**${publicationNames[what]}** ${short(at, zone)} by ${md(by)}${linked(url, 'Open')}${agreed === '' ? '' : `, approved by ${agreed}`}\n\n${quote(text)}`;
    })
    .join('\n\n');

const told = ({ told: all, zone }: Report): string =>
  all.length === 0
    ? ''
    : table(
        ['When', 'Who', 'How', 'By', 'Result'],
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
      const picture = hashes.screenshot === undefined ? '' : `\n\nScreenshot \`${hashes.screenshot}\``;
      return `**${number}.** ${captured} ${author === null ? 'Author not shown' : md(author)}, captured by ${md(by)}${linked(url, 'Open')}\n\n${quote(text ?? 'The words could not be read.')}\n\nSHA-256 \`${hashes.whole}\`${picture}`;
    })
    .join('\n\n');

const review = ({ review: all }: Report): string =>
  all.flatMap(({ asks, answer }) => (answer === null ? [] : [`**${md(asks)}**\n\n${quote(answer)}`])).join('\n\n');

const tasks = ({ tasks: all, zone }: Report): string =>
  [...all]
    .sort((one, other) => one.after - other.after)
    .map(({ after, due, title, role, owner, done }) => {
      const who = owner === '' ? (role === null ? 'nobody yet' : roleNames[role]) : md(owner);
      return `- [${done === null ? ' ' : 'x'}] Day ${after} (${date(due, zone)}): ${md(title)}, ${who}`;
    })
    .join('\n');
