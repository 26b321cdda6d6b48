/** Texts that break careless readers: markup, script, bidi marks, stacked accents, half a surrogate pair, 100 kB. */
import { counts, type FeedEntry, id } from './entry.ts';
import { people } from './people.ts';

const stacked = [...'delayed again']
  .map((letter) => letter + '\u0301\u0316\u0329\u0353\u0307\u0338'.repeat(5))
  .join('');

const texts: [shows: string, text: string][] = [
  [
    'markup',
    '@brambleair <img src=x onerror="window.firebreakWasRun = true"> <b>lost</b> my bag &amp; my patience &lt;3',
  ],
  [
    'script',
    '@brambleair </script><script>window.firebreakWasRun = true</script> {{7*7}} $\u007B7*7} javascript:alert(1)',
  ],
  ['bidi marks', '@brambleair \u202Eyadot detaler ton\u202C refund\u2067 please \u2066now\u2069\u200B\u200F\uFEFF'],
  ['stacked accents', `@brambleair ${stacked}`],
  ['half a surrogate pair', '@brambleair my flight is \uD83D late and \uDE00 so am I'],
  ['100 kB', `@brambleair ${'please answer me about my refund. '.repeat(3_000)}`],
  ['only marks', '@brambleair \u2028\u2029\u0000\u0007\uFFFF\uFFFD'],
];

export const hostile: FeedEntry[] = texts.map(([shows, text], index) => ({
  id: id(701 + index),
  shows: `hostile text: ${shows}`,
  about: true,
  author: people.troll,
  lang: index === 2 ? 'und' : 'en',
  minutesAgo: 600 + index,
  text,
  counts: counts(0, 0, 0, 12 + index),
}));
