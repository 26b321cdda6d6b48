/** Takes the server's stream of bytes apart: lines, and messages with their sizes. For long logs, where the client's own way costs too much. */

/** A message as it came; its texts are parts of one text as long as nothing but ASCII is in the piece. */
export interface Heard {
  readonly subject: string;
  /** Where an answer goes; on a message of the log: its numbers and its time. "" where there is none. */
  readonly reply: string;
  /** "NATS/1.0", the names and the values, line by line; "" where there is none. */
  readonly head: string;
  readonly body: string;
}

export interface Heads {
  message(heard: Heard): void;
  /** Every other line: INFO, PING, PONG, +OK, -ERR. */
  line(text: string): void;
}

const decoder = new TextDecoder();
const none = new Uint8Array(0);
const lineFeed = 10;

/** One stream. What a piece cuts off waits for the next one. */
export class Wire {
  #rest = none;

  constructor(readonly heads: Heads) {}

  /** @throws Error when it is no such stream */
  push(piece: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    const read = readerOf(bytes);
    let at = 0;
    for (;;) {
      const feed = read.feed(at);
      if (feed === -1) break;
      const line = read.text(at, feed - 1);
      if (!/^H?MSG /u.test(line)) {
        this.heads.line(line);
        at = feed + 1;
        continue;
      }
      const { subject, reply, head, all } = argumentsOf(line);
      const from = feed + 1;
      // Two more for the end of the line behind it.
      if (bytes.length < from + all + 2) break;
      this.heads.message({
        subject,
        reply,
        head: read.text(from, from + head),
        body: read.text(from + head, from + all),
      });
      at = from + all + 2;
    }
    this.#rest = at === bytes.length ? none : bytes.slice(at);
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

interface Reader {
  text(from: number, to: number): string;
  /** @returns the place of the next line feed; -1: none */
  feed(from: number): number;
}

/** To decode each part for itself takes ten times as long as to decode the piece once, whose places hold where a byte is a sign. */
function readerOf(bytes: Uint8Array): Reader {
  const text = decoder.decode(bytes);
  if (text.length === bytes.length)
    return { text: (from, to) => text.slice(from, to), feed: (from) => text.indexOf('\n', from) };
  return {
    text: (from, to) => decoder.decode(bytes.subarray(from, to)),
    feed: (from) => bytes.indexOf(lineFeed, from),
  };
}

/** `MSG subject sid [reply] bytes`, `HMSG subject sid [reply] bytes-of-head bytes`. */
function argumentsOf(line: string) {
  const [kind = '', subject = '', , ...more] = line.split(' ');
  const all = Number(more.pop());
  const head = kind === 'HMSG' ? Number(more.pop()) : 0;
  if (!(Number.isSafeInteger(all) && Number.isSafeInteger(head) && head >= 0 && all >= head))
    throw new Error(`no message: ${line.slice(0, 200)}`);
  return { subject, reply: more[0] ?? '', head, all };
}

/** @returns the first value under a name, as the client gives it; `null`: the name is not there */
export function headerIn(head: string, name: string): string | null {
  const start = `\r\n${name}:`;
  const at = head.indexOf(start);
  if (at === -1) return null;
  return head.slice(at + start.length, head.indexOf('\r\n', at + start.length)).trim();
}

/** Which message of the log it is. */
export interface Place {
  /** Its number in the log. */
  readonly seq: number;
  /** Its number among those that were handed over: a gap is a loss. */
  readonly turn: number;
  /** When the server took it in: milliseconds, with fractions. */
  readonly at: number;
  /** How many stand behind it. */
  readonly behind: number;
}

/** @param reply `$JS.ACK.<stream>.<reader>.<tries>.<seq>.<turn>.<nanoseconds>.<behind>`, newer servers have two names more in front */
export function placeIn(reply: string): Place | null {
  if (!reply.startsWith('$JS.ACK.')) return null;
  const parts = reply.split('.');
  const first = parts.length === 9 ? 5 : 7;
  const [seq, turn, nanoseconds, behind] = [parts[first], parts[first + 1], parts[first + 2], parts[first + 3]];
  // Microseconds are exact in a number, nanoseconds are not.
  const at = Number(nanoseconds?.slice(0, -3)) / 1_000;
  const place = { seq: Number(seq), turn: Number(turn), at, behind: Number(behind) };
  return Number.isFinite(place.seq + place.turn + place.at + place.behind) ? place : null;
}
