/** Whether reading may go on where it stopped, or the server's store is not the one that we know. */

export interface Cursor {
  /** When the server says that its stream was made; `null` before the first visit. */
  readonly created: string | null;
  /** Number of the last message that was read; 0: none. */
  readonly seq: number;
  /** What that message was: `markOf`. */
  readonly mark: string;
  /** How often reading began from the start: what was seen in an earlier round proves nothing about the store of now. */
  readonly round: number;
}

export const atStart: Cursor = { created: null, seq: 0, mark: '', round: 1 };

/** Tells one message from another on the same number. @param at milliseconds at which the server took it in */
export const markOf = (id: string, at: number): string => `${id}@${Math.floor(at)}`;

export interface Found {
  readonly created: string;
  readonly last: number;
  /** Mark of the message on the cursor's number; `null`: there is none. */
  readonly mark: string | null;
}

/**
 * An older store that was restored, or a new one, has another message on our number or none: then everything is read again
 * and what is missing there is put back.
 */
export function verify(cursor: Cursor, found: Found): 'go-on' | 'read-again' {
  if (cursor.seq === 0) return cursor.created === null || cursor.created === found.created ? 'go-on' : 'read-again';
  const same = cursor.created === found.created && found.last >= cursor.seq && found.mark === cursor.mark;
  return same ? 'go-on' : 'read-again';
}

export const again = (cursor: Cursor, created: string): Cursor => ({
  created,
  seq: 0,
  mark: '',
  round: cursor.round + 1,
});
