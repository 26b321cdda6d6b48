import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inviteSchema } from '@/lib/team/invite.ts';
import { care } from './made.ts';
import { Member } from './member.ts';
import { type Desk, desk, hasServer } from './nats.ts';

describe.skipIf(!hasServer)('a team behind a reverse proxy, on a path', () => {
  let on: Desk;
  let asked: string[] = [];
  /** As Caddy's `handle_path /team*`: takes the path off and hands the WebSocket on; everything else is not here. */
  const proxy = createServer((_, answer) => answer.writeHead(404).end());
  proxy.on('upgrade', ({ url = '', headers, method }, socket) => {
    asked.push(url);
    if (!url.startsWith('/team')) {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    const onward = request({ port: on.server.port, host: '127.0.0.1', path: '/', method, headers });
    onward.on('upgrade', (answer, other, first) => {
      const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(first);
      other.pipe(socket).pipe(other);
      for (const end of [socket, other]) end.on('error', () => end.destroy());
    });
    onward.end();
  });
  beforeAll(async () => {
    on = await desk();
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  });
  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await on?.close();
  });

  it('is the same team: what one does through the proxy arrives with one who came without', async () => {
    asked = [];
    const { port } = proxy.address() as AddressInfo;
    const through = inviteSchema.parse({
      ...(await on.invite('Ana')),
      servers: [`ws://127.0.0.1:${port}/team`],
    });
    const ana = await new Member('Ana').join(through);
    const bo = await new Member('Bo').join(await on.invite('Bo'));
    await ana.online();
    const deed = await ana.does(care('handling'));
    await bo.until(async () => (await bo.ids()).includes(deed.id));
    // A busy machine may dial twice.
    expect(asked).not.toEqual([]);
    for (const path of asked) expect(path).toMatch(/^\/team/u);
    await ana.close();
    await bo.close();
  });
});
