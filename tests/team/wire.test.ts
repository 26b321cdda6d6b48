import { describe, expect, it } from 'vitest';
import { writerOf } from '@/lib/team/subjects.ts';
import { type Heard, headerIn, placeIn, Wire } from '@/lib/team/wire.ts';
import { chance } from './made.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sizeOf = (text: string) => bytes(text).length;
const withHead = (subject: string, reply: string, head: string, body: string): string =>
  `HMSG ${subject} 1 ${reply} ${sizeOf(head)} ${sizeOf(head + body)}\r\n${head}${body}\r\n`;
const bare = (subject: string, body: string): string => `MSG ${subject} 1 ${sizeOf(body)}\r\n${body}\r\n`;
const head = (id: string): string => `NATS/1.0\r\nNats-Msg-Id: ${id}\r\n\r\n`;
const reply = '$JS.ACK.TEAM.reader.1.7.3.1791000000123456789.12';

function taken(pieces: readonly Uint8Array[]) {
  const messages: Heard[] = [];
  const lines: string[] = [];
  const wire = new Wire({ message: (heard) => void messages.push(heard), line: (text) => void lines.push(text) });
  for (const piece of pieces) wire.push(piece);
  return { messages, lines };
}

const forged = withHead('ev.bob-x.care', reply, head('b'), '{"who":"Bob"}');
const stream = [
  'INFO {"nonce":"n"}\r\n',
  'PONG\r\n',
  withHead('ev.ana-x.care', reply, head('a'), '{"text":"Hello"}'),
  bare('_INBOX_ana.1', ''),
  'PING\r\n',
  withHead('ev.ana-x.copied', reply, head('é'), '{"text":"Grüße, 你好 👋"}'),
  // Whoever writes may write what looks like another's message.
  withHead('ev.ana-x.copied', reply, `NATS/1.0\r\nX: ${forged}\r\n\r\n`, `{"text":"${forged}"}`),
  withHead('ev.ana-x.care', reply, head('z'), '{}'),
].join('');

describe('the stream of a server', () => {
  const whole = taken([bytes(stream)]);

  it('is taken apart into lines and messages, by their sizes alone', () => {
    expect(whole.lines).toEqual(['INFO {"nonce":"n"}', 'PONG', 'PING']);
    expect(whole.messages.map(({ subject }) => writerOf(subject))).toEqual(['ana-x', null, 'ana-x', 'ana-x', 'ana-x']);
    expect(whole.messages.map(({ body }) => body)).toEqual([
      '{"text":"Hello"}',
      '',
      '{"text":"Grüße, 你好 👋"}',
      `{"text":"${forged}"}`,
      '{}',
    ]);
    expect(whole.messages[0]).toMatchObject({ reply, head: head('a') });
    expect(whole.messages[1]).toMatchObject({ reply: '', head: '' });
  });

  it('means the same wherever it is cut, also within a letter', () => {
    const all = bytes(stream);
    const random = chance(9);
    for (let time = 0; time < 200; time += 1) {
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < all.length; ) {
        const next = at + 1 + Math.floor(random() * (time % 2 === 0 ? 12 : 300));
        pieces.push(all.subarray(at, next));
        at = next;
      }
      expect(taken(pieces)).toEqual(whole);
    }
  });

  it('ends with an error where the sizes of a message can’t be true', () => {
    for (const line of ['HMSG a 1 9 3', 'MSG a 1', 'MSG a 1 -4', 'HMSG a 1 b x 9'])
      expect(() => taken([bytes(`${line}\r\n`)])).toThrow('no message');
  });
});

describe('what stands beside a deed', () => {
  it('is its number, its turn and its time, from servers old and new', () => {
    const place = { seq: 7, turn: 3, at: 1_791_000_000_123.456, behind: 12 };
    expect(placeIn(reply)).toEqual(place);
    expect(placeIn('$JS.ACK._.hash.TEAM.reader.1.7.3.1791000000123456789.12.x')).toEqual(place);
    expect(placeIn('$JS.ACK.TEAM.reader.1.7.x.1791000000123456789.12')).toBeNull();
    expect(placeIn('')).toBeNull();
  });

  it('is the first value under a whole name', () => {
    const two = 'NATS/1.0\r\nNats-Msg-Id-Not: no\r\nNats-Msg-Id: one\r\nNats-Msg-Id: two\r\n\r\n';
    expect(headerIn(two, 'Nats-Msg-Id')).toBe('one');
    expect(headerIn(two, 'Msg-Id')).toBeNull();
    expect(headerIn('', 'Nats-Msg-Id')).toBeNull();
  });

  it('is the writer of an event and of nothing else', () => {
    const subjects = ['ev.ana-x.care', 'ev.ana-x', 'ev..care', 'ev.ana.', 'ev.a.b.c', 'claim.ana.care', 'even.a.b', ''];
    expect(subjects.map(writerOf)).toEqual(['ana-x', null, null, null, null, null, null, null]);
  });
});
