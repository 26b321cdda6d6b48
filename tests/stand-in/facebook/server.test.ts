/** One server is X and Facebook, by the host that is asked for. */
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../server.ts';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn();
}, 30_000);
afterAll(() => server.close());

interface Heard {
  headers: IncomingMessage['headers'];
  /** As they came over the network. */
  pieces: string[];
  text: string;
}

const ask = (host: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const pieces: string[] = [];
    const method = body === undefined ? 'GET' : 'POST';
    const options = { port: server.port, host: '127.0.0.1', path, method, rejectUnauthorized: false };
    const sent = request({ ...options, headers: { host, ...headers } }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (piece: string) => pieces.push(piece));
      response.on('end', () => resolve({ headers: response.headers, pieces, text: pieces.join('') }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const www = 'www.facebook.com';

describe('the page', () => {
  it('forbids scripts and style elements that do not carry its nonce', async () => {
    const { headers, text } = await ask(www, '/brambleair');
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? [];
    expect(headers['content-security-policy']).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic';`);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe|style-src-elem[^;]*unsafe/);
    const plain = [...text.matchAll(/<script(?! type="application\/json")([^>]*)>/g)].map(([, rest]) => rest);
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.filter((rest) => !rest?.includes(`nonce="${nonce}"`))).toEqual([]);
  });

  it('comes in pieces: the frame, islands without posts, and islands with posts among them', async () => {
    const { pieces, text } = await ask(www, '/brambleair?theme=dark&lang=fr');
    expect(pieces.length).toBeGreaterThan(3);
    expect(text).toContain('<html id="facebook" class="_9dls __fb-dark-mode" lang="fr" dir="ltr">');
    const islands = text.match(/<script type="application\/json"[^>]* data-sjs>.*?<\/script>/gs) ?? [];
    expect(islands.length).toBeGreaterThan(10);
    const streams = islands.filter((island) => island.includes('RelayPrefetchedStreamCache'));
    expect(islands.length - streams.length).toBeGreaterThan(5);
    expect(streams.filter((island) => island.includes('"post_id"')).length).toBeGreaterThan(1);
  });
});

describe('an answer', () => {
  it('is text in several pieces that end anywhere', async () => {
    const form = new URLSearchParams({
      fb_api_req_friendly_name: 'CometNewsFeedPaginationQuery',
      variables: JSON.stringify({ cursor: 3, count: 3 }),
    });
    const { headers, pieces, text } = await ask(www, '/api/graphql/', String(form), {
      'x-fb-friendly-name': 'CometNewsFeedPaginationQuery',
    });
    expect(headers['content-type']).toBe('text/html; charset="utf-8"');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(false);
    expect(text.split('\r\n').map((line) => JSON.parse(line)).length).toBeGreaterThan(3);
    expect(server.requests.at(-1)).toBe('POST https://www.facebook.com/api/graphql/ CometNewsFeedPaginationQuery');
  });

  it('of a route brings head and posts of a Page', async () => {
    const form = new URLSearchParams({ 'route_urls[0]': '/harbourline' });
    const { text } = await ask(www, '/ajax/route-definition/', String(form));
    expect(text.split('\r\n').every((line) => line.startsWith('for (;;);{'))).toBe(true);
    expect(text).toContain('adp_ProfileCometHeaderQuery');
    expect(text).toContain('Night crossings to Dublin');
  });

  it('of Meta Business Suite comes on its own host', async () => {
    const form = new URLSearchParams({ fb_api_req_friendly_name: 'BizInboxPostDetailViewWrapperQuery' });
    const { text } = await ask('business.facebook.com', '/api/graphql/', String(form));
    expect(text).toContain('"legacy_fbid"');
    expect((await ask('business.facebook.com', '/latest/inbox/all')).text).not.toContain('RelayPrefetchedStreamCache');
  });
});

it('X stays X', async () => {
  expect((await ask('x.com', '/home')).text).toContain('id="react-root"');
  expect((await ask('x.com', '/responsive-web/client-web/main.js')).text).not.toContain('RelayPrefetchedStreamCache');
});
