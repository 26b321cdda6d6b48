import 'fake-indexeddb/auto';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeys, teamIn } from '@/lib/commands/team/keys.ts';
import { makeTeam, revoke } from '@/lib/commands/team/make.ts';
import { adminCredentials, managerCredentials } from '@/lib/commands/team/rights.ts';
import { asAdmin, handOver } from '@/lib/commands/team/server.ts';
import { socketFor } from '@/lib/commands/team/socket.ts';
import type { Invite } from '@/lib/team/invite.ts';
import { claimSubject, eventSubject, inboxOf, personOf, stream } from '@/lib/team/subjects.ts';
import { care, postOf, Writer } from './made.ts';
import { Member } from './member.ts';
import { type Desk, desk, hasServer, openFor, team } from './nats.ts';

describe.skipIf(!hasServer)(
  'the server',
  () => {
    let on: Desk;
    const open: NatsConnection[] = [];
    const enter = async ({ jwt, seed }: Pick<Invite, 'jwt' | 'seed'>, person: string | null) => {
      const connection = await wsconnect({
        servers: [on.server.url],
        authenticator: jwtAuthenticator(jwt, new TextEncoder().encode(seed)),
        wsFactory: socketFor(),
        reconnect: false,
        timeout: 15_000,
        ...(person === null ? {} : { inboxPrefix: inboxOf(await personOf(person)) }),
      });
      open.push(connection);
      return connection;
    };
    const enterAs = async (person: string) => enter(await on.invite(person), person);
    beforeAll(async () => {
      on = await desk();
    });
    afterAll(async () => {
      for (const one of open) await one.close();
      await on?.close();
    });
    const publish = async (connection: NatsConnection, subject: string) =>
      jetstream(connection, { timeout: 15_000 }).publish(subject, '{}');

    it('lets nobody write under another name', async () => {
      const ana = await enterAs('Ana');
      await publish(ana, eventSubject(await personOf('Ana'), 'care'));
      await expect(publish(ana, eventSubject(await personOf('Bo'), 'care'))).rejects.toThrow(/permission/iu);
    });

    it('lets nobody hear what is meant for another', async () => {
      const ana = await enterAs('Ana');
      const other = inboxOf(await personOf('Bo'));
      const refused = new Promise<Error | null>((told) => {
        ana.subscribe(`${other}.>`, { callback: (error) => told(error) });
      });
      expect(String(await refused)).toMatch(/permission/iu);
    });

    it('lets no manager empty, delete or make anything, and the admin neither empty nor delete', async () => {
      const manager = await jetstreamManager(await enterAs('Ana'), { checkAPI: false, timeout: 1_000 });
      await expect(manager.streams.purge(stream)).rejects.toThrow();
      await expect(manager.streams.deleteMessage(stream, 1)).rejects.toThrow();
      await expect(manager.streams.delete(stream)).rejects.toThrow();
      await expect(manager.streams.add({ name: 'OTHER', subjects: ['other.>'] })).rejects.toThrow();
      await expect(manager.streams.update(stream, { max_msgs: 1 })).rejects.toThrow();
      const admin = await asAdmin(on.reach, teamIn(readKeys(on.directory), team));
      open.push(admin);
      const all = await jetstreamManager(admin, { timeout: 15_000 });
      await expect(all.streams.purge(stream)).rejects.toThrow(/purge/u);
      await expect(all.streams.deleteMessage(stream, 1)).rejects.toThrow(/delete/u);
    });

    it('shows a team nothing of another one', async () => {
      makeTeam(on.directory, { name: 'Night shift', servers: [on.server.url], replicas: 1 });
      const keys = readKeys(on.directory);
      await handOver(on.reach, keys, 'Night shift', teamIn(keys, 'Night shift'));
      await openFor(on.directory, on.reach, 'Night shift', 1);
      const writer = await enterAs('Ana');
      await publish(writer, await claimSubject(postOf(1)));
      const zoe = await enter(await on.invite('Zoe', 90, 'Night shift'), 'Zoe');
      const info = await (await jetstreamManager(zoe, { checkAPI: false })).streams.info(stream);
      expect(info.state.messages).toBe(0);
    });

    it('lets in neither an expired invitation, nor a stranger’s, nor none', async () => {
      const row = teamIn(readKeys(on.directory), team);
      const expired = await managerCredentials(row, 'Ana', new Date(Date.now() - 60_000));
      await expect(enter(expired, 'Ana')).rejects.toThrow(/authoriz|expired/iu);
      const stranger = await adminCredentials({ ...row, seed: readKeys(on.directory).system });
      await expect(enter({ ...stranger, seed: (await on.invite('Ana')).seed }, null)).rejects.toThrow(/authoriz/iu);
      await expect(
        wsconnect({ servers: [on.server.url], wsFactory: socketFor(), reconnect: false, timeout: 15_000 }),
      ).rejects.toThrow(/authoriz/iu);
    });

    it('throws out whoever is revoked at once, also after it was started anew, and nobody else', async () => {
      const [gone, stays] = [new Member('Gone'), new Member('Stays')];
      await gone.join(await on.invite('Gone'));
      await stays.join(await on.invite('Stays'));
      await gone.online();
      await stays.online();
      const { keys, count } = revoke(on.directory, team, 'Gone');
      expect(count).toBe(1);
      const from = performance.now();
      await handOver(on.reach, keys, team, teamIn(keys, team));
      await gone.until(() => gone.standing?.state === 'refused');
      console.log(`revoked and out after ${(performance.now() - from).toFixed(0)} ms`);
      const kept = await gone.does(care('handling'));
      expect(await gone.ids()).toContain(kept.id);
      expect(stays.standing?.state).toBe('online');
      await on.server.kill('SIGTERM');
      await on.server.start();
      await stays.link.ensure(true);
      await gone.link.ensure(true);
      await stays.until(() => stays.standing?.state === 'online');
      expect(gone.link.isOnline).toBe(false);
      const again = await on.invite('Gone');
      await gone.link.close();
      await gone.join(again);
      await gone.online();
      await stays.until(async () => (await stays.ids()).includes(kept.id));
      await gone.close();
      await stays.close();
    });

    it('holds an event under a false name that another program wrote, and nobody believes it', async () => {
      const ana = await enterAs('Ana');
      const forged = await new Writer('Bo').does(care('answered', 9));
      const reader = await new Member('Reader').join(await on.invite('Reader'));
      await jetstream(ana, { timeout: 15_000 }).publish(
        eventSubject(await personOf('Ana'), 'care'),
        JSON.stringify(forged),
      );
      await reader.until(() => (reader.standing?.unread.forged ?? 0) > 0);
      expect(await reader.ids()).not.toContain(forged.id);
      await reader.close();
    });
  },
  90_000,
);
