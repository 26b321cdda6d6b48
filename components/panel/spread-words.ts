/** How a post travels, in one sentence: how fast, whether faster than before, in what time it doubles. */
import { count, t } from '@/lib/i18n.ts';
import type { Spread } from '@/lib/volume/spread.ts';
import { lasting } from './lasting.ts';

const whole = (value: number): string => count(Math.round(value));
/** Fewer shares are no spread that anybody has to follow. */
const fewest = 3;
const notable = { change: 1.25, beyond: 2 };

function doublingIn(hours: number): string {
  if (hours < 1.5) return lasting(Math.max(1, Math.round(hours * 60)), 'minute');
  return hours < 48 ? lasting(Math.round(hours), 'hour') : lasting(Math.round(hours / 24), 'day');
}

function trendOf({ perHourBefore, growing }: Spread, perHour: number): 'plain' | 'faster' | 'slower' | 'steady' {
  if (growing === null || perHourBefore === null || perHourBefore === 0) return 'plain';
  if (perHour > notable.change * perHourBefore) return 'faster';
  return perHour * notable.change < perHourBefore ? 'slower' : 'steady';
}

/**
 * @param saysReach the reasons hold it against the author's reach already
 * @returns `null` where too little was read, or there is nothing to follow
 */
export function spreadWords(spread: Spread, saysReach: boolean): string | null {
  const { shares, perHour, doublingHours, growing, beyondReach } = spread;
  if (shares === null || shares < fewest || perHour === null) return null;
  if (growing === false) return t('panel.spread.stopped', { count: whole(shares) });
  return [
    t(`panel.spread.${trendOf(spread, perHour)}`, Math.round(perHour), { count: whole(perHour) }),
    ...(doublingHours === null ? [] : [t('panel.spread.doubles', { time: doublingIn(doublingHours) })]),
    ...(saysReach || beyondReach === null || beyondReach < notable.beyond
      ? []
      : [t('panel.spread.beyond', { count: whole(beyondReach) })]),
    ...(growing === null ? [t('panel.spread.once')] : []),
  ].join(' ');
}
