/** X, formerly Twitter: one folder knows its pages and its JSON. */
import type { Site } from '../site.ts';
import { readAnswer } from './answer.ts';
import { idOf, readArticle } from './article.ts';
import { mount } from './author-line.ts';
import { ARTICLE } from './selectors.ts';

/** Nothing that a page does may surface in it as an error of ours. */
const safely =
  <A, R>(read: (input: A) => R | null) =>
  (input: A): R | null => {
    try {
      return read(input);
    } catch {
      return null;
    }
  };

export const x: Site = {
  id: 'x',
  owns: (hostname) => /^(?:(?:www|mobile|pro)\.)?(?:x|twitter)\.com$/.test(hostname),
  article: ARTICLE,
  idOf: safely(idOf),
  read: safely(readArticle),
  mount: safely(mount),
  readAnswer: safely(readAnswer),
};
