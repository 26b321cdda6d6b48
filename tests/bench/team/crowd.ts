/** Two managers with their databases and 198 more who read along: when does everybody have what one of them did? */
import { socketFor } from '@/lib/commands/team/socket.ts';
import { connect, type Open } from '@/lib/platform/team/connect.ts';
import { client } from '@/lib/platform/team/nats.ts';
import { eventSubjects, personOf, stream } from '@/lib/team/subjects.ts';
import { copied } from '../../team/made.ts';
import { Member } from '../../team/member.ts';
import { desk } from '../../team/nats.ts';
import { spread } from './figures.ts';

const deeds = 300;

export async function crowdFigures(people: number): Promise<string[]> {
  const on = await desk();
  const open: Open[] = [];
  try {
    const seen = new Map<string, number>();
    const all: number[] = [];
    for (let n = 0; n < people - 2; n += 1) {
      const invite = await on.invite(`Reader ${n}`);
      const membership = { version: 1, invite, person: await personOf(invite.person), joined: '', from: 1 } as const;
      const one = await connect(client, membership, socketFor());
      const consumer = await one.events.consumers.get(stream, {
        deliver_policy: client.DeliverPolicy.New,
        filter_subjects: eventSubjects,
      });
      await consumer.consume({
        callback: (message) => {
          const sent = seen.get(message.headers?.get('Nats-Msg-Id') ?? '');
          if (sent !== undefined) all.push(performance.now() - sent);
        },
      });
      open.push(one);
    }
    const [ana, bo] = [
      await new Member('Ana').join(await on.invite('Ana')),
      await new Member('Bo').join(await on.invite('Bo')),
    ];
    await Promise.all([ana.online(), bo.online()]);
    const written: number[] = [];
    for (let n = 0; n < deeds; n += 1) {
      const from = performance.now();
      const event = await ana.does(copied(n));
      seen.set(event.id, from);
      await bo.until(async () => (await bo.database.events.get(event.id)) !== undefined);
      written.push(performance.now() - from);
    }
    const bare: number[] = [];
    const [other] = open;
    for (let n = 0; n < deeds; n += 1) {
      const from = performance.now();
      await other?.connection.flush();
      bare.push(performance.now() - from);
    }
    const claims: number[] = [];
    for (let n = 0; n < deeds; n += 1) {
      const from = performance.now();
      await ana.link.take(`x:9${n}`, false);
      claims.push(performance.now() - from);
    }
    const answer = await fetch(on.server.health.replace('healthz', 'varz'));
    const { mem, connections } = (await answer.json()) as { mem: number; connections: number };
    await Promise.all([ana.close(), bo.close()]);
    return [
      `written by one, in the database of another: ${spread(written)}`,
      `written by one, heard by all others:        ${spread(all)}`,
      `a claim is answered:                        ${spread(claims)}`,
      `a bare way to the server and back:         ${spread(bare)}`,
      `server: ${connections} connections, ${(mem / 1e6).toFixed(0)} MB`,
    ];
  } finally {
    for (const one of open) await one.connection.close();
    await on.close();
  }
}
