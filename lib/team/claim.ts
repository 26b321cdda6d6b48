/** Who is answering a post: one message for each post on the server, changed only by whoever knows the one before. */
import { z } from 'zod';

export const claimSchema = z.object({
  v: z.literal(1),
  id: z.uuid(),
  key: z.string().max(300),
  who: z.string().max(80),
  device: z.uuid(),
  state: z.enum(['held', 'free']),
  /** Who had it, when it was taken from somebody. */
  over: z.string().max(80).nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/** The last claim of a post as the server has it. `at`: milliseconds. */
export interface Standing {
  readonly seq: number;
  readonly at: number;
  /** `null`: something else stands there, which holds nobody back. */
  readonly claim: Claim | null;
}

export const noClaim: Standing = { seq: 0, at: 0, claim: null };

/** @param body as it stands on the server */
export function readClaim(body: string): Claim | null {
  try {
    const checked = claimSchema.safeParse(JSON.parse(body));
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
}

/**
 * Anybody may write a claim and the server does not read it. The winner proves it with an event under its own name; one
 * that has been seen here without a proof for so many milliseconds holds nobody back.
 */
export const proofWithin = 10_000;

/** So old a claim without a proof is taken for void at first sight: no two clocks are so far apart. Milliseconds. */
const longAgo = 3 * 60 * 60_000;

export type Answer =
  | { readonly kind: 'won'; readonly claim: string; readonly over: string | null }
  | { readonly kind: 'lost'; readonly to: string; readonly at: string }
  /** The server did not answer: nobody knows. */
  | { readonly kind: 'unconfirmed'; readonly claim: string };

/**
 * Who stands in the way of taking a post. How long a claim stands is measured by this machine alone, since its clock may be
 * an hour away from the server's: a colleague whose proof is still on its way must not lose the post to that.
 * @param proven whether the holder's own event about this claim is known
 * @param now by this machine's clock, milliseconds
 * @param sighted when this claim was first seen here, by the same clock
 */
export function holderOf(
  { claim, at }: Standing,
  who: string,
  proven: boolean,
  now: number,
  sighted: number,
): { readonly who: string; readonly at: string } | null {
  if (claim === null || claim.state === 'free' || claim.who === who) return null;
  return proven || (now - sighted < proofWithin && now - at < longAgo)
    ? { who: claim.who, at: new Date(at).toISOString() }
    : null;
}

/**
 * After the server refused, or did not answer: what stands there tells. Versions differ in what they say about a repeated
 * message, so only the id counts.
 * @returns `null`: nothing changed there, ask again
 */
export function outcome(asked: Claim, before: Standing, after: Standing): Answer | null {
  if (after.claim?.id === asked.id) return { kind: 'won', claim: asked.id, over: asked.over };
  if (after.seq === before.seq) return null;
  return { kind: 'lost', to: after.claim?.who ?? '', at: new Date(after.at).toISOString() };
}
