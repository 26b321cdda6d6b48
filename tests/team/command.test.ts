import 'fake-indexeddb/auto';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inviteText, readInvite } from '@/lib/team/invite.ts';
import { care, postOf } from './made.ts';
import { Member } from './member.ts';
import { hasServer, type Node, node } from './nats.ts';

const root = join(import.meta.dirname, '../..');

/** The command as the admin runs it. */
function team(...words: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'lib/commands/team.ts'), ...words], {
    cwd: root,
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString();
  });
  return new Promise((done) => child.on('close', (status) => done({ status, out, err })));
}

describe.skipIf(!hasServer)('npm run team', () => {
  const directory = mkdtempSync(join(tmpdir(), 'firebreak-command-'));
  const dir = ['--dir', directory];
  const servers: Node[] = [];
  const members: Member[] = [];
  afterAll(async () => {
    for (const one of members) await one.close();
    for (const one of servers) await one.kill();
    rmSync(directory, { recursive: true, force: true });
  });

  it('makes a team, invites, shows, backs up, restores into an empty server and revokes', async () => {
    const server = await node(directory, 'first');
    servers.push(server);
    const made = await team('make', 'Care', '--server', server.url, ...dir);
    expect([made.status, made.err]).toEqual([0, '']);
    expect(statSync(join(directory, 'keys.json')).mode & 0o077).toBe(0);
    for (const file of ['nats-server.conf', 'operator.conf', 'setup.sh', 'README.md'])
      expect(existsSync(join(directory, 'server', file)), file).toBe(true);
    const secrets = readFileSync(join(directory, 'keys.json'), 'utf8').match(/S[OA][A-Z2-7]{56}/gu) ?? [];
    const public_ = readFileSync(join(directory, 'server', 'operator.conf'), 'utf8');
    expect(secrets.length).toBe(3);
    for (const secret of secrets) expect(public_).not.toContain(secret);

    await server.start();
    const invited = await team('invite', 'Care', 'Ana Ru\u00edz', ...dir);
    expect([invited.status, invited.err]).toEqual([0, '']);
    const read = await readInvite(invited.out, Date.now());
    if (!read.ok) throw new Error(read.sentence);
    const ana = await new Member('Ana Ru\u00edz').join(read.invite);
    members.push(ana);
    for (let n = 0; n < 20; n += 1) await ana.does(care('answered', n));
    await ana.online();
    const status = await team('status', 'Care', ...dir);
    expect(status.out).toMatch(/20 messages/u);
    expect(status.out).toContain('Ana Ru\u00edz');

    const file = join(directory, 'log.jsonl');
    expect((await team('backup', 'Care', file, ...dir)).out).toContain('20 messages');
    await ana.close();
    await server.kill();
    rmSync(server.store, { recursive: true });
    await server.start();
    expect((await team('restore', 'Care', file, ...dir)).out).toContain('20 messages put back, 0 were there');
    expect((await team('restore', 'Care', file, ...dir)).out).toContain('0 messages put back, 20 were there');
    const bo = await readInvite((await team('invite', 'Care', 'Bo', ...dir)).out, Date.now());
    if (!bo.ok) throw new Error(bo.sentence);
    const later = await new Member('Bo').join(bo.invite);
    members.push(later);
    await later.until(async () => (await later.ids()).length === 20);
    expect((await later.all()).map(({ deed }) => deed.key)).toContain(postOf(7));
    expect((await team('revoke', 'Care', 'Bo', ...dir)).out).toBe('1 device of Bo shut out.\n');
    await later.until(() => later.standing?.state === 'refused');
    writeFileSync(file, '{"seq":1}\n');
    expect((await team('restore', 'Care', file, ...dir)).err).toContain('Line 1 of the file');
  }, 240_000);

  it('says in a sentence what is wrong', async () => {
    const all = await Promise.all([
      team('make', 'Night', '--server', 'http://example.org', ...dir),
      team('invite', 'Nobody', 'Ana', ...dir),
      team('revoke', 'Care', 'Zoe', ...dir),
      team('dance'),
    ]);
    expect(all.map(({ status }) => status)).toEqual([1, 1, 1, 2]);
    expect(all.map(({ err }) => err.split('\n')[0])).toEqual([
      'Name the server as managers reach it, wss://host or wss://host/path; \u201chttp://example.org\u201d is none.',
      'There is no team \u201cNobody\u201d here. There are: Care.',
      'Nobody called \u201cZoe\u201d is in the team. There are: Ana Ru\u00edz, Bo.',
      expect.stringContaining('usage:'),
    ]);
  }, 120_000);
});

describe('an invitation', () => {
  const good = async (person = 'Ana') => {
    const { managerCredentials } = await import('@/lib/commands/team/rights.ts');
    const { newAccount } = await import('@/lib/commands/team/keys.ts');
    const expires = new Date(Date.now() + 86_400_000);
    const row = { seed: newAccount(), servers: [], replicas: 1, invites: [] } as never;
    const { jwt, seed } = await managerCredentials(row, person, expires);
    return {
      firebreak: 'team-invite' as const,
      version: 1 as const,
      team: 'Care',
      person,
      servers: ['wss://desk.example.org/team'],
      jwt,
      seed,
      expires: expires.toISOString(),
    };
  };
  const sentence = async (given: string, now = Date.now()) => {
    const read = await readInvite(given, now);
    return read.ok ? null : read.sentence;
  };

  it.each(['Ana Ru\u00edz', '\u5c71\u7530 \u82b1\u5b50', '\u0645\u0631\u064a\u0645'])(
    'may be for %s',
    async (person) => {
      expect(await sentence(JSON.stringify(await good(person)))).toBeNull();
    },
  );

  it('is read from its text, broken by mail, and from its file', async () => {
    const invite = await good();
    const broken = inviteText(invite).replace(/(.{70})/gu, '$1\r\n ');
    expect(await readInvite(broken, Date.now())).toEqual({ ok: true, invite });
    expect(await readInvite(JSON.stringify(invite, null, 2), Date.now())).toEqual({ ok: true, invite });
  });

  it('that can’t be used says why', async () => {
    const invite = await good();
    expect(await sentence('')).toMatch(/Paste/u);
    expect(await sentence('hello')).toMatch(/no invitation/u);
    expect(await sentence(inviteText(invite).slice(0, -9))).toMatch(/no invitation|part of it is missing/u);
    expect(await sentence(JSON.stringify({ ...invite, version: 2 }))).toMatch(/newer Firebreak/u);
    expect(await sentence(JSON.stringify({ ...invite, servers: ['ws://example.org'] }))).toMatch(/wss:/u);
    expect(await sentence(JSON.stringify({ ...invite, person: 'Bo' }))).toMatch(/not for the person/u);
    expect(await sentence(JSON.stringify(invite), Date.parse(invite.expires) + 1)).toMatch(/ended on/u);
    expect(await sentence('x'.repeat(30_000))).toMatch(/too long/u);
  });
});
