/** What people do that only matters between several: taking a post, letting it go, tagging it, watching an author. */
import { z } from 'zod';
import { postKey } from './keys.ts';

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
] as const;
