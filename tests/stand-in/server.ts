/**
 * Stand-in for https://x.com and https://www.facebook.com on loopback: the page, its script and the site's answers, on every
 * host that a browser maps to it.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answer, knowledgeFrom, type Variables } from './answer.ts';
import { pageScript } from './bundle.ts';
import { certificate } from './certificate.ts';
import { emoji } from './emoji.ts';
import { isFacebook } from './facebook/hosts.ts';
import { facebook } from './facebook/respond.ts';
import { type Options, optionsOf } from './page/options.ts';
import { stagingOf } from './staging.ts';

export interface StandIn {
  port: number;
  /**
   * Method and path of everything that was asked for, in order: `GET https://x.com/home`; Facebook's queries with their name:
   * `POST https://www.facebook.com/api/graphql/ CometNewsFeedPaginationQuery`.
   */
  requests: string[];
  close(): Promise<void>;
}

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    "base-uri 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "frame-src 'self'",
    "img-src 'self' blob: data:",
    "manifest-src 'self'",
    "media-src 'self' blob: data:",
    "object-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ].join('; ');

const file = (name: string): Promise<string> => readFile(new URL(`page/${name}`, import.meta.url), 'utf8');

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

/** Text that is safe inside a script element. */
const embedded = (value: object): string => JSON.stringify(value).replace(/</g, '\\u003c');

export async function startStandIn({ port = 0 }: { port?: number } = {}): Promise<StandIn> {
  const startedAt = new Date();
  const knowledge = knowledgeFrom(startedAt);
  const onFacebook = facebook(startedAt);
  const requests: string[] = [];
  let brokenAnswers = 0;

  async function api(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const options: Options = optionsOf(new URLSearchParams(String(request.headers['x-stand-in'] ?? '')));
    const given = request.method === 'POST' ? await textOf(request) : null;
    const variables: Variables = given
      ? JSON.parse(given).variables
      : JSON.parse(url.searchParams.get('variables') ?? '{}');
    const operation = url.pathname.split('/').at(-1) ?? '';
    const found = answer(operation, variables, knowledge(options.layout, options.still));
    const body = JSON.stringify(found ?? { errors: [{ message: 'Not found', code: 34 }] });
    response.setHeader('content-type', 'application/json; charset=utf-8');
    if (options.broken !== 'json') {
      response.statusCode = found ? 200 : 404;
      response.end(body);
    } else if (brokenAnswers++ % 2 === 0) {
      response.end(body.slice(0, body.length / 2));
    } else {
      response
        .writeHead(503, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Over capacity</title><h1>Try again</h1>');
    }
  }

  async function page(url: URL, response: ServerResponse): Promise<void> {
    const options = optionsOf(url.searchParams);
    const nonce = randomBytes(16).toString('base64');
    const staging = stagingOf(url, options, knowledge(options.layout, options.still));
    const html = (await file('x.html')).replace('NONCE', nonce).replace('STAGING', () => embedded(staging));
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) })
      .end(html);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${request.headers.host?.replace(/:\d+$/, '') ?? 'x.com'}`);
    const query = request.headers['x-fb-friendly-name'];
    requests.push(`${request.method} ${url.href}${query === undefined ? '' : ` ${query}`}`);
    response.setHeader('cache-control', 'no-store');
    if (isFacebook(url.hostname)) return onFacebook(request, url, response);
    const [, first = '', last = ''] = url.pathname.split('/');
    const svg = (text: string): void => void response.setHeader('content-type', 'image/svg+xml').end(text);
    if (/^(\/i\/api)?\/graphql\//.test(url.pathname)) return api(request, url, response);
    if (first === 'stand-in' && /^[a-z]+\.svg$/.test(last)) return svg(await file(`pictures/${last}`));
    if (first === 'emoji') return svg(emoji(last.replace('.svg', '')));
    if (first === 'favicon.ico') return svg(emoji('1f426'));
    if (url.pathname.endsWith('/main.js'))
      return void response.setHeader('content-type', 'text/javascript').end(await pageScript());
    if (url.pathname.endsWith('/main.css'))
      return void response.setHeader('content-type', 'text/css').end(await file('x.css'));
    return page(url, response);
  }

  const server = createServer(await certificate(), (request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
