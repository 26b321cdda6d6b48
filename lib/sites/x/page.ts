/** All posts of a whole page: a live document, or a saved one that the command line opened. */
import type { Post } from '@/lib/post.ts';
import { x } from './index.ts';

export const readPage = (document: Document): Post[] =>
  [...document.querySelectorAll(x.article)].map(x.read).filter((post) => post !== null);
