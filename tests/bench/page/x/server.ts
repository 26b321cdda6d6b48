/** x.com on this machine for the bench: one page, its style, and a home page's answers made before anything is measured. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { certificate } from '../../../stand-in/certificate.ts';
import type { Staging } from '../../../stand-in/page/options.ts';
import { answerOf, batch } from './answer.ts';
import { postsOf } from './posts.ts';

const policy =
  "default-src 'self'; connect-src 'self'; img-src 'self' blob: data:; script-src 'self' 'nonce-bench'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'self'";

/** Nothing is staged: every post stays as it was answered. */
const staging: Staging = { length: 0, growth: {}, translated: {}, answers: {} };

const file = (name: string) => readFile(new URL(`../../../stand-in/page/${name}`, import.meta.url), 'utf8');

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export interface BenchServer {
  readonly port: number;
  /** Bytes of an answer divided by its posts. */
  readonly bytesPerPost: number;
  close(): Promise<void>;
}

/** @param share which part of the posts is about the demo's brand */
export async function startX(length: number, share: number): Promise<BenchServer> {
  const startedAt = new Date();
  const posts = postsOf(length + 200, share);
  const answers = new Map<number, Buffer>();
  for (let from = 0; from < posts.length; from += batch)
    answers.set(from, Buffer.from(answerOf(posts, from, startedAt)));
  const [html, style, code] = await Promise.all([file('x.html'), file('x.css'), script()]);
  const server = createServer(await certificate(), (request, response) => {
    const url = new URL(request.url ?? '/', 'https://x.com');
    const send = (type: string, body: string | Buffer) => void response.setHeader('content-type', type).end(body);
    if (url.pathname.endsWith('/HomeTimeline')) {
      const { cursor } = JSON.parse(url.searchParams.get('variables') ?? '{}');
      return send('application/json', answers.get(Number(cursor)) ?? '{"data":{}}');
    }
    if (url.pathname.endsWith('/main.js')) return send('text/javascript', code);
    if (url.pathname.endsWith('/main.css')) return send('text/css', style);
    if (url.pathname !== '/home') return send('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    response.setHeader('content-security-policy', policy);
    send('text/html; charset=utf-8', html.replace('NONCE', 'bench').replace('STAGING', JSON.stringify(staging)));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const first = answers.get(0)?.byteLength ?? 0;
  return {
    port: (server.address() as AddressInfo).port,
    bytesPerPost: Math.round(first / batch),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
