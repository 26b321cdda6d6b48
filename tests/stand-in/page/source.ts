/** Where the page's posts come from: X's own requests, or what the server wrote into the page. */
import type { XEntry, XUser } from '../answer/shapes.ts';
import type { Item } from './article.ts';
import { instructionsIn } from './instructions.ts';
import { itemOf } from './item.ts';
import type { Route } from './route.ts';
import { page } from './state.ts';

/** X's query ids are 22 characters and change often; only the operation's name tells answers apart. */
const queryId = (operation: string): string =>
  btoa(`${operation}-stand-in-of-x`).replace(/[+/=]/g, '_').slice(0, 22).padEnd(22, 'A');

type Variables = Route['variables'] & { count: number; cursor?: string };

function request(operation: string, variables: object): { method: string; url: string; body: string | null } {
  const base = `https://${location.host}/i/api/graphql/${queryId(operation)}/${operation}`;
  if (page.options.method === 'post')
    return { method: 'POST', url: base, body: JSON.stringify({ variables, queryId: queryId(operation) }) };
  const query = new URLSearchParams({
    variables: JSON.stringify(variables),
    features: '{"responsive_web_graphql_timeline_navigation_enabled":true}',
  });
  return { method: 'GET', url: `${base}?${query}`, body: null };
}

const headers = {
  authorization: 'Bearer stand-in',
  'content-type': 'application/json',
  'x-twitter-active-user': 'yes',
  'x-stand-in': location.search,
};

function byXhr(operation: string, variables: object): Promise<string> {
  const { method, url, body } = request(operation, variables);
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.onload = () => resolve(xhr.responseText);
    xhr.onerror = () => reject(new Error(`${operation} failed`));
    xhr.send(body);
  });
}

async function byFetch(operation: string, variables: object): Promise<string> {
  const { method, url, body } = request(operation, variables);
  return (await fetch(url, { method, headers, body })).text();
}

const entriesOf = (answer: unknown): XEntry[] =>
  instructionsIn(answer)
    .flatMap((instruction) => instruction.entries ?? [])
    .filter((entry) => !entry.entryId.startsWith('cursor-'));

/** Asks for posts and gives the entries of the answer; one that cannot be used is replaced by what came with the page. */
async function entriesFor(operation: string, variables: Variables): Promise<XEntry[]> {
  const { net, broken } = page.options;
  const from = Number(variables.cursor ?? 0);
  const enclosed = (): XEntry[] => entriesOf(page.staging.answers[operation]).slice(from, from + variables.count);
  if (net === 'none') return enclosed();
  const text = await (net === 'fetch' ? byFetch : byXhr)(operation, variables);
  if (broken === 'json') return enclosed();
  return entriesOf(JSON.parse(text));
}

function itemsOf(entry: XEntry, focalId: string | undefined): Item[] {
  const { itemContent, items } = entry.content;
  if (itemContent) return [itemOf(itemContent, focalId, { up: false, down: false })];
  const last = (items?.length ?? 0) - 1;
  return (items ?? []).map(({ item }, index) =>
    itemOf(item.itemContent, focalId, { up: index > 0, down: index < last }),
  );
}

export interface Feed {
  /** The next `count` entries as items; less than asked for at the end. */
  next(count: number): Promise<Item[]>;
}

/** `first`: an answer that is under way already. */
export function feedFor(route: Route): Feed {
  let cursor = 0;
  return {
    async next(count) {
      const variables = { ...route.variables, count, ...(cursor > 0 && { cursor: String(cursor) }) };
      cursor += count;
      const entries = await entriesFor(route.operation, variables);
      const focal = entries.findIndex((entry) => entry.entryId === `tweet-${route.variables.focalTweetId}`);
      return entries.flatMap((entry, index) => {
        const items = itemsOf(entry, route.variables.focalTweetId);
        // Above the subject of a page everything is one thread.
        return index > focal
          ? items
          : items.map((item) => ({ ...item, lines: { up: index > 0, down: index < focal } }));
      });
    },
  };
}

/** X's answer about one person; `null` where the network gives none. */
export async function personByName(handle: string): Promise<XUser | null> {
  const { net, broken } = page.options;
  if (net === 'none') return null;
  const text = await (net === 'fetch' ? byFetch : byXhr)('UserByScreenName', { screen_name: handle });
  return broken === 'json' ? null : (JSON.parse(text).data.user?.result ?? null);
}
