/** A company's HTTP proxy, through which the browser alone can reach anything: the team works through it, and outlives its failing. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../stand-in/server.ts';
import { postOf } from '../team/made.ts';
import { Member } from '../team/member.ts';
import { type Desk, desk, hasServer } from '../team/nats.ts';
import { type Colleague, colleague, joinBy } from './colleagues.ts';

/** A browser that lost its server asks again after a pause that grows. */
const patient = { timeout: 75_000 };

describe.skipIf(!hasServer)('a team through a company\u2019s proxy', () => {
  let server: StandIn;
  let on: Desk;
  let ana: Colleague;
  let bo: Member;
  const asked: string[] = [];
  const tunnels = new Set<Socket>();
  let forbids = false;
  const proxy = createServer((_, answer) => answer.writeHead(403).end());
  proxy.on('connect', ({ url = '' }, near: Socket) => {
    asked.push(url);
    const [host = '', port] = url.split(':');
    near.on('error', () => undefined);
    if (forbids) {
      near.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const far = connect(Number(port), host, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    far.on('error', () => near.destroy());
    far.on('close', () => near.destroy());
    near.on('close', () => {
      tunnels.delete(near);
      far.destroy();
    });
    tunnels.add(near);
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    [server, on] = await Promise.all([startStandIn(), desk()]);
    ana = await colleague(server, false, { proxy: (proxy.address() as AddressInfo).port });
    bo = await new Member('Bo').join(await on.invite('Bo'));
  });
  afterAll(async () => {
    await ana?.close();
    await bo?.close();
    await on?.close();
    await server?.close();
    proxy.close();
  });
  const tags = async () =>
    (await bo.all()).flatMap(({ deed }) => (deed.kind === 'tag' && deed.key === postOf(1) ? [deed.tag] : []));

  it('joins, and what one does arrives with the others, in a tunnel to the one server', async () => {
    await joinBy(ana, await on.invite('Ana'));
    await ana.ask('tag-post', { key: postOf(1), tag: 'through', on: true });
    await bo.until(async () => (await tags()).includes('through'));
    // A busy machine may dial twice.
    expect(asked.filter((url) => url.endsWith(`:${on.server.port}`))).not.toEqual([]);
  });

  it('says that it is offline when the proxy lets nobody through, and sends what waits when it does again', async () => {
    forbids = true;
    for (const tunnel of tunnels) tunnel.destroy();
    await ana.options.getByText(/^Team: offline since/u).waitFor(patient);
    await ana.ask('tag-post', { key: postOf(1), tag: 'waits', on: true });
    await ana.options.getByText('1 of yours waits to be sent.').waitFor();
    forbids = false;
    await ana.ask('connect-team', {});
    await bo.until(async () => (await tags()).includes('waits'));
    await ana.options.getByText('Team: online.').waitFor(patient);
  });
});
