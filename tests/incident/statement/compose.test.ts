/** What the text says, in eight languages, and what happens to what nobody can answer. */
import { describe, expect, it } from 'vitest';
import { fromRecord, noAnswers, toRecord } from '@/lib/incident/statement/answers.ts';
import { without } from '@/lib/incident/statement/left-out.ts';
import { nextWordDue, spokenInstant } from '@/lib/incident/statement/next-word.ts';
import { kindOf, updatesFor } from '@/lib/incident/statement/update.ts';
import { answers, build, full, lacking, now, playbook } from './scene.ts';

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'];
const statements = playbook.replies.statements.map(({ id, responsibility }) => ({ id, responsibility }));

describe('a composed statement', () => {
  it('fills every slot, in every skeleton and language', () => {
    for (const { id, responsibility } of statements) {
      const rumour = id.startsWith('correction');
      const words = { ...full.words, source: 'https://example.org/report' };
      const given = answers({ responsibility: rumour ? 'rumour' : responsibility, words });
      for (const language of languages) {
        const topics = playbook.replies.statements.find((one) => one.id === id)?.topics ?? [];
        const built = build({ answers: given, language, skeleton: id, topics });
        expect(built.composed, `${id} ${language}`).toMatchObject({ skeleton: id, language, unfilled: [] });
        expect(built.text, `${id} ${language}`).not.toMatch(/[{}]/u);
        expect(built.text).toContain('Bramble Air');
      }
    }
  });

  it('leaves what nobody answered visible, and the draft check stops it', () => {
    const built = build({ answers: lacking('remedy') });
    expect(built.text).toContain('{remedy}');
    expect(built.composed?.unfilled).toEqual(['remedy']);
    expect(built.draft.findings).toContainEqual(expect.objectContaining({ id: 'unfilled', kind: 'must' }));
    expect(built.ready).toBe(false);
  });

  it('takes the sentence out when somebody says that nobody knows, and keeps its neighbours', () => {
    const built = build({ answers: answers({ leftOut: ['cause'] }) });
    expect(built.text).not.toContain('came about');
    expect(built.text).toContain('the old version is back');
  });

  it.each(languages)('takes any one slot out of every skeleton without a trace in %s', (language) => {
    for (const { id, text } of playbook.replies.statements) {
      const template = text[language] ?? '';
      for (const [, slot = ''] of template.matchAll(/\{(\w+)\}/gu)) {
        if (slot === 'brand' || slot === 'what_happened') continue;
        const left = without(template, [slot as 'cause']);
        expect(left, `${id} ${slot}`).not.toContain(`{${slot}}`);
        expect(left, `${id} ${slot}`).toContain('{brand}');
        expect(left, `${id} ${slot}`).not.toMatch(/\(\s*\)|（）|\n\n\n|^[,、]|\n[,、]|\s+[.。,、]/u);
      }
    }
  });

  it('does not read slots in what was answered, and keeps an answer on one line', () => {
    const words = { ...full.words, cause: 'a test of {remedy}\n\nwith a second line...' };
    const { text, composed } = build({ answers: answers({ words }) });
    expect(text).toContain('a test of {remedy} with a second line. Done so far');
    expect(composed?.unfilled).toEqual([]);
  });

  it('tells known from unknown in a paragraph of its own, in the language of the text', () => {
    const words = { ...full.words, known: 'no data was lost.', unknown: 'whether refunds are late.' };
    expect(build({ answers: answers({ words }) }).text).toContain(
      'What is certain: no data was lost. What we do not know yet: whether refunds are late.',
    );
    expect(build({ answers: answers({ words }), language: 'de' }).text).toContain('Was wir noch nicht wissen:');
    expect(build({ answers: answers({ words }), language: 'ja' }).text).toContain('まだ分かっていないこと：');
  });

  it('lays the own words of regret behind the first paragraph', () => {
    const regret = 'We left you alone at the gate, and we are sorry.';
    const paragraphs = build({ answers: answers({ words: { ...full.words, regret } }) }).text.split('\n\n');
    expect(paragraphs[1]).toBe(regret);
  });

  it('is prefilled with the matter of the topic and the way to reach us', () => {
    const { text } = build({ answers: lacking('what_happened', 'contact'), topics: ['outage'] });
    expect(text).toContain(playbook.replies.what_happened.outage?.en ?? '?');
    expect(text).toContain('a direct message');
  });

  it('falls back to English and says so', () => {
    const built = build({ language: 'sv' });
    expect(built.composed?.language).toBe('en');
    expect(built.notes.join(' ')).toContain('no skeleton in this language');
  });
});

