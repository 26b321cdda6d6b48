/** X, formerly Twitter: one folder knows its pages and its JSON. */
import { safely } from '../safely.ts';
import type { Site } from '../site.ts';
import { readAnswer } from './answer.ts';
import { idOf, readArticle } from './article.ts';
import { mount } from './author-line.ts';
import { ARTICLE, marks } from './selectors.ts';

export const x = {
  id: 'x',
  owns: (hostname) => /^(?:(?:www|mobile|pro)\.)?(?:x|twitter)\.com$/.test(hostname),
  article: ARTICLE,
  marks: [marks],
  certain: true,
  idOf: safely(idOf),
  read: safely(readArticle),
  mount: safely(mount),
  cut: (answer) => [answer],
  readAnswer: safely(readAnswer),
} satisfies Site;
