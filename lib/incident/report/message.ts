/** The situation in a few lines, for a channel: numbers and next steps, and no word of a customer. Plain text, to be escaped by the channel. */
import { t, count as written } from '@/lib/i18n.ts';
import type { Report } from './model.ts';
import { oneLine } from './plain-text.ts';
import { instant, lasted, levelNames, listed, manyPosts, percent, short, span } from './words.ts';

/** The smallest of the channels that the team may use takes this much in one piece. */
export const longestMessage = 1_000;

export function reportMessage(report: Report): string {
  const { drill, title, level, worst, zone, closedAt, openedAt, posts, answering, causes, clocks, steps, published } =
    report;
  const running = clocks.filter(({ metAt, kept }) => metAt === null && (kept === null || closedAt === null)).at(-1);
  const last = published.at(-1);
  const lastedFor = span(lasted(report));
  const counted = { posts: manyPosts(posts.count), count: written(answering.answered) };
  const left = steps.mandatoryOpen.slice(0, 3).map((step) => oneLine(step, 60));
  const [first, more] = [left.join('; '), steps.mandatoryOpen.length - left.length];
  const since = { level: levelNames[level], span: lastedFor, when: instant(openedAt, zone) };
  const said = [
    drill ? t('report.drill.titled', { title: oneLine(title, 120) }) : oneLine(title, 120),
    closedAt !== null
      ? t('report.channel.closed', { when: instant(closedAt, zone), span: lastedFor, level: levelNames[worst] })
      : worst === level
        ? t('report.channel.open', since)
        : t('report.channel.openWorse', { ...since, worst: levelNames[worst] }),
    answering.median === null
      ? t('report.channel.answered', counted)
      : t('report.channel.answeredMedian', { ...counted, span: span(answering.median) }),
    causes.length === 0 ? '' : t('report.channel.about', { causes: listed(causes.slice(0, 3).map(caused)) }),
    last === undefined
      ? t('report.channel.nothingSaid')
      : t('report.channel.lastWord', {
          what: t(`report.publicationInside.${last.what}`),
          when: short(last.at, zone),
        }),
    closedAt === null && running !== undefined
      ? t(running.kept === false ? 'report.channel.nextOverdue' : 'report.channel.next', {
          what: t(`report.clockInside.${running.clock}`),
          when: short(running.due, zone),
        })
      : '',
    closedAt !== null || left.length === 0
      ? ''
      : more > 0
        ? t('report.channel.toDoMore', { steps: first, count: String(more) })
        : t('report.channel.toDo', { steps: first }),
    drill ? t('report.drill.running') : '',
  ];
  const lines = said.filter((line) => line !== '').join('\n');
  return lines.length <= longestMessage ? lines : `${lines.slice(0, longestMessage - 1).toWellFormed()}\u2026`;
}

const caused = ({ title, share }: Report['causes'][number]): string =>
  t('report.channel.cause', { title: oneLine(title, 40), percent: percent(share) });
