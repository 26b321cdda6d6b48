/** A real nats-server with the files that the project ships, on free ports of this machine, and teams made by the command's own code. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeys, teamIn } from '@/lib/commands/team/keys.ts';
import { invite, makeTeam, operatorConf } from '@/lib/commands/team/make.ts';
import { asAdmin, openStream, type Reach } from '@/lib/commands/team/server.ts';
import type { Invite } from '@/lib/team/invite.ts';
import { freePort } from '../free-port.ts';

const program = process.env.NATS_SERVER ?? '/usr/sbin/nats-server';
/** Where it is missing, `npm test` installs it on Debian as root; elsewhere these tests say that they are skipped. */
/** "2.10.27": what the program says of itself. */
export const version = existsSync(program)
  ? (/v(\d+\.\d+\.\d+)/u.exec(spawnSync(program, ['-v'], { encoding: 'utf8' }).stdout)?.[1] ?? '0.0.0')
  : '0.0.0';
/**
 * After a cut in the network the copies of 2.9.10, as Debian 12 has it, may differ for good: one has a message more, or on
 * another number. Seen in about one of three cuts on a busy machine, and in none of seven with 2.10.27 and 2.15.1.
 */
export const keepsCopiesAlike = !/^(?:[01]|2\.\d)\./u.test(version);

export const hasServer = existsSync(program);
if (!hasServer) {
  const missing = `There is no nats-server at ${program}. Install it (Debian: apt-get install nats-server) or name it in NATS_SERVER.`;
  // Where everything has to be proven, nothing may be passed over in silence.
  if (process.env.CI !== undefined && process.env.CI !== '') throw new Error(missing);
  console.warn(`${missing} The tests of the team are skipped.`);
}
/** The figures of the promise, not a part of them: `npm run bench:team`. */
export const full = process.env.TEAM_FULL === '1';
const shipped = join(import.meta.dirname, '../../assets/team');

export interface Node {
  readonly url: string;
  readonly port: number;
  readonly health: string;
  readonly store: string;
  start(): Promise<void>;
  /** As a power cut for the process: nothing is said goodbye to. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  signal(signal: NodeJS.Signals): void;
}

/**
 * The shipped file, with this machine's folders and ports.
 * @param more further lines, such as a cluster's
 * @param tls the certificate, where encryption is a part of what is tested
 */
export async function node(
  directory: string,
  name: string,
  more = '',
  tls: { readonly key: string; readonly cert: string } | null = null,
): Promise<Node> {
  const [plain, http, ws] = [await freePort(), await freePort(), await freePort()];
  const folder = join(directory, name);
  const store = join(folder, 'store');
  mkdirSync(store, { recursive: true });
  const conf = readFileSync(join(shipped, 'nats-server.conf'), 'utf8')
    .replace('server_name: desk1', `server_name: ${name}`)
    .replace('127.0.0.1:4222', `127.0.0.1:${plain}`)
    .replace('127.0.0.1:8222', `127.0.0.1:${http}`)
    .replace('listen: "0.0.0.0:443"', `listen: "127.0.0.1:${ws}"${tls === null ? '\n  no_tls: true' : ''}`)
    .replace(/^ {2}tls \{.*\}$/mu, (line) =>
      tls === null ? '' : line.replaceAll('/etc/firebreak-team/', `${folder}/`),
    )
    .replace('"/var/lib/nats"', `"${store}"`);
  const file = join(folder, 'nats-server.conf');
  writeFileSync(file, `${conf}\n${more}`);
  if (tls !== null) {
    writeFileSync(join(folder, 'tls.crt'), tls.cert);
    writeFileSync(join(folder, 'tls.key'), tls.key);
  }
  let child: ChildProcess | null = null;
  return {
    url: `${tls === null ? 'ws' : 'wss'}://127.0.0.1:${ws}`,
    port: ws,
    health: `http://127.0.0.1:${http}/healthz`,
    store,
    async start() {
      writeFileSync(join(folder, 'operator.conf'), await operatorConf(readKeys(directory), join(store, 'accounts')));
      const started = spawn(program, ['-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
      child = started;
      await new Promise<void>((ready, failed) => {
        let said = '';
        started.stderr.on('data', (part: Buffer) => {
          said = (said + part.toString()).slice(-4_000);
          if (said.includes('Server is ready')) ready();
        });
        started.on('exit', () => failed(new Error(`nats-server ended: ${said}`)));
      });
    },
    async kill(signal = 'SIGKILL') {
      const dying = child;
      child = null;
      if (dying === null || dying.exitCode !== null || dying.signalCode !== null) return;
      const gone = new Promise((done) => dying.once('exit', done));
      dying.kill(signal);
      await gone;
    },
    signal: (signal) => void child?.kill(signal),
  };
}

export interface Desk {
  readonly directory: string;
  readonly server: Node;
  readonly reach: Reach;
  invite(person: string, days?: number, team?: string): Promise<Invite>;
  close(): Promise<void>;
}

export const team = 'Care';

/** One server with one team, its stream open. @param tls as for `node` */
export async function desk(tls: Parameters<typeof node>[3] = null): Promise<Desk> {
  const directory = mkdtempSync(join(tmpdir(), 'firebreak-team-'));
  const server = await node(directory, 'desk1', '', tls);
  makeTeam(directory, { name: team, servers: [server.url], replicas: 1 });
  await server.start();
  const reach = { servers: [server.url], authority: tls === null ? null : join(directory, 'desk1', 'tls.crt') };
  await openFor(directory, reach, team, 1);
  return {
    directory,
    server,
    reach,
    invite: (person, days = 90, of = team) => invite(directory, of, person, days),
    async close() {
      await server.kill('SIGTERM');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export async function openFor(directory: string, reach: Reach, name: string, replicas: 1 | 3): Promise<void> {
  const admin = await asAdmin(reach, teamIn(readKeys(directory), name));
  try {
    await openStream(admin, replicas);
  } finally {
    await admin.close();
  }
}

/** Puts an older store in place of the present one. The server has to be down. */
export function copyStore(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
