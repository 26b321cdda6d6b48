/** Times of the playbook as people write them: "15 min", "4 h", "2 days". */

const units: readonly { readonly pattern: RegExp; readonly minutes: number }[] = [
  { pattern: /^(?:m|min|mins|minutes?)?$/u, minutes: 1 },
  { pattern: /^(?:h|hrs?|hours?)$/u, minutes: 60 },
  { pattern: /^(?:d|days?)$/u, minutes: 24 * 60 },
];

/** "4 h"; an empty text where there is no clock. */
export function asTime(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes % (24 * 60) === 0) return minutes === 24 * 60 ? '1 day' : `${minutes / 24 / 60} days`;
  if (minutes % 60 === 0) return `${minutes / 60} h`;
  return `${minutes} min`;
}

/** @returns whole minutes, `null` for an empty text, `undefined` when the text is no time */
export function asMinutes(text: string): number | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '' || typed === 'none') return null;
  const [, number = '', word = ''] = /^(\d+(?:[.,]\d+)?)\s*([a-z]*)\.?$/u.exec(typed) ?? [];
  const unit = units.find(({ pattern }) => pattern.test(word));
  const minutes = Math.round(Number(number.replace(',', '.')) * (unit?.minutes ?? Number.NaN));
  return number === '' || !Number.isFinite(minutes) || minutes < 1 ? undefined : minutes;
}
