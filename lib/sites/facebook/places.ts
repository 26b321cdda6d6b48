/** Where each field of Facebook is looked for, as the selectors and paths of this folder say it: for people who mend them. */
import { inFieldOrder, type Places } from '../health/sought.ts';
import { paths, slotsInOrder } from './fields.ts';
import { operations } from './operations.ts';
import { marks } from './selectors.ts';

const [post = [], comment = []] = marks;
const told = {
  id: paths.id,
  ...inFieldOrder(slotsInOrder.slice(0, 8).map((slot) => (slot === 'byType' ? undefined : paths[slot]))),
};
const { reposts: _, ...toldOfComments } = told;
const answer = operations.join(' ');

/** A root without an id is taken for something else in the page, so the id is told of answers alone. */
export const places: Places = {
  page: { ...inFieldOrder(post), answer },
  pageComment: { ...inFieldOrder(comment), answer },
  answer: told,
  answerComment: toldOfComments,
};

export const isOperation = (name: string): boolean => operations.includes(name);

/** @param path of a page's address @returns roughly what it shows */
export function kindAt(path: string): 'home' | 'search' | 'post' | 'notifications' | 'profile' | 'other' {
  if (path === '/' || path === '/home.php') return 'home';
  const [, named] = /^\/(search|notifications)(?:\/|$)/.exec(path) ?? [];
  if (named !== undefined) return named as 'search';
  if (/\/(?:posts|permalink|photos|videos|reel)\/|^\/(?:permalink|story|photo)\b/.test(path)) return 'post';
  return /^\/(?!latest|watch|marketplace|messages|groups|events|gaming|reel|stories)[\w.-]+\/?$/.test(path)
    ? 'profile'
    : 'other';
}
