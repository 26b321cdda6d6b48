import { describe, expect, it } from 'vitest';
import type { Deed } from '@/lib/record/event.ts';
import { waitBefore } from '@/lib/team/backoff.ts';
import { holderOf } from '@/lib/team/claim.ts';
import { again, atStart, markOf, verify } from '@/lib/team/cursor.ts';
import { open, seal } from '@/lib/team/envelope.ts';
import { firstArrival, leaving, type Own } from '@/lib/team/outbox.ts';
import { hear, present, readSign } from '@/lib/team/presence.ts';
import { lineOf, type Standing } from '@/lib/team/standing.ts';
import { claimSubject, eventSubject, hashed, personOf, presenceSubject, writerOf } from '@/lib/team/subjects.ts';
import { care, copied, postOf, start, Writer } from './made.ts';

describe('a subject', () => {
  it('names a person readably and tells similar names apart', async () => {
    expect(await personOf('Ana Ru\u00edz')).toMatch(/^ana-ruiz-[a-z2-7]{13}$/u);
    expect(await personOf('Ana Ru\u00edz')).not.toBe(await personOf('Ana Ruiz'));
    expect(await personOf('\u5c71\u7530')).toMatch(/^x-[a-z2-7]{13}$/u);
    expect(await personOf('a.b>* c')).toMatch(/^[a-z0-9-]+$/u);
  });

  it('of a claim says nothing about the post', async () => {
    expect(await claimSubject(postOf(1))).toMatch(/^claim\.[a-z2-7]{26}$/u);
  });

  it('is hashed as base32', async () => {
    // SHA-256 of "abc" begins with ba7816bf 8f.
    expect(await hashed('abc', 8)).toBe('xj4bnp4p');
  });

  it('shows who wrote an event, and only there', async () => {
    const person = await personOf('Ana');
    expect(writerOf(eventSubject(person, 'care'))).toBe(person);
    expect(writerOf(`claim.${person}`)).toBeNull();
    expect(writerOf(`ev.${person}`)).toBeNull();
  });
});

describe('an event that came', () => {
  it('is taken when its name is the one that wrote it', async () => {
    const event = await new Writer('Ana').does(care('handling'));
    expect(await open(eventSubject(await personOf('Ana'), 'care'), seal(event))).toEqual({ kind: 'event', event });
  });

  it('is refused under another name', async () => {
    const event = await new Writer('Ana').does(care('handling'));
    const subject = eventSubject(await personOf('Bo'), 'care');
    expect(await open(subject, seal(event))).toEqual({ kind: 'refused', why: 'forged' });
  });

  it('of a newer version is kept, and one that is none is refused', async () => {
    const event = await new Writer('Ana').does(care('handling'));
    const subject = eventSubject(await personOf('Ana'), 'care');
    expect((await open(subject, JSON.stringify({ ...event, v: 2 }))).kind).toBe('newer');
    expect((await open(subject, JSON.stringify({ ...event, deed: { kind: 'later' } }))).kind).toBe('newer');
    for (const body of ['', '{', 'null', '{"v":1}']) expect((await open(subject, body)).kind).toBe('refused');
  });
});

describe('the cursor', () => {
  const cursor = { created: 'a', seq: 7, mark: markOf('id', 5.7), round: 1 };

  it('goes on where the same message stands', () => {
    expect(verify(cursor, { created: 'a', last: 9, mark: 'id@5' })).toBe('go-on');
    expect(verify(atStart, { created: 'a', last: 9, mark: null })).toBe('go-on');
  });

  it('begins again in an older store, in another stream, and where another message has the number', () => {
    expect(verify(cursor, { created: 'a', last: 6, mark: null })).toBe('read-again');
    expect(verify(cursor, { created: 'b', last: 9, mark: 'id@5' })).toBe('read-again');
    expect(verify(cursor, { created: 'a', last: 9, mark: 'other@5' })).toBe('read-again');
    expect(again(cursor, 'b')).toEqual({ created: 'b', seq: 0, mark: '', round: 2 });
  });
});

describe('a claim that stands on the server', () => {
  const theirs = {
    v: 1,
    id: crypto.randomUUID(),
    key: postOf(1),
    who: 'Bo',
    device: crypto.randomUUID(),
    state: 'held',
    over: null,
  } as const;
  const hour = 3_600_000;

  it('holds for its ten seconds whatever this machine\u2019s clock says, and longer only with its proof', () => {
    for (const skew of [-hour, 0, hour]) {
      const now = start + skew;
      const stands = { seq: 4, at: start - 50, claim: theirs };
      expect(holderOf(stands, 'Ana', false, now, now)).toMatchObject({ who: 'Bo' });
      expect(holderOf(stands, 'Ana', false, now + 9_999, now)).toMatchObject({ who: 'Bo' });
      expect(holderOf(stands, 'Ana', false, now + 10_000, now)).toBeNull();
      expect(holderOf(stands, 'Ana', true, now + 10_000, now)).toMatchObject({ who: 'Bo' });
      expect(holderOf(stands, 'Bo', true, now, now)).toBeNull();
    }
    expect(holderOf({ seq: 4, at: start - 4 * hour, claim: theirs }, 'Ana', false, start, start)).toBeNull();
  });
});

