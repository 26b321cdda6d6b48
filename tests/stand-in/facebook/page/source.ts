/** What the page asks for and what it learns from answers: which posts and comments have come. Their words it knows itself. */
import { type Arrival, arrivalIn } from '../arrival.ts';
import { withReplies, withShownReplies } from '../feed.ts';
import { commentsFor, postsFor, repliesFor, type Variables } from '../lists.ts';
import { page } from './state.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^for \(;;\);/, ''));
  } catch {
    return null;
  }
};

/** What a query lists, for answers that can't be read. */
export function expected(name: string, variables: Variables): Arrival {
  const { n } = page.options;
  const timeline = postsFor(name, variables, n) ?? [];
  const listed = commentsFor(name, variables, n);
  const asked = repliesFor(name, variables);
  const shown = [...timeline.map((post) => post.comments.slice(0, post.shown)), listed?.comments ?? []].flat();
  return {
    posts: [
      ...timeline.map(({ id }) => id),
      ...(name === 'CometSinglePostDialogContentQuery' && listed ? [listed.post.id] : []),
    ],
    comments: [...shown.flatMap(withShownReplies), ...(asked ? withReplies(asked.comment) : [])].map(({ id }) => id),
  };
}

/** Options hold until the next full load, whatever the address says meanwhile. */
const initialSearch = location.search;

function send(
  path: string,
  name: string,
  form: Record<string, string>,
  heard: (text: string) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', path);
    xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    xhr.setRequestHeader('X-FB-Friendly-Name', name);
    xhr.setRequestHeader('X-ASBD-ID', '129477');
    xhr.setRequestHeader('x-stand-in', initialSearch);
    xhr.onprogress = () => heard(xhr.responseText);
    xhr.onload = () => resolve(xhr.responseText);
    xhr.onerror = () => reject(new Error(`${name} failed`));
    xhr.send(
      new URLSearchParams({ av: '0', __comet_req: '15', fb_api_req_friendly_name: name, doc_id: '24017', ...form }),
    );
  });
}

/** Tells of each document as its line is complete; in the end of what could not be read. */
async function ask(
  path: string,
  name: string,
  form: Record<string, string>,
  fallback: () => Arrival,
  tell: (arrival: Arrival) => void,
): Promise<void> {
  let told = 0;
  let found = 0;
  const hear = (text: string, whole: boolean): void => {
    const complete = text.split('\r\n').slice(0, whole ? undefined : -1);
    for (const line of complete.slice(told)) {
      const arrival = arrivalIn(parsed(line));
      found += arrival.posts.length + arrival.comments.length;
      tell(arrival);
    }
    told = complete.length;
  };
  const text = await send(path, name, form, (sofar) => hear(sofar, false));
  hear(text, true);
  if (page.options.broken !== null || found === 0) tell(fallback());
}

export const query = (name: string, variables: Variables, tell: (arrival: Arrival) => void): Promise<void> =>
  page.options.net === 'none'
    ? Promise.resolve(tell(expected(name, variables)))
    : ask('/api/graphql/', name, { variables: JSON.stringify(variables) }, () => expected(name, variables), tell);

/** The way of another page within the site: its first posts come with its route. */
export const route = (path: string, fallback: () => Arrival, tell: (arrival: Arrival) => void): Promise<void> =>
  page.options.net === 'none'
    ? Promise.resolve(tell(fallback()))
    : ask('/ajax/route-definition/', 'RouteDefinition', { 'route_urls[0]': path }, fallback, tell);
