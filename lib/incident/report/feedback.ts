/** The feedback by root cause, for those who can change things: a table of what people wrote (practice 2.1, 4.14). CSV as RFC 4180. */

import { t } from '@/lib/i18n.ts';
import { namelessFor, ownPosts } from './compile.ts';
import type { Given, GivenPost } from './given.ts';
import { plainText } from './plain-text.ts';
import { causesOf } from './spread.ts';

const heads = [
  'drill',
  'cause',
  'posts with this cause',
  'level',
  'score',
  'written',
  'author',
  'text',
  'link',
  'answered',
];

/** A table program runs a cell that begins like a formula; with an apostrophe before it, it shows it. */
const cell = (value: string): string => {
  const text = plainText(value).trim();
  const safe = /^[=+\-@\t|%\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** One line for each post and cause, the most frequent cause first, within it the gravest post. Begins with a mark for UTF-8. */
export function feedbackCsv(given: Given): string {
  const { topics, incident } = given;
  const posts = ownPosts(given);
  const nameless = namelessFor(given);
  const said = (text: string | null) => (text === null ? '' : (nameless?.text(text) ?? text));
  const score = (one: GivenPost) => one.score ?? -1;
  const rows = causesOf(posts, topics).flatMap(({ id, title, posts: count }) =>
    posts
      .filter((one) => (one.topics.length === 0 ? id === 'none' : one.topics.includes(id)))
      .sort((one, other) => score(other) - score(one))
      .map((one) => [
        incident.drill ? t('report.drill.mark') : '',
        title,
        String(count),
        one.level ?? '',
        one.score === null ? '' : String(one.score),
        one.createdAt ?? '',
        nameless === null ? (one.author ?? '') : '',
        said(one.text),
        one.url === null ? '' : nameless === null ? one.url : (nameless.link(one.url) ?? ''),
        one.answeredAt ?? '',
      ]),
  );
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
