/** Slack, Teams, Discord and GroupMe as far as a webhook sees them: their limits, their answers, and the ways in which they fail. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export type Service = 'slack' | 'teams' | 'discord' | 'groupme';

/** What a server does instead of answering as usual. */
export type Trouble =
  /** Refuses with this answer; nothing is shown. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Shows the message, then: says nothing for ever, breaks the connection, sends the headers alone, or answers as a gateway. */
  | 'silent'
  | 'broken'
  | 'headers'
  | 'gateway'
  /** Takes the message, shows nothing and says nothing. */
  | 'lost';

export interface Services {
  readonly port: number;
  /** Every message that a channel shows, in order. */
  readonly shown: {
    readonly service: Service;
    readonly body: Readonly<Record<string, unknown>>;
    readonly raw: string;
  }[];
  /** Method and path of all that was asked. */
  readonly asked: string[];
  /** For the next messages, one each. */
  readonly troubles: Trouble[];
  /** Told when a message has come in, before anything is done with it. */
  arriving: (() => void) | null;
  /** Ends every connection: the next request has to open one. */
  hangUp(): void;
  close(): Promise<void>;
}

const addresses: Readonly<Record<Service, string>> = {
  slack: 'https://hooks.slack.com/services/T0000000/B0000000/secretsecretWXYZ',
  teams:
    'https://default1.environment.api.powerplatform.com:443/powerautomate/workflows/1/triggers/manual/paths/invoke?api-version=1&sig=secretsecretWXYZ',
  discord: 'https://discord.com/api/webhooks/123456789/secretsecretWXYZ',
  groupme: 'https://api.groupme.com/v3/bots/post?bot_id=0123456789abcdef0123456789',
};
/** An address of each service that its server below knows. */
export const addressOf = (service: Service): string => addresses[service];

const serviceOf = (path: string): Service | null => {
  if (path.startsWith('/services/')) return 'slack';
  if (path.startsWith('/api/')) return 'discord';
  if (path.startsWith('/v3/')) return 'groupme';
  return path.startsWith('/powerautomate/') ? 'teams' : null;
};

interface Said {
  readonly status: number;
  readonly body: string;
}
const no = (status: number, body: string): Said => ({ status, body });
const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);
type Tree = { readonly [key: string]: Tree } & readonly Tree[] & string;

/** As the service checks it; 2xx means that it is shown. */
function judge(service: Service, path: URL, raw: string): Said {
  const body = JSON.parse(raw) as Tree;
  if (service === 'slack') {
    if (lengthOf(body.text) === 0 && body.blocks === undefined) return no(400, 'no_text');
    const texts = (body.blocks ?? []).map((block) => ({ type: block.type, length: lengthOf(block.text?.text) }));
    if (
      texts.length > 50 ||
      texts.some(({ type, length }) => length === 0 || length > (type === 'header' ? 150 : 3_000))
    )
      return no(400, 'invalid_blocks');
    return raw.length > 13_200 ? no(400, 'msg_blocks_too_long') : no(200, 'ok');
  }
  if (service === 'discord') {
    const [embed] = body.embeds ?? [];
    const fields = (embed?.fields ?? []).map(({ name, value }) => [lengthOf(name), lengthOf(value)] as const);
    const all = fields.reduce((sum, [name, value]) => sum + name + value, 0) + lengthOf(embed?.description);
    const wrong =
      lengthOf(body.content) > 2_000 ||
      (body.embeds ?? []).length > 10 ||
      fields.length > 25 ||
      fields.some(([name, value]) => name === 0 || name > 256 || value === 0 || value > 1_024) ||
      all > 6_000;
    if (wrong) return no(400, JSON.stringify({ code: 50035, message: 'Invalid Form Body' }));
    return path.searchParams.get('wait') === 'true' ? no(200, JSON.stringify({ id: '1' })) : no(204, '');
  }
  if (service === 'teams') return new TextEncoder().encode(raw).length > 28 * 1_024 ? no(413, '') : no(202, '');
  if (String(body.bot_id) !== '0123456789abcdef0123456789') return no(404, '');
  return lengthOf(body.text) === 0 || lengthOf(body.text) > 1_000 ? no(400, '') : no(202, '');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** @param secure a key and a certificate, where a browser asks */
export async function startServices(secure?: { readonly key: string; readonly cert: string }): Promise<Services> {
  const services = { shown: [], asked: [], troubles: [], arriving: null } as unknown as Omit<
    Services,
    'port' | 'close' | 'hangUp'
  >;
  const open = new Set<Socket>();
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'https://any.example');
    services.asked.push(`${request.method} ${path.pathname}`);
    const service = serviceOf(path.pathname);
    if (request.method !== 'POST' || service === null) {
      response.writeHead(request.method === 'HEAD' ? 404 : 405).end();
      return;
    }
    const raw = await textOf(request);
    services.arriving?.();
    const trouble = services.troubles.shift();
    const show = () => services.shown.push({ service, body: JSON.parse(raw), raw });
    if (typeof trouble === 'object') {
      response.writeHead(trouble.status, trouble.headers).end(trouble.body ?? '');
      return;
    }
    if (trouble === 'lost') return;
    const said = judge(service, path, raw);
    if (said.status < 300) show();
    if (trouble === 'broken') request.socket.destroy();
    else if (trouble === 'headers') response.writeHead(said.status, { 'Content-Length': 1_000 }).write('o');
    else if (trouble === 'gateway') response.writeHead(502).end('<html>Bad Gateway</html>');
    else if (trouble !== 'silent') response.writeHead(said.status).end(said.body);
  };
  const listener: RequestListener = (request, response) =>
    void respond(request, response).catch(() => response.destroy());
  const server: Server = secure === undefined ? createServer(listener) : createSecure(secure, listener);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(services, {
    port,
    hangUp() {
      for (const socket of open) socket.destroy();
    },
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  });
}

/** `fetch` that leads every host to a server on this machine. */
export const reaching =
  (port: number): typeof fetch =>
  (url, init) => {
    const { pathname, search } = new URL(String(url));
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  };
