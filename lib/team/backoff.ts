/** How long to wait before the next try: longer each time, and never all clients at once. */

const first = 200;
const most = 30_000;

/** @param tries that failed so far, from 0; @param chance from 0 to 1; @returns milliseconds, 200 to 30,000 */
export const waitBefore = (tries: number, chance: number): number => {
  const whole = Math.min(most, first * 2 ** Math.min(tries, 20));
  return Math.round(Math.max(first, whole * (0.5 + chance / 2)));
};
