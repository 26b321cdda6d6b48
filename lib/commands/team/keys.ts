/** The admin's own file: the keys that sign teams and invitations. It never leaves the admin's machine. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAccount, createOperator, fromSeed, type KeyPair } from '@nats-io/nkeys';
import { z } from 'zod';

const seed = z.string().regex(/^S[OA][A-Z2-7]{56}$/u);

const inviteRow = z.object({
  person: z.string(),
  /** Public key: names the device, opens nothing. */
  key: z.string(),
  made: z.iso.datetime(),
  expires: z.iso.datetime(),
  revoked: z.iso.datetime().nullable(),
});
export type InviteRow = z.infer<typeof inviteRow>;

const teamRow = z.object({
  seed,
  servers: z.array(z.string()).min(1),
  replicas: z.union([z.literal(1), z.literal(3)]),
  invites: z.array(inviteRow),
});
export type TeamRow = z.infer<typeof teamRow>;

const keysSchema = z.object({
  firebreak: z.literal('team-keys'),
  version: z.literal(1),
  operator: seed,
  system: seed,
  teams: z.record(z.string(), teamRow),
});
export type Keys = z.infer<typeof keysSchema>;

const text = (pair: KeyPair): string => new TextDecoder().decode(pair.getSeed());
export const newAccount = (): string => text(createAccount());

const fileIn = (directory: string): string => join(directory, 'keys.json');

/** @returns the keys in a folder, new ones where there are none. @throws Error with a sentence when they can't be read */
export function readKeys(directory: string, make = false): Keys {
  const file = fileIn(directory);
  if (!existsSync(file)) {
    if (!make) throw new Error(`There are no keys in ${directory}. Make a team first, or name its folder with --dir.`);
    return { firebreak: 'team-keys', version: 1, operator: text(createOperator()), system: newAccount(), teams: {} };
  }
  const checked = keysSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!checked.success) throw new Error(`${file} can\u2019t be read: ${checked.error.issues[0]?.message ?? ''}`);
  return checked.data;
}

/** Written beside and moved into place: a full disk leaves the old file. Readable by its owner alone. */
export function writeKeys(directory: string, keys: Keys): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = fileIn(directory);
  writeFileSync(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export const pairOf = (text: string): KeyPair => fromSeed(new TextEncoder().encode(text));

/** @throws Error with a sentence */
export function teamIn(keys: Keys, name: string): TeamRow {
  const found = Object.hasOwn(keys.teams, name) ? keys.teams[name] : undefined;
  if (found !== undefined) return found;
  const all = Object.keys(keys.teams);
  throw new Error(
    `There is no team \u201c${name}\u201d here. ${all.length === 0 ? '' : `There are: ${all.join(', ')}.`}`,
  );
}
