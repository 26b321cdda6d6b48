/** The situation in a few lines, for a channel: numbers and next steps, and no word of a customer. Plain text, to be escaped by the channel. */
import type { Report } from './model.ts';
import { oneLine } from './plain-text.ts';
import { clockNames, instant, lasted, levelNames, many, percent, short, span } from './words.ts';

/** The smallest of the channels that the team may use takes this much in one piece. */
export const longestMessage = 1_000;

export function reportMessage(report: Report): string {
  const { drill, title, level, worst, zone, closedAt, openedAt, posts, answering, causes, clocks, steps, published } =
    report;
  const running = clocks.filter(({ metAt, kept }) => metAt === null && (kept === null || closedAt === null)).at(-1);
  const last = published.at(-1);
  const said = [
    `${drill ? 'DRILL: ' : ''}${oneLine(title, 120)}`,
    closedAt === null
      ? `${levelNames[level]}${worst === level ? '' : ` (${levelNames[worst]} at the worst)`}, open for ${span(lasted(report))}, since ${instant(openedAt, zone)}.`
      : `Closed ${instant(closedAt, zone)} after ${span(lasted(report))}; ${levelNames[worst]} at the worst.`,
    `${many(posts.count, 'post')}, ${answering.answered.toLocaleString('en-GB')} answered${answering.median === null ? '' : `, the median after ${span(answering.median)}`}.`,
    causes.length === 0
      ? ''
      : `About: ${causes
          .slice(0, 3)
          .map((one) => `${oneLine(one.title, 40)} ${percent(one.share)}`)
          .join(', ')}.`,
    last === undefined ? 'Nothing was said in public yet.' : `Last public word: ${last.what}, ${short(last.at, zone)}.`,
    closedAt === null && running !== undefined
      ? `Next: ${clockNames[running.clock].toLowerCase()} by ${short(running.due, zone)}${running.kept === false ? ', OVERDUE' : ''}.`
      : '',
    closedAt === null && steps.mandatoryOpen.length > 0
      ? `Still to do: ${steps.mandatoryOpen
          .slice(0, 3)
          .map((step) => oneLine(step, 60))
          .join('; ')}${steps.mandatoryOpen.length > 3 ? ` and ${steps.mandatoryOpen.length - 3} more` : ''}.`
      : '',
    drill ? 'This is an exercise. None of it happened.' : '',
  ];
  const lines = said.filter((line) => line !== '').join('\n');
  return lines.length <= longestMessage ? lines : `${lines.slice(0, longestMessage - 1).toWellFormed()}\u2026`;
}
