/** Answers for Facebook's hosts: the page, its script and style, pictures, and the two ways in which it asks for more. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageScript } from '../bundle.ts';
import { emoji } from '../emoji.ts';
import { documentsOf } from './answer/documents.ts';
import type { Setting } from './answer/parts.ts';
import { guarded, lines } from './answer/wire.ts';
import { inPieces, oneByOne } from './delivery.ts';
import { documentParts, policy } from './document.ts';
import { face, reactionFace } from './faces.ts';
import { type Options, optionsOf } from './page/options.ts';
import { queriesOf } from './queries.ts';

const html = 'text/html; charset="utf-8"';

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) text += String(part);
  return new URLSearchParams(text);
}

const file = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

/** All of the page's style in one file. */
const styles = async (): Promise<string> =>
  (await Promise.all(['frame', 'post', 'comments', 'over'].map((name) => file(`page/${name}.css`)))).join('\n');

/** @param startedAt from when on the times of posts are counted back */
export function facebook(
  startedAt: Date,
): (request: IncomingMessage, url: URL, response: ServerResponse) => Promise<void> {
  const settingOf = ({ shape, signedIn }: Options): Setting => ({ shape, signedIn, startedAt });
  const optionsOfRequest = (request: IncomingMessage): Options =>
    optionsOf(new URLSearchParams(String(request.headers['x-stand-in'] ?? '')));

  async function graphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const options = optionsOfRequest(request);
    const form = await formOf(request);
    const name = form.get('fb_api_req_friendly_name') ?? '';
    const documents = documentsOf(name, JSON.parse(form.get('variables') ?? '{}'), settingOf(options), options.n);
    response.writeHead(200, { 'content-type': html });
    await inPieces(response, lines(documents ?? [{ data: {} }], options.broken), 7);
  }

  async function routeDefinition(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const options = optionsOfRequest(request);
    const form = await formOf(request);
    const wanted = new URL(form.get('route_urls[0]') ?? '/', url);
    const results = queriesOf(wanted, false).map(({ name, variables }) => ({
      query: name,
      documents: documentsOf(name, variables, settingOf(options), options.n) ?? [],
    }));
    response.writeHead(200, { 'content-type': 'application/x-javascript; charset=utf-8' });
    await inPieces(response, guarded(results, options.broken), 5);
  }

  async function page(url: URL, response: ServerResponse): Promise<void> {
    const options = optionsOf(url.searchParams);
    const nonce = randomBytes(12).toString('base64');
    response.writeHead(200, { 'content-type': html, 'content-security-policy': policy(nonce) });
    await oneByOne(response, documentParts(url, options, settingOf(options), nonce));
  }

  return async (request, url, response) => {
    const [, first = '', second = '', third = ''] = url.pathname.split('/');
    const send = (type: string, text: string): void => void response.setHeader('content-type', type).end(text);
    const svg = (text: string): void => send('image/svg+xml', text);
    if (url.pathname === '/api/graphql/') return graphql(request, response);
    if (url.pathname === '/ajax/route-definition/') return routeDefinition(request, url, response);
    if (first === 'rsrc.php' && third.endsWith('.js')) return send('text/javascript', await pageScript('facebook'));
    if (first === 'rsrc.php' && third.endsWith('.css')) return send('text/css', await styles());
    if (first === 'stand-in' && second === 'face') return svg(face(third.replace('.svg', '')));
    if (first === 'stand-in' && second === 'reaction') return svg(reactionFace(third.replace('.svg', '')));
    if (first === 'stand-in' && /^[a-z]+\.svg$/.test(second)) return svg(await file(`../page/pictures/${second}`));
    if (first === 'emoji') return svg(emoji(second.replace('.svg', '')));
    if (first === 'favicon.ico') return svg(emoji('1f465'));
    return page(url, response);
  };
}
