/** What a team, a manager and the admin may do on the server: signed, so that the server needs no list of people. */
import { encodeAccount, encodeOperator, encodeUser } from '@nats-io/jwt';
import { createUser, type KeyPair } from '@nats-io/nkeys';
import { inboxOf, personOf, stream } from '@/lib/team/subjects.ts';
import { type Keys, pairOf, type TeamRow } from './keys.ts';

/** Enough for a follow-the-sun team with two devices each, and far below what one server carries. */
const limits = {
  conn: 1_000,
  leaf: 0,
  subs: -1,
  imports: -1,
  exports: -1,
  data: -1,
  payload: 64 * 1024,
  wildcards: true,
  mem_storage: 4 * 2 ** 20,
  disk_storage: 4 * 2 ** 30,
  streams: 4,
  consumer: 4_000,
};
/** The server's own account keeps nothing, but an account without limits may not even be entered. */
const systemLimits = { conn: -1, leaf: -1, subs: -1, imports: -1, exports: -1, data: -1, payload: -1, wildcards: true };

export const operatorToken = (keys: Keys): Promise<string> => {
  const system = pairOf(keys.system).getPublicKey();
  return encodeOperator('Firebreak', pairOf(keys.operator), { system_account: system });
};

export const systemToken = (keys: Keys): Promise<string> =>
  encodeAccount('SYS', pairOf(keys.system), { limits: systemLimits }, { signer: pairOf(keys.operator) });

/** Revoked devices stand in the account's own token: the server closes their connections as soon as it has it. */
export async function accountToken(keys: Keys, name: string, team: TeamRow): Promise<string> {
  const revoked = team.invites.filter((one) => one.revoked !== null);
  const revocations = Object.fromEntries(
    revoked.map(({ key, revoked: at }) => [key, Math.ceil(Date.parse(at ?? '') / 1000)]),
  );
  return encodeAccount(
    await personOf(name),
    pairOf(team.seed),
    { limits, revocations },
    { signer: pairOf(keys.operator) },
  );
}

/** A manager writes under the own name alone, reads everything of the team, and changes nothing that was written. */
async function managerRights(person: string) {
  const token = await personOf(person);
  const read = [
    `STREAM.INFO.${stream}`,
    `CONSUMER.CREATE.${stream}`,
    `CONSUMER.CREATE.${stream}.>`,
    `CONSUMER.INFO.${stream}.>`,
    `CONSUMER.DELETE.${stream}.>`,
    `CONSUMER.MSG.NEXT.${stream}.>`,
    `DIRECT.GET.${stream}`,
    `DIRECT.GET.${stream}.>`,
  ].map((one) => `$JS.API.${one}`);
  return {
    pub: { allow: [`ev.${token}.>`, 'claim.>', `here.${token}.>`, ...read] },
    sub: { allow: [`${inboxOf(token)}.>`, 'here.>'] },
  };
}

export interface Credentials {
  readonly jwt: string;
  readonly seed: string;
  readonly key: string;
}

/** @param name in ASCII: the library packs it as Latin-1, and a token with other letters can't be read */
async function credentials(
  name: string,
  account: KeyPair,
  rights: Parameters<typeof encodeUser>[3],
  expires: Date,
): Promise<Credentials> {
  const user = createUser();
  const jwt = await encodeUser(name, user, account, rights, { exp: Math.floor(expires.getTime() / 1000) });
  return { jwt, seed: new TextDecoder().decode(user.getSeed()), key: user.getPublicKey() };
}

export const managerCredentials = async (team: TeamRow, person: string, expires: Date): Promise<Credentials> =>
  credentials(await personOf(person), pairOf(team.seed), await managerRights(person), expires);

const soon = (): Date => new Date(Date.now() + 10 * 60_000);

/** Made anew for each command and gone after ten minutes: no file that opens everything lies around. */
export const adminCredentials = (team: TeamRow): Promise<Credentials> =>
  credentials('admin', pairOf(team.seed), {}, soon());

export const systemCredentials = (keys: Keys): Promise<Credentials> =>
  credentials('admin', pairOf(keys.system), {}, soon());