describe('the time of the next word', () => {
  it('is on the half hour after the level’s clock, day and night in a crisis', () => {
    expect(nextWordDue(playbook, 'crisis', new Date('2026-11-15T02:10:00Z'))).toBe('2026-11-15T03:30:00.000Z');
    expect(nextWordDue(playbook, 'worry', new Date('2026-11-15T02:10:00Z'))).toBe('2026-11-16T13:00:00.000Z');
    expect(nextWordDue(playbook, 'calm', now)).toBeNull();
  });

  it('reads as a clock time, with its weekday, or with its date', () => {
    const at = (iso: string, language = 'en') => spokenInstant(new Date(iso), now, language, 'Europe/Berlin');
    expect(at('2026-11-16T10:30:00Z')).toBe('11:30');
    expect(at('2026-11-18T10:30:00Z')).toBe('Wednesday 11:30');
    expect(at('2026-11-30T10:30:00Z', 'fr')).toMatch(/^le 30 novembre/u);
  });

  it('that has passed is noted', () => {
    const built = build({ answers: answers({ nextUpdate: '2026-11-16T08:00:00.000Z' }) });
    expect(built.notes.join(' ')).toContain('has passed');
  });
});

describe('an update', () => {
  it('is known by its slots: progress, nothing new, the closing word', () => {
    expect(Object.fromEntries(playbook.replies.updates.map((one) => [one.id, kindOf(one)]))).toEqual({
      'progress-1': 'progress',
      'progress-2': 'progress',
      'progress-3': 'progress',
      'nothing-new-1': 'nothing-new',
      'nothing-new-2': 'nothing-new',
      'closed-1': 'closing',
      'closed-2': 'closing',
    });
  });

  it('says that there is nothing new, and when the next word comes', () => {
    const [first] = updatesFor(playbook, 'nothing-new', full, [], 'en', [], now);
    expect(first?.text).toContain('There is nothing new yet about the outage of our booking site');
    expect(first?.text).toContain('by 10:30');
  });

  it('offers the one first that was never sent, then the one sent longest ago', () => {
    const order = (sent: string[]) =>
      updatesFor(playbook, 'progress', full, [], 'en', sent, now).map((one) => one.skeleton);
    expect(order(['progress-1'])).toEqual(['progress-2', 'progress-3', 'progress-1']);
    expect(order(['progress-2', 'progress-1', 'progress-3'])).toEqual(['progress-2', 'progress-1', 'progress-3']);
  });

  it('closes with what was changed, thanks, and no promise of another word', () => {
    const [closing] = updatesFor(playbook, 'closing', full, [], 'en', [], now);
    expect(closing?.text).toContain('Thank you to everyone who told us');
    expect(closing?.text).toContain('every update runs on a test system');
  });
});

describe('the answers in the record', () => {
  it('come back as they were', () => {
    const given = answers({ leftOut: ['known', 'next_update'], before: true });
    expect(fromRecord(toRecord(given))).toEqual(given);
    expect(fromRecord(toRecord(noAnswers))).toEqual(noAnswers);
  });

  it('lose only the line that can’t be read', () => {
    const record = { ...toRecord(full), nextUpdate: 'soon', speakerRole: 'king', leftOut: 'whatever' };
    expect(fromRecord(record)).toEqual(answers({ nextUpdate: null, speaker: null }));
  });
});
