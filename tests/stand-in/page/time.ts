/** The time of a post: ISO in the attribute, the reader's words in the text. */
import type { XTweet } from '../answer/shapes.ts';
import { el } from './element.ts';
import { page } from './state.ts';

export function timeOf(tweet: XTweet, form: 'short' | 'long'): HTMLElement {
  const at = new Date(tweet.legacy.created_at);
  const minutes = Math.max(1, Math.floor((Date.now() - at.getTime()) / 60_000));
  const { lang } = page.options;
  const long = (): string =>
    `${at.toLocaleTimeString(lang, { hour: 'numeric', minute: '2-digit' })} · ${at.toLocaleDateString(lang, { dateStyle: 'medium' })}`;
  const text =
    form === 'long'
      ? long()
      : minutes < 1_440
        ? page.labels.minutes(minutes)
        : at.toLocaleDateString(lang, { month: 'short', day: 'numeric' });
  return el('time', '', { datetime: at.toISOString() }, text);
}
