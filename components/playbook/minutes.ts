/** Times of the playbook as people write them: "15 min", "4 h", "2 days". */
import { t } from '@/lib/i18n.ts';

/** Words that are understood: those of the reader's language, and the English ones everywhere. */
const wordsOf = (own: string, english: string): ReadonlySet<string> => new Set(`${own} ${english}`.split(' '));

const units: readonly { readonly words: ReadonlySet<string>; readonly minutes: number }[] = [
  { words: wordsOf(t('editor.time.minuteWords'), 'm min mins minute minutes'), minutes: 1 },
  { words: wordsOf(t('editor.time.hourWords'), 'h hr hrs hour hours'), minutes: 60 },
  { words: wordsOf(t('editor.time.dayWords'), 'd day days'), minutes: 24 * 60 },
];
const none = wordsOf(t('editor.time.noneWords'), 'none');

/** "4 h"; an empty text where there is no clock. Digits are those that are read back. */
export function asTime(minutes: number | null): string {
  if (minutes === null) return '';
  const days = minutes / 24 / 60;
  if (Number.isInteger(days)) return t('editor.time.days', days, { count: days });
  if (minutes % 60 === 0) return t('editor.time.hours', { count: minutes / 60 });
  return t('editor.time.minutes', { count: minutes });
}

/** @returns whole minutes, `null` for an empty text, `undefined` when the text is no time */
export function asMinutes(text: string): number | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '' || none.has(typed)) return null;
  const [, number = '', word = ''] = /^(\d+(?:[.,]\d+)?)\s*([\p{L}\p{M}]*)\.?$/u.exec(typed) ?? [];
  const unit = word === '' ? units[0] : units.find(({ words }) => words.has(word));
  const minutes = Math.round(Number(number.replace(',', '.')) * (unit?.minutes ?? Number.NaN));
  return number === '' || !Number.isFinite(minutes) || minutes < 1 ? undefined : minutes;
}
