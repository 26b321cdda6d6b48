/** How a post travels, in one sentence: how fast, whether faster than before, in what time it doubles. */
import type { Spread } from '@/lib/volume/spread.ts';

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
/** Fewer shares are no spread that anybody has to follow. */
const fewest = 3;
const notable = { change: 1.25, beyond: 2 };

function lasting(hours: number): string {
  if (hours < 1.5) return `${Math.max(1, Math.round(hours * 60))} minutes`;
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;
}

/**
 * @param saysReach the reasons hold it against the author's reach already
 * @returns `null` where too little was read, or there is nothing to follow
 */
export function spreadWords(spread: Spread, saysReach: boolean): string | null {
  const { shares, perHour, perHourBefore, doublingHours, growing, beyondReach } = spread;
  if (shares === null || shares < fewest || perHour === null) return null;
  if (growing === false) return `It has all but stopped spreading: ${grouped.format(shares)} shares.`;
  const trend =
    growing === null || perHourBefore === null || perHourBefore === 0
      ? ''
      : perHour > notable.change * perHourBefore
        ? ', faster than before'
        : perHour * notable.change < perHourBefore
          ? ', slower than before'
          : ', as fast as before';
  return [
    `It spreads at about ${grouped.format(perHour)} ${Math.round(perHour) === 1 ? 'share' : 'shares'} an hour${trend}.`,
    ...(doublingHours === null ? [] : [`At this pace its shares double in ${lasting(doublingHours)}.`]),
    ...(saysReach || beyondReach === null || beyondReach < notable.beyond
      ? []
      : [`That is ${grouped.format(beyondReach)} times what the author\u2019s followers explain by now.`]),
    ...(growing === null ? ['It was looked at once; a second look tells whether it grows.'] : []),
  ].join(' ');
}
