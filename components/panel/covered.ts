/** What was read, and what the ordinary rests on, in plain sentences. */
import { apart, count, t } from '@/lib/i18n.ts';
import type { Sure } from '@/lib/volume/ordinary.ts';
import type { Span } from '@/lib/volume/series.ts';
import { lasting } from './lasting.ts';
import { atClock, atTime, onDay, sameDay } from './plots/scale.ts';

const most = { spans: 4, lists: 3 };

function spanned([from, to]: Span, now: number): string {
  if (now - to < 60_000) return t('panel.lasting.across', { from: atTime(from, now), to: t('panel.covered.now') });
  // The day is said once when both ends are on it.
  return sameDay(from, to)
    ? onDay(t('panel.lasting.within', { from: atClock(from), to: atClock(to) }), to, now)
    : t('panel.lasting.across', { from: atTime(from, now), to: atTime(to, now) });
}

/** "Covered: 14:05–16:20 today, from the Latest list for @acme." One sentence for each list; none when nothing was read. */
export function coveredWords(lists: Readonly<Record<string, readonly Span[]>>, now: number): string[] {
  return Object.entries(lists)
    .slice(0, most.lists)
    .map(([source, all]) => {
      const shown = all.slice(-most.spans).map((span) => spanned(span, now));
      const left = all.length - shown.length;
      const joined = shown.join(t('panel.comma'));
      const spans = left > 0 ? t('panel.covered.earlier', { spans: joined, count: count(left) }) : joined;
      return source === 'x:mentions'
        ? t('panel.covered.mentions', { spans })
        : t('panel.covered.latest', { spans, query: apart(source.replace(/^x:latest:/u, '')) });
    });
}

const readFor = ({ weeks }: Sure): string =>
  weeks < 1.5 ? lasting(Math.max(1, Math.round(weeks * 7)), 'day') : lasting(Math.round(weeks), 'week');

/** How sure the ordinary is. */
export function sureWords(sure: Sure): string {
  switch (sure.rests) {
    case 'first guess':
      return t('panel.ordinary.guess');
    case 'posts seen':
      return t('panel.ordinary.postsSeen');
    case 'recent level':
      return t('panel.ordinary.recent');
    case 'hour of day':
      return t('panel.ordinary.ofDay', { time: readFor(sure) });
    case 'hour of week':
      return t('panel.ordinary.ofWeek', { time: readFor(sure) });
  }
}
