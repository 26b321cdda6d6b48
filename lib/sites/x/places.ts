/** Where each field of X is looked for, as the selectors and paths of this folder say it: for people who mend them. */
import { inFieldOrder, type Places } from '../health/sought.ts';
import { inOrder, user } from './fields.ts';
import { operations } from './operations.ts';
import { ARTICLE, marks, STATUS_LINK, TIME } from './selectors.ts';

const paths = [...inOrder.slice(0, 9), user.followers].map((read) => read.dotted.join(' '));

export const places: Places = {
  page: { id: `${ARTICLE} ${STATUS_LINK} ${TIME}`, ...inFieldOrder(marks), answer: operations.join(' ') },
  answer: inFieldOrder(paths),
};

const whole = new RegExp(`^(?:${operations.join('|')}|notifications)$`);

/** @returns whether an answer may be called so: the page could call it anything */
export const isOperation = (name: string): boolean => whole.test(name);

/** @param path of a page's address @returns roughly what it shows; a profile's media are pictures without posts */
export function kindAt(path: string): 'home' | 'search' | 'post' | 'notifications' | 'profile' | 'other' {
  const [, named] = /^\/(home|search|notifications)(?:\/|$)/.exec(path) ?? [];
  if (named !== undefined) return named as 'home';
  if (/^\/\w+\/status\//.test(path)) return 'post';
  return /^\/(?!i\/|explore|messages|settings)\w{1,20}(?:\/(?:with_replies|likes)?)?$/.test(path) ? 'profile' : 'other';
}
