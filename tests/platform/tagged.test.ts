import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/database.ts';
import { record } from '@/lib/platform/journal.ts';
import { tagsInUse, tagsOfPosts } from '@/lib/platform/tagged.ts';
import { takeIn } from '@/lib/platform/team/take-in.ts';
import { tagWord } from '@/lib/record/tags.ts';
import { seal } from '@/lib/team/envelope.ts';
import { eventSubject, personOf } from '@/lib/team/subjects.ts';
import { postOf, start, Writer } from '../team/made.ts';

const tag = (word: string, on = true, n = 1) => ({ kind: 'tag', key: postOf(n), tag: word, on }) as const;

describe('a tag', () => {
  it.each([
    ['Refund', 'refund'],
    ['  #lost   Luggage ', 'lost luggage'],
    ['##vip', 'vip'],
    ['Z\u00fcrich', 'z\u00fcrich'],
    ['Zu\u0308rich', 'z\u00fcrich'],
    ['🔥', '🔥'],
    ['#', ''],
    ['- -', ''],
  ])('%j is kept as %j', (given, kept) => {
    expect(tagWord(given)).toBe(kept);
  });

  it('is known with its deed, for its post and as a suggestion, and gone with the deed that takes it off', async () => {
    await record(tag('vip'), 'Ana');
    await record(tag('refund'), 'Ana');
    await record(tag('luggage', true, 2), 'Ana');
    expect(await tagsOfPosts([postOf(1), postOf(2), postOf(3)])).toEqual([['refund', 'vip'], ['luggage'], []]);
    expect(await tagsInUse()).toEqual(['luggage', 'refund', 'vip']);
    await record(tag('luggage', false, 2), 'Ana');
    expect(await tagsOfPosts([postOf(2)])).toEqual([[]]);
    expect(await tagsInUse()).toEqual(['refund', 'vip']);
  });

  it('of a colleague comes with the team\u2019s log, and the last word on it holds, whichever came first', async () => {
    const bo = new Writer('Bo');
    const [on, off] = [await bo.does(tag('late', true, 9), start), await bo.does(tag('late', false, 9), start + 5)];
    const last = await bo.does(tag('press', true, 9), start + 9);
    const subject = eventSubject(await personOf('Bo'), 'tag');
    const came = [off, last, on].map((event, index) => ({
      seq: index + 1,
      subject,
      body: seal(event),
      id: event.id,
      at: start + 1_000 + index,
      before: null,
    }));
    for (const one of came) await takeIn(database, crypto.randomUUID(), [one]);
    expect(await tagsOfPosts([postOf(9)])).toEqual([['press']]);
  });

  it('is not shown when its deed could not be written', async () => {
    const full = () => {
      throw new Error('full');
    };
    database.tagged.hook('creating', full);
    await expect(record(tag('never', true, 5), 'Ana')).rejects.toThrow('full');
    database.tagged.hook('creating').unsubscribe(full);
    expect(await database.events.where('key').equals(postOf(5)).count()).toBe(0);
  });
});