describe('the outbox', () => {
  it('holds what was not seen on the server in this reading, in the order of doing', async () => {
    const ana = new Writer('Ana');
    const events: Own[] = [];
    for (let n = 0; n < 4; n += 1) events.push(await ana.does(care('handling', n)));
    const marked = events.map((event, index) => ({ ...event, round: index + 1 }));
    expect(leaving([...marked].reverse(), 'Ana', 1, 2).send.map(({ n }) => n)).toEqual([1, 3, 4]);
  });

  it('leaves out what was done under another name, before this team, or holds an address', async () => {
    const [ana, other] = [new Writer('Ana'), new Writer('you')];
    const hash = 'a'.repeat(64);
    const saved = (line: string): Deed => ({ kind: 'playbook', key: 'playbook', hash, changes: [line] });
    const events = [
      await ana.does(care('handling')),
      await ana.does(saved('people: https://hooks.slack.com/x, new')),
      await ana.does(saved('brand: changed')),
      await other.does(care('none')),
    ];
    expect(leaving(events, 'Ana', 2, 1).send.map(({ n }) => n)).toEqual([3]);
  });

  it('keeps what is too large for the server, and sends what stands behind it', async () => {
    const ana = new Writer('Ana');
    const large = await ana.does({ ...copied(), text: '\u5c71'.repeat(30_000) } as never);
    const { send, tooLarge } = leaving([large, await ana.does(care('none'))], 'Ana', 1, 1);
    expect([send.map(({ n }) => n), tooLarge.map(({ n }) => n)]).toEqual([[2], [1]]);
  });

  it('believes an earlier arrival, never a later one', () => {
    expect([firstArrival(10, '7'), firstArrival(10, '12'), firstArrival(10, 'x'), firstArrival(10, null)]).toEqual([
      7, 10, 10, 10,
    ]);
  });
});

describe('who is here', () => {
  it('is forgotten a minute after the last sign, and at once after a farewell', async () => {
    const sign = { v: 1, who: 'Ana', device: crypto.randomUUID(), state: 'here' } as const;
    const heard = hear(new Map(), sign, start);
    expect(present(heard, start + 30_000)).toEqual(['Ana']);
    expect(present(heard, start + 70_000)).toEqual([]);
    expect(present(hear(heard, { ...sign, state: 'bye' }, start), start)).toEqual([]);
  });

  it('is not believed under another name', async () => {
    const sign = JSON.stringify({ v: 1, who: 'Ana', device: crypto.randomUUID(), state: 'here' });
    expect(await readSign(presenceSubject(await personOf('Ana'), 'd'), sign)).not.toBeNull();
    expect(await readSign(presenceSubject(await personOf('Bo'), 'd'), sign)).toBeNull();
    expect(await readSign('here.x.d', 'nonsense')).toBeNull();
  });
});

describe('the next try', () => {
  it('waits from 0.2 to 30 seconds, longer each time and never everybody alike', () => {
    expect(waitBefore(0, 0)).toBe(200);
    expect(waitBefore(50, 1)).toBe(30_000);
    expect(waitBefore(5, 0)).toBeLessThan(waitBefore(5, 1));
    expect(waitBefore(3, 0.5)).toBeLessThan(waitBefore(6, 0.5));
  });
});

describe('the line in the panel', () => {
  const standing: Standing = {
    team: 'Care',
    me: 'Ana',
    since: '2026-10-14T12:00:00Z',
    state: 'online',
    left: null,
    total: null,
    waiting: 0,
    here: ['Ana', 'Bo'],
    problem: null,
    tooLarge: 0,
    unread: { newer: 0, forged: 0 },
  };

  it('says how it stands and what waits', () => {
    expect(lineOf(standing)).toBe('Team: online. Bo is here.');
    expect(lineOf({ ...standing, state: 'offline', waiting: 2 })).toMatch(
      /offline since .* 2 of yours wait to be sent/u,
    );
    expect(lineOf({ ...standing, state: 'behind', left: 40 })).toBe('Team: catching up, 40 to go.');
    expect(lineOf({ ...standing, state: 'refused' })).toContain('does not let you in');
  });
});
