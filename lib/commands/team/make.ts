/** Makes a team, an invitation, a revocation: the keys change first, then the server hears of it. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Invite, inviteSchema, isServer } from '@/lib/team/invite.ts';
import { type Keys, newAccount, pairOf, readKeys, type TeamRow, teamIn, writeKeys } from './keys.ts';
import { accountToken, managerCredentials, operatorToken, systemToken } from './rights.ts';

const assets = join(import.meta.dirname, '../../../assets/team');

export interface NewTeam {
  readonly name: string;
  readonly servers: readonly string[];
  readonly replicas: 1 | 3;
}

/** @returns the keys with the new team. @throws Error with a sentence */
export function makeTeam(directory: string, { name, servers, replicas }: NewTeam): Keys {
  const keys = readKeys(directory, true);
  if (name.trim() === '' || name.length > 80) throw new Error('Give the team a name of 1 to 80 characters.');
  if (Object.hasOwn(keys.teams, name)) throw new Error(`There is a team \u201c${name}\u201d already.`);
  const wrong = servers.find((url) => !isServer(url));
  if (servers.length === 0 || wrong !== undefined)
    throw new Error(
      `Name the server as managers reach it, wss://host or wss://host/path${wrong === undefined ? '' : `; \u201c${wrong}\u201d is none`}.`,
    );
  const next = {
    ...keys,
    teams: { ...keys.teams, [name]: { seed: newAccount(), servers: [...servers], replicas, invites: [] } },
  };
  writeKeys(directory, next);
  return next;
}

/** What the server has to know at its start: whom it trusts, and the teams. No key is in it. */
export async function operatorConf(keys: Keys, store: string): Promise<string> {
  const system = pairOf(keys.system).getPublicKey();
  const teams = await Promise.all(
    Object.entries(keys.teams).map(
      async ([name, team]) => `  ${pairOf(team.seed).getPublicKey()}: "${await accountToken(keys, name, team)}"`,
    ),
  );
  return [
    '# Made by "npm run -s team -- make". Tokens are signed and hold no secret.',
    `operator: "${await operatorToken(keys)}"`,
    `system_account: ${system}`,
    `resolver: { type: full, dir: "${store}", allow_delete: false, interval: "2m" }`,
    'resolver_preload: {',
    `  ${system}: "${await systemToken(keys)}"`,
    ...teams,
    '}',
    '',
  ].join('\n');
}

/** Writes the folder that goes to the server. @returns its path */
export async function writeServerFolder(directory: string, keys: Keys): Promise<string> {
  const folder = join(directory, 'server');
  mkdirSync(folder, { recursive: true });
  cpSync(assets, folder, { recursive: true });
  writeFileSync(join(folder, 'operator.conf'), await operatorConf(keys, '/var/lib/nats/accounts'));
  return folder;
}

const day = 24 * 60 * 60_000;

/** One invitation is one device of one person. @returns what the person is given; the seed is kept nowhere else */
export async function invite(directory: string, name: string, person: string, days: number): Promise<Invite> {
  const keys = readKeys(directory);
  const team = teamIn(keys, name);
  if (person.trim() === '' || person.length > 80) throw new Error('Name the person, in 1 to 80 characters.');
  if (!(days > 0 && days <= 366)) throw new Error('An invitation lasts from 1 to 366 days.');
  const expires = new Date(Date.now() + days * day);
  const { jwt, seed, key } = await managerCredentials(team, person.trim(), expires);
  const made = inviteSchema.parse({
    firebreak: 'team-invite',
    version: 1,
    team: name,
    person: person.trim(),
    servers: team.servers,
    jwt,
    seed,
    expires: expires.toISOString(),
  });
  const row = { person: made.person, key, made: new Date().toISOString(), expires: made.expires, revoked: null };
  writeKeys(directory, withTeam(keys, name, { ...team, invites: [...team.invites, row] }));
  return made;
}

/** @param whom a person's name, for all devices, or the public key of one. @returns how many devices are shut out now */
export function revoke(directory: string, name: string, whom: string): { readonly keys: Keys; readonly count: number } {
  const keys = readKeys(directory);
  const team = teamIn(keys, name);
  const theirs = team.invites.filter(({ person, key }) => person === whom || key === whom);
  if (theirs.length === 0) {
    const names = [...new Set(team.invites.map(({ person }) => person))];
    throw new Error(
      `Nobody called \u201c${whom}\u201d is in the team. ${names.length === 0 ? 'It is empty.' : `There are: ${names.join(', ')}.`}`,
    );
  }
  // Asked again after the server could not be reached, nobody new is shut out, and the server is told once more.
  const hit = theirs.filter(({ revoked }) => revoked === null);
  const revoked = new Date().toISOString();
  const invites = team.invites.map((one) => (hit.includes(one) ? { ...one, revoked } : one));
  const next = withTeam(keys, name, { ...team, invites });
  writeKeys(directory, next);
  return { keys: next, count: hit.length };
}

const withTeam = (keys: Keys, name: string, team: TeamRow): Keys => ({
  ...keys,
  teams: { ...keys.teams, [name]: team },
});
