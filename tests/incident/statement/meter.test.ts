/** What is red, who has to agree, how it fits, and the minute of reading at the top level. */
import { describe, expect, it } from 'vitest';
import { reread } from '@/lib/incident/statement/reread.ts';
import { fitOn } from '@/lib/incident/statement/thread.ts';
import { answers, build, full, lacking, now, playbook, red } from './scene.ts';

const roles = (built: ReturnType<typeof build>) => built.approvals.map(({ role }) => role).sort();

describe('the meter', () => {
  it('holds all five that count when everything is answered', () => {
    const built = build();
    expect(built.score).toEqual({ held: 5, of: 5 });
    expect(red(built)).toEqual([]);
    expect(built.draft.findings.filter(({ kind }) => kind === 'must')).toEqual([]);
  });

  it.each(['victim', 'accident', 'at-fault'] as const)(
    'is red while the repair is missing, for %s',
    (responsibility) => {
      const without = { ...lacking('remedy'), responsibility };
      expect(red(build({ answers: without }))).toContain('repair');
      expect(red(build({ answers: { ...without, leftOut: ['remedy'] } }))).toContain('repair');
      expect(red(build({ answers: { ...full, responsibility } }))).not.toContain('repair');
    },
  );

  it('ranks responsibility first, repair second, three third, and knows no request for forgiveness', () => {
    const ranked = build().meter.flatMap(({ id, rank }) => (rank === null ? [] : [`${rank} ${id}`]));
    expect(ranked).toEqual(['1 responsibility', '2 repair', '3 regret', '3 explanation', '3 prevention']);
  });

  it('asks what changes of everybody to whom it happened before', () => {
    const again = { ...lacking('prevention'), responsibility: 'victim' as const, before: true };
    expect(red(build({ answers: again }))).toContain('prevention');
    expect(red(build({ answers: { ...again, before: false } }))).not.toContain('prevention');
  });

  it('reads the text as it was edited, not the answers', () => {
    const edited = build().text.replace('This was our mistake, and the responsibility is ours.', '');
    expect(red(build({ edited }))).toContain('responsibility');
  });

  it('is unknown, not missing, where there are no phrases of the language', () => {
    const swedish = {
      ...playbook.replies,
      statements: [
        { id: 'own', responsibility: 'at-fault' as const, topics: [], text: { sv: 'Vi beklagar {what_happened}.' } },
      ],
    };
    const built = build({ playbook: { ...playbook, replies: swedish }, language: 'sv' });
    expect(built.composed?.language).toBe('sv');
    expect(built.meter.find(({ id }) => id === 'responsibility')).toMatchObject({ present: null, red: false });
    expect(built.meter.find(({ id }) => id === 'acknowledges')?.present).toBe(true);
  });
});

describe('the approvals', () => {
  it('are those of the playbook’s step in a crisis, and legal for every word of fault', () => {
    expect(roles(build())).toEqual(['exec', 'legal']);
    expect(roles(build({ answers: answers({ responsibility: 'victim' }) }))).toEqual(['exec', 'legal']);
    expect(roles(build({ level: 'worry' }))).toEqual(['legal', 'pr']);
    expect(roles(build({ level: 'worry', answers: answers({ responsibility: 'victim' }) }))).toEqual(['pr']);
    expect(roles(build({ level: 'watch', answers: answers({ responsibility: 'victim' }) }))).toEqual(['social-lead']);
  });

  it('want legal as soon as the text admits fault, whatever was answered', () => {
    const edited = 'This was our mistake and we are to blame for it.';
    const built = build({ level: 'worry', answers: answers({ responsibility: 'victim' }), edited });
    expect(roles(built)).toContain('legal');
  });

  it('make it ready only when all were given; a later no takes a yes back', () => {
    const yes = (role: 'exec' | 'legal') => ({ role, approved: true, by: 'Ana', at: now.toISOString(), why: '' });
    expect(build({ given: [yes('exec')] }).ready).toBe(false);
    expect(build({ given: [yes('exec'), yes('legal')] }).ready).toBe(true);
    const refused = build({ given: [yes('exec'), yes('legal'), { ...yes('legal'), approved: false, why: 'Wait.' }] });
    expect(refused.ready).toBe(false);
    expect(refused.approvals.find(({ role }) => role === 'legal')?.refused?.why).toBe('Wait.');
  });
});

describe('the speaker', () => {
  it('is the higher the worse it is, with the name from the playbook', () => {
    expect(build({ level: 'watch' }).speaker.role).toBe('support');
    expect(build({ level: 'worry' }).speaker.role).toBe('social-lead');
    expect(build().speaker).toMatchObject({ role: 'exec', name: 'Ines Oduya, Managing director' });
    expect(build().speaker.prompt).toBe('If you were the customer, who should answer?');
  });

  it('of another role than the level asks for is noted', () => {
    const by = answers({ speaker: { role: 'support', name: 'Tom' } });
    expect(build({ answers: by }).notes).toContain('At crisis the Managing director speaks, by your playbook.');
  });
});

describe('the length', () => {
  it('is that of one post where it fits, else each paragraph is one post of a thread', () => {
    const [x, facebook] = build().fits;
    expect(facebook?.parts).toHaveLength(1);
    expect(x?.parts.length).toBeGreaterThan(3);
    expect(x?.tooLong).toEqual([]);
    expect(x?.parts.every(({ used }) => used <= 280)).toBe(true);
  });

  it('cuts a long paragraph between sentences and names a sentence that fits nowhere', () => {
    const fit = fitOn('x', `${'Short words here. '.repeat(30)}\n\n${'endless '.repeat(60)}`);
    expect(fit.parts.slice(0, -1).every(({ used, text }) => used <= 280 && text.endsWith('.'))).toBe(true);
    expect(fit.tooLong).toEqual([fit.parts.length]);
    expect(
      fit.parts
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    ).toBe(`${'Short words here. '.repeat(30)} ${'endless '.repeat(60)}`.replace(/\s+/gu, ' ').trim());
  });

  it('does not let the whole be too long for the draft check when its parts fit', () => {
    expect(build().draft.findings.map(({ id }) => id)).not.toContain('too-long');
    expect(build({ edited: 'endless '.repeat(60) }).draft.findings.map(({ id }) => id)).toContain('too-long');
  });
});

describe('the minute of reading', () => {
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
  const since = now.toISOString();

  it('runs at the top level alone, and not for the holding text', () => {
    expect(reread('worry', false, since, now)).toBeNull();
    expect(reread('crisis', true, since, now)).toBeNull();
    expect(reread('crisis', false, since, now)).toMatchObject({ left: 60, until: at(60).toISOString() });
  });

  it('is over after sixty seconds, not before', () => {
    expect(reread('crisis', false, since, at(59.9))?.left).toBe(1);
    expect(reread('crisis', false, since, at(60))?.left).toBe(0);
    expect(reread('crisis', false, since, at(6_000))?.left).toBe(0);
  });

  it('begins anew when the clock was set back, and never lasts longer than a minute from then', () => {
    const back = reread('crisis', false, since, at(-3_600));
    expect(back?.left).toBe(60);
    expect(reread('crisis', false, back?.since ?? '', at(-3_540))?.left).toBe(0);
  });
});

it('names what the playbook lacks', () => {
  const bare = { ...playbook, replies: { ...playbook.replies, statements: [] } };
  const built = build({ playbook: bare });
  expect(built.composed).toBeNull();
  expect(built.text).toBe('');
  expect(built.notes.join(' ')).toContain('no skeleton for this');
  expect(built.ready).toBe(false);
});
