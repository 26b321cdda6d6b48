/** Which of the page's own requests carry posts. Query names and ids change; the two addresses do not. */

const ADDRESS = /^(?:https?:\/\/[\w-]+\.facebook\.com)?\/(?:api\/(graphql)|ajax\/(route-definition))\/?(?:[?#]|$)/i;

/** What `operationOf` answers, and what a page was delivered with. */
export const operations = ['graphql', 'route-definition', 'delivered'];

/**
 * @param url as handed to `XMLHttpRequest.open` or `fetch`: a string, absolute or relative, or a `URL`
 * @returns what the address is for; `null` for every other request
 */
export function operationOf(url: unknown): string | null {
  const [, graphql, route] = ADDRESS.exec(url instanceof URL ? url.href : typeof url === 'string' ? url : '') ?? [];
  return graphql ?? route ?? null;
}
