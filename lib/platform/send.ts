/** The two requests of sending: an empty question whether the host answers, and the message itself. Nothing is kept of either. */
import type { Answer } from '@/lib/escalation/channel.ts';
import { readAtMost } from './read-at-most.ts';

/** Milliseconds. Together shorter than the half minute after which Chrome stops a worker that only waits. */
export const patience = { knock: 8_000, post: 15_000 };

/** More of an answer tells nothing. */
const longestAnswer = 4_000;

const quiet = { cache: 'no-store', redirect: 'manual', referrerPolicy: 'no-referrer' } as const;

/**
 * A browser that finds a kept connection broken before any answer sends the request once more by itself, also a POST (seen in
 * Chromium, where the server then had the message twice). A message therefore must not get the connection of the question
 * before it: browsers keep connections with and without cookies apart, so the question is asked with and the message sent
 * without. What remains is a second message to the same host within the minutes for which its connection is kept.
 */
const apart = { knock: { ...quiet, credentials: 'include' }, post: { ...quiet, credentials: 'omit' } } as const;

export interface Sender {
  /** `false`: no connection came about, so nothing that is sent to it could have left. */
  knock(url: string): Promise<boolean>;
  /** `null`: no answer came; whether the message arrived is unknown. */
  post(url: string, body: string): Promise<Answer | null>;
}

/** @param reach the browser's own `fetch`; tests lead it to servers of theirs */
export const sender = (reach: typeof fetch, limits: typeof patience = patience): Sender => ({
  async knock(url) {
    try {
      // The host alone: path and query are the secret.
      await reach(new URL('/', url).href, {
        ...apart.knock,
        method: 'HEAD',
        signal: AbortSignal.timeout(limits.knock),
      });
      return true;
    } catch {
      return false;
    }
  },
  async post(url, body) {
    try {
      const answer = await reach(url, {
        ...apart.post,
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
        signal: AbortSignal.timeout(limits.post),
      });
      return { status: answer.status, headers: answer.headers, body: await beginning(answer) };
    } catch {
      return null;
    }
  },
});

/** Status and headers say enough: a body that breaks off does not make an answer none. */
async function beginning(answer: Response): Promise<string> {
  const { text, end } = await readAtMost(answer, longestAnswer);
  return end === 'broken' ? '' : text;
}
