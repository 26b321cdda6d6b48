/** What was read, and what the ordinary rests on, in plain sentences. */
import type { Sure } from '@/lib/volume/ordinary.ts';
import type { Span } from '@/lib/volume/series.ts';
import { atClock, atTime } from './plots/scale.ts';

const most = { spans: 4, lists: 3 };

const listed = (source: string): string =>
  source === 'x:mentions' ? 'your mentions on X' : `the Latest list for ${source.replace(/^x:latest:/u, '')}`;

function spanned([from, to]: Span, now: number): string {
  const until = now - to < 60_000 ? 'now' : atTime(to, now);
  const [day] = until.split(' ').slice(-1);
  // The day is said once when both ends are on it.
  return until !== 'now' && atTime(from, now).endsWith(` ${day}`)
    ? `${atClock(from)}\u2013${until}`
    : `${atTime(from, now)} \u2013 ${until}`;
}

/** "Covered: 14:05–16:20 today, from the Latest list for @acme." One sentence for each list; none when nothing was read. */
export function coveredWords(lists: Readonly<Record<string, readonly Span[]>>, now: number): string[] {
  return Object.entries(lists)
    .slice(0, most.lists)
    .map(([source, spans]) => {
      const shown = spans.slice(-most.spans).map((span) => spanned(span, now));
      const left = spans.length - shown.length;
      return `Covered: ${shown.join(', ')}${left > 0 ? ` and ${left} earlier` : ''}, from ${listed(source)}.`;
    });
}

const weeks = (sure: Sure): string =>
  sure.weeks < 1.5 ? `${Math.max(1, Math.round(sure.weeks * 7))} days` : `${Math.round(sure.weeks)} weeks`;

/** How sure the ordinary is. */
export function sureWords(sure: Sure): string {
  switch (sure.rests) {
    case 'first guess':
      return 'The ordinary is a first guess, two an hour. After two hours of reading it becomes your own.';
    case 'posts seen':
      return 'The ordinary rests on the posts that you happened to see: no list in order of time was read. It is rather too high than too low.';
    case 'recent level':
      return 'The ordinary rests on a few hours of reading: good for the level, not yet for the time of day.';
    case 'hour of day':
      return `The ordinary rests on ${weeks(sure)} of reading, by the hour of the day.`;
    case 'hour of week':
      return `The ordinary rests on ${weeks(sure)} of reading, by the hour of the week.`;
  }
}
