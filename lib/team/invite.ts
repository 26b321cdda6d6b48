/** An invitation to a team, as a file or as text to paste: whom it is for, which server, and the key that opens it. */

import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { personOf } from './subjects.ts';

/** This machine alone may be reached without encryption, for trying things out. */
export function isServer(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, hash } = new URL(url);
  const here = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return username === '' && hash === '' && (protocol === 'wss:' || (protocol === 'ws:' && here));
}

const shortest = (missing: string) => z.string().trim().min(1, missing).max(80);

export const inviteSchema = z.object({
  firebreak: z.literal('team-invite'),
  version: z.literal(1),
  team: shortest(t('editor.team.invite.noTeam')),
  /** The name that colleagues see; the server holds this person to it. */
  person: shortest(t('editor.team.invite.noPerson')),
  servers: z
    .array(z.string().max(500).refine(isServer, t('editor.team.invite.address')))
    .min(1, t('editor.team.invite.noServer'))
    .max(5),
  jwt: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/u, t('editor.team.invite.credentials')),
  seed: z.string().regex(/^SU[A-Z2-7]{56}$/u, t('editor.team.invite.key')),
  expires: z.iso.datetime(),
});
export type Invite = z.infer<typeof inviteSchema>;

const mark = 'firebreak-team:';

/** One line of text that survives mail and chat. */
export function inviteText(invite: Invite): string {
  const bytes = new TextEncoder().encode(JSON.stringify(invite));
  const plain = btoa(String.fromCharCode(...bytes));
  return (
    mark +
    plain
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/={1,3}$/u, '')
  );
}

export type ReadInvite =
  | { readonly ok: true; readonly invite: Invite }
  | { readonly ok: false; readonly sentence: string };

const wrong = (sentence: string): ReadInvite => ({ ok: false, sentence });

/** @param given a file's text, or a pasted line; @param now milliseconds */
export async function readInvite(given: string, now: number): Promise<ReadInvite> {
  const text = given.trim();
  if (text === '') return wrong(t('editor.team.invite.empty'));
  if (text.length > 20_000) return wrong(t('editor.team.invite.tooLong'));
  const value = decoded(text);
  if (value === undefined) return wrong(t('editor.team.invite.none'));
  const checked = inviteSchema.safeParse(value);
  if (!checked.success) {
    const version = (value as { version?: unknown } | null)?.version;
    if (typeof version === 'number' && version > 1) return wrong(t('editor.team.invite.newer'));
    return wrong(t('editor.team.invite.unusable', { why: checked.error.issues[0]?.message ?? '' }));
  }
  const invite = checked.data;
  const ends = Math.min(Date.parse(invite.expires), endOf(invite.jwt));
  if (ends <= now) return wrong(t('editor.team.invite.ended', { day: new Date(ends).toISOString().slice(0, 10) }));
  const rights = rightsIn(invite.jwt);
  if (rights === null || !rights.includes(`ev.${await personOf(invite.person)}.>`))
    return wrong(t('editor.team.invite.otherPerson'));
  return { ok: true, invite };
}

/** Hosts that Firebreak will reach. */
export const hostsOf = ({ servers }: Pick<Invite, 'servers'>): string[] => [
  ...new Set(servers.map((url) => new URL(url).host)),
];

function decoded(text: string): unknown {
  try {
    if (text.startsWith('{')) return JSON.parse(text);
    // Mail and chat break long lines.
    const packed = text.replaceAll(/\s+/gu, '');
    return packed.startsWith(mark) ? JSON.parse(fromBase64(packed.slice(mark.length))) : undefined;
  } catch {
    return undefined;
  }
}

function fromBase64(packed: string): string {
  const plain = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(plain, (one) => one.charCodeAt(0)));
}

/** @returns the public key of the device, by which the admin finds it; `null`: it can't be read */
export function keyIn(jwt: string): string | null {
  try {
    const claims = z
      .looseObject({ sub: z.string().max(80) })
      .safeParse(JSON.parse(fromBase64(jwt.split('.')[1] ?? '')));
    return claims.success ? claims.data.sub : null;
  } catch {
    return null;
  }
}

/** When the server stops believing the credentials, milliseconds, whatever is written beside them; Infinity: never, or it can't be read. */
function endOf(jwt: string): number {
  try {
    const claims = z
      .looseObject({ exp: z.number().positive() })
      .safeParse(JSON.parse(fromBase64(jwt.split('.')[1] ?? '')));
    return claims.success ? claims.data.exp * 1000 : Infinity;
  } catch {
    return Infinity;
  }
}

/** What the credentials let somebody write; the server checks their signature, not we. */
function rightsIn(jwt: string): readonly string[] | null {
  try {
    const claims = z
      .looseObject({ nats: z.looseObject({ pub: z.looseObject({ allow: z.array(z.string()) }) }) })
      .safeParse(JSON.parse(fromBase64(jwt.split('.')[1] ?? '')));
    return claims.success ? claims.data.nats.pub.allow : null;
  } catch {
    return null;
  }
}
