/** Three real servers with the shipped files, encrypted between them, and one team whose log each of them keeps. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { readKeys, teamIn } from '@/lib/commands/team/keys.ts';
import { invite, makeTeam } from '@/lib/commands/team/make.ts';
import { asAdmin, openStream, type Reach } from '@/lib/commands/team/server.ts';
import type { Invite } from '@/lib/team/invite.ts';
import { stream } from '@/lib/team/subjects.ts';
import { freePort } from '../free-port.ts';
import { certificate } from '../stand-in/certificate.ts';
import { type Node, node, team } from './nats.ts';
import { wires } from './wires.ts';

const shipped = join(import.meta.dirname, '../../assets/team/cluster.conf');

export interface Cluster {
  readonly nodes: readonly Node[];
  invite(person: string): Promise<Invite>;
  /** The server that decides the order of the team's log at this moment. */
  leader(): Promise<Node>;
  /** Its own clients still reach it, the other servers do not. */
  cutOff(node: Node): void;
  mend(): void;
  /** Comes back when each has said that it is well and has caught up. */
  well(): Promise<void>;
  close(): Promise<void>;
}

/** What may be asked before a cluster has agreed on anything: until it has. */
async function until<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((next) => setTimeout(next, 200));
    }
  }
}

export async function cluster(): Promise<Cluster> {
  const directory = mkdtempSync(join(tmpdir(), 'firebreak-cluster-'));
  const ports = [await freePort(), await freePort(), await freePort()];
  const network = await wires(ports);
  const { key, cert } = await certificate();
  const nodes: Node[] = [];
  for (const [index, port] of ports.entries()) {
    const name = `desk${index + 1}`;
    const folder = join(directory, name);
    const routes = ports.flatMap((_, other) =>
      other === index ? [] : [`"nats://127.0.0.1:${network.between(index, other)}"`],
    );
    const more = readFileSync(shipped, 'utf8')
      // Nobody tells the others a way past the wires.
      .replace('"0.0.0.0:6222"', `"127.0.0.1:${port}"\n  advertise: "127.0.0.1:9"`)
      .replaceAll('/etc/firebreak-team/', `${folder}/`)
      .replace(/routes: \[.*\]/u, `routes: [ ${routes.join(', ')} ]`);
    nodes.push(await node(directory, name, more));
    for (const file of ['route.crt', 'route-ca.crt']) writeFileSync(join(folder, file), cert);
    writeFileSync(join(folder, 'route.key'), key);
  }
  const servers = nodes.map(({ url }) => url);
  makeTeam(directory, { name: team, servers, replicas: 3 });
  await Promise.all(nodes.map((one) => one.start()));
  const reach: Reach = { servers, authority: null };
  const admin = () => asAdmin(reach, teamIn(readKeys(directory), team));
  // One after the other may say so: while people write there is always one that is a message behind.
  const well = async () => {
    const isWell = async ({ health }: Node) => {
      if (!(await fetch(health, { signal: AbortSignal.timeout(2_000) })).ok) throw new Error('not yet');
    };
    await Promise.all(nodes.map((one) => until(() => isWell(one))));
  };
  await well();
  await until(async () => {
    const connection = await admin();
    try {
      await openStream(connection, 3);
    } finally {
      await connection.close();
    }
  });
  return {
    nodes,
    cutOff: (node) => network.cutOff(nodes.indexOf(node)),
    mend: network.mend,
    well,
    invite: (person) => invite(directory, team, person, 90),
    leader: () =>
      until(async () => {
        const connection = await admin();
        try {
          const { cluster: of } = await (await jetstreamManager(connection, { timeout: 2_000 })).streams.info(stream);
          const found = nodes[Number(of?.leader?.replace('desk', '')) - 1];
          if (found === undefined) throw new Error('nobody leads yet');
          return found;
        } finally {
          await connection.close();
        }
      }),
    async close() {
      await Promise.all(nodes.map((one) => one.kill()));
      network.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
