/** Posts that are known by how they begin. */
import { describe, expect, it } from 'vitest';
import { provisionalId, startKeys } from '@/lib/sites/facebook/start.ts';

const mira = { handle: 'mira.lund', id: '100077', name: 'Mira Lund' };
const nobody = { handle: null, id: null, name: null };

describe('the keys of a beginning', () => {
  it('are as many as the author has names', () => {
    expect(startKeys(mira, 'Still in Oslo')).toEqual([
      'start:mira.lund|StillinOslo',
      'start:100077|StillinOslo',
      'start:miralund|StillinOslo',
    ]);
    expect(startKeys({ ...mira, handle: '100077' }, 'x')).toHaveLength(2);
    expect(startKeys(nobody, 'Still in Oslo')).toEqual([]);
  });
  it('are none without words', () => {
    for (const text of [null, '', ' \n\u200b\ufe0f']) expect(startKeys(mira, text)).toEqual([]);
  });
  it('are the same for what is written and for what is drawn', () => {
    const written = '\u{1F647}\u200d\u2642\ufe0f Caf\u00e9\n\nclosed \u2764\ufe0f';
    const drawn = '\u{1F647}\u2642 Cafe\u0301 closed\u200e \u2764';
    expect(startKeys(mira, drawn)).toEqual(startKeys(mira, written));
  });
  it('end after sixty characters, and not within one', () => {
    const key = startKeys(mira, '\u{1F525}'.repeat(200))[0] ?? '';
    expect(Array.from(key.slice(key.indexOf('|') + 1))).toHaveLength(60);
    expect(key.isWellFormed()).toBe(true);
    expect(startKeys(mira, 'y'.repeat(60))).toEqual(startKeys(mira, `${'y'.repeat(60)} and more`));
  });
  it('are none where the page cuts the text before that', () => {
    expect(startKeys(mira, 'y'.repeat(59), true)).toEqual([]);
    expect(startKeys(mira, 'y'.repeat(60), true)).toEqual(startKeys(mira, 'y'.repeat(90)));
  });
  it('take no time on a very long text', () => expect(startKeys(mira, 'y '.repeat(1_000_000))).toHaveLength(3));
});

describe('a provisional id', () => {
  it('says that it is one, and is short', () => expect(provisionalId('start:mira.lund|x')).toMatch(/^~[a-z\d]{2,14}$/));
  it('differs for thousands of posts', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => provisionalId(`start:mira.lund|${n}`));
    expect(new Set(ids).size).toBe(20_000);
  });
});
