/** A post's words as the page shows them: without the names that a reply begins with, cut, or translated by X. */
import type { XTweet } from '../answer/shapes.ts';
import { el, span, words } from './element.ts';
import { richText } from './rich-text.ts';
import { page } from './state.ts';

const unescaped = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const note = (tweet: XTweet): string | undefined => tweet.note_tweet?.note_tweet_results.result.text;

export const isCut = (tweet: XTweet): boolean => note(tweet) !== undefined && !page.expanded.has(tweet.rest_id);

function shownText({ legacy, ...tweet }: XTweet): string {
  const full = note({ legacy, ...tweet });
  if (full !== undefined && page.expanded.has(tweet.rest_id)) return full;
  const text = unescaped(legacy.full_text).replace(/ https:\/\/t\.co\/standinpic$/, '');
  const [from] = legacy.display_text_range;
  return [...text].slice(from).join('');
}

/** `lines`: X clamps every text. Empty texts have no element at all. */
export function tweetText(tweet: XTweet, lines: number | null): HTMLElement | null {
  const translation = page.staging.translated[tweet.rest_id];
  const text = translation?.text ?? shownText(tweet);
  if (text.trim() === '') return null;
  const clamp = lines === null ? '' : `-webkit-line-clamp: ${lines}; `;
  return words(
    `r-16dba41 r-bnwqim ${lines === null ? 'r-1inkyih r-135wba7' : 'r-a023e6 r-rjixqe r-8akbws r-krxsd3 r-dnmrzs r-1udh08x'}`,
    {
      dir: 'auto',
      lang: translation?.lang ?? tweet.legacy.lang,
      'data-testid': 'tweetText',
      style: `${clamp}color: ${page.palette.text};`,
    },
    ...richText(text, true),
  );
}

export function translationLine(tweet: XTweet): HTMLElement | null {
  const translation = page.staging.translated[tweet.rest_id];
  if (!translation) return null;
  return words(
    'r-n6v787 r-1cwl3u0 r-standin-translation',
    { dir: 'ltr', style: `color: ${page.palette.grey};` },
    span('', page.labels.translatedFrom(translation.from)),
    ' ',
    el('button', 'css-1jxf684 r-1loqt21 r-1cvl2hr', { type: 'button', role: 'button' }, span('', 'Show original')),
  );
}

export const showMore = (): HTMLElement =>
  el(
    'button',
    'css-146c3p1 r-a023e6 r-rjixqe r-16dba41 r-1loqt21 r-1cvl2hr r-standin-more',
    { 'data-testid': 'tweet-text-show-more-link', type: 'button', role: 'button', dir: 'ltr' },
    span('', page.labels.showMore),
  );
