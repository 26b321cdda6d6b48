/** `npm run -s team -- make|invite|revoke|status|backup|restore`: what the admin of a team does. See assets/team/README.md. */

import './english.ts';
import { writeFileSync } from 'node:fs';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { inviteText } from '@/lib/team/invite.ts';
import { backup, restore } from './team/backup.ts';
import { readKeys, teamIn } from './team/keys.ts';
import { invite, makeTeam, revoke, writeServerFolder } from './team/make.ts';
import { asAdmin, handOver, openStream, type Reach } from './team/server.ts';
import { status } from './team/status.ts';
import { read, usage, type Words } from './team/words.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const reachOf = (words: Words, servers: readonly string[]): Reach => ({
  servers: words.reach.length > 0 ? words.reach : servers,
  authority: words.authority,
});

/** Does something on the server as the team's admin. */
async function there<Value>(
  words: Words,
  name: string,
  doing: (connection: Awaited<ReturnType<typeof asAdmin>>) => Promise<Value>,
): Promise<Value> {
  const team = teamIn(readKeys(words.directory), name);
  const connection = await asAdmin(reachOf(words, team.servers), team);
  try {
    return await doing(connection);
  } finally {
    await connection.close();
  }
}

async function make(words: Words, name: string): Promise<void> {
  const first = words.rest.length === 1;
  if (!first) throw new Error(usage);
  const keys = makeTeam(words.directory, { name, servers: words.server, replicas: words.replicas });
  const folder = await writeServerFolder(words.directory, keys);
  say(`Keys: ${words.directory}/keys.json. Keep a copy where it is safe; whoever has it has the team.`);
  say(`For the server: ${folder}. README.md in it says how to set it up; no key is in it.`);
  if (Object.keys(keys.teams).length === 1) return;
  const team = teamIn(keys, name);
  try {
    await handOver(reachOf(words, team.servers), keys, name, team);
    await there(words, name, (connection) => openStream(connection, team.replicas));
    say('The running server knows the new team.');
  } catch (error) {
    say(`The server does not know the new team yet (${String(error)}). Copy operator.conf there and start it anew.`);
  }
}

async function inviteOne(words: Words, name: string, person: string): Promise<void> {
  const made = await invite(words.directory, name, person, words.days);
  if (words.out !== null) {
    writeFileSync(words.out, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    process.stderr.write(`${words.out}: for ${made.person} alone, until ${made.expires.slice(0, 10)}.\n`);
  } else say(inviteText(made));
  // The first invitation is the moment at which the stream is needed.
  await there(words, name, async (connection) =>
    openStream(connection, teamIn(readKeys(words.directory), name).replicas),
  ).catch((error: unknown) => {
    process.stderr.write(`The invitation is good, but: ${sentenceOf(error)}\n`);
  });
}

async function revokeOne(words: Words, name: string, whom: string): Promise<void> {
  const { keys, count } = revoke(words.directory, name, whom);
  const team = teamIn(keys, name);
  await writeServerFolder(words.directory, keys);
  await handOver(reachOf(words, team.servers), keys, name, team).catch((error: unknown) => {
    throw new Error(
      `It is written down, but the server does not know it yet, so ${whom} is not shut out. Run it again when the server is there. ${error instanceof Error ? error.message : ''}`,
    );
  });
  say(count === 0 ? `${whom} was shut out before.` : `${count} device${count === 1 ? '' : 's'} of ${whom} shut out.`);
}

async function run(words: Words): Promise<void> {
  const [name = '', other = ''] = words.rest;
  const needs = (count: number) => {
    if (words.rest.length !== count) throw new Error(usage);
  };
  switch (words.command) {
    case 'make':
      return make(words, name);
    case 'invite':
      needs(2);
      return inviteOne(words, name, other);
    case 'revoke':
      needs(2);
      return revokeOne(words, name, other);
    case 'status': {
      needs(1);
      const team = teamIn(readKeys(words.directory), name);
      for (const line of await there(words, name, (one) => status(one, team, Date.now()))) say(line);
      return;
    }
    case 'backup':
      needs(2);
      say(`${await there(words, name, (one) => backup(one, other))} messages in ${other}.`);
      return;
    case 'restore': {
      needs(2);
      const replicas = teamIn(readKeys(words.directory), name).replicas;
      const { put, there: had } = await there(words, name, async (one) => {
        await openStream(one, replicas);
        return restore(one, other);
      });
      say(`${put} messages put back, ${had} were there.`);
      return;
    }
    default:
      throw new Error(usage);
  }
}

try {
  await run(read(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = error instanceof Error && error.message === usage ? 2 : 1;
}
