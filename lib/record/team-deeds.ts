/** What people do that only matters between several: taking a post, letting it go, tagging it, watching an author. */
import { z } from 'zod';
import { playbookKey, postKey } from './keys.ts';

export const watchlistPrefix = 'watchlist:';

export const teamDeeds = [
  /** Somebody is answering. `over`: who had it before, when it was taken from somebody knowingly. */
  z.object({
    kind: z.literal('claim'),
    key: postKey,
    /** Id of the message that asked the server for it; who holds that message and this event holds the post. */
    claim: z.uuid(),
    over: z.string().max(80).nullable(),
    /** Whether the server said yes; offline it could not be asked. */
    confirmed: z.boolean(),
  }),
  z.object({ kind: z.literal('release'), key: postKey }),
  z.object({ kind: z.literal('tag'), key: postKey, tag: z.string().trim().min(1).max(60), on: z.boolean() }),
  z.object({
    kind: z.literal('watch'),
    /** "watchlist:x:adaquill": site and handle in small letters. */
    key: z.string().regex(/^watchlist:(x|facebook):.{1,200}$/u),
    why: z.string().max(200),
    until: z.iso.date().nullable(),
    off: z.boolean(),
  }),
  /** A part of the playbook's text, for colleagues: alone nobody needs it, and the text stands beside the record. */
  z.object({
    kind: z.literal('playbook-text'),
    key: z.literal(playbookKey),
    version: z.uuid(),
    /** The version that was changed into this one; `null`: the first of the team. Two that come from the same one are a conflict. */
    base: z.uuid().nullable(),
    /** SHA-256 of the whole text, hex. */
    hash: z.string().regex(/^[0-9a-f]{64}$/u),
    part: z.number().int().min(1).max(1_000),
    parts: z.number().int().min(1).max(1_000),
    text: z.string().max(9_000),
  }),
] as const;
