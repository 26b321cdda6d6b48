import { describe, expect, it } from 'vitest';
import type { Setting } from '@/lib/response/draft/setting.ts';
import { check, findings, present } from './draft/shipped.ts';

const gravity = (id: string, text: string, differs: Partial<Setting> = {}) =>
  check(text, { language: 'en', ...differs }).findings.find((one) => one.id === id)?.kind ?? null;
const marked = (id: string, text: string, differs: Partial<Setting> = {}) =>
  check(text, differs)
    .findings.find((one) => one.id === id)
    ?.words.map(({ from, to }) => text.slice(from, to));

describe('a finding', () => {
  it.each([
    ['denies', 'These claims are false.', 'You did nothing wrong.'],
    ['minimises', 'Sorry if anyone was hurt.', 'We are sorry that you were hurt.'],
    ['hollow-regret', 'We regret any inconvenience.', 'We regret that your holiday began like this.'],
    ['argues', 'As we already said, you are wrong.', 'As soon as we know more, we say it here.'],
    ['blames-customer', 'You should have read the terms.', 'The lift should have worked.'],
    ['misunderstood', 'Our post was taken out of context.', 'We misread the timetable.'],
    ['jokes', 'Haha, calm down.', 'We calmly went through your ticket.'],
    ['offers-money', 'We will refund you.', 'We are sorry about the missing refund.'],
    ['over-promises', 'We guarantee that this never happens again.', 'Nobody can foresee the weather.'],
    ['passive', 'Mistakes were made.', 'We made the timetable.'],
    ['asks-forgiveness', 'Please forgive us.', 'We do not expect thanks.'],
    ['speculates', 'It was probably the wind.', 'We do not know the cause yet.'],
    ['self-praise', 'We pride ourselves on our service.', 'We have called every guest.'],
    ['admits-fault', 'This was our mistake.', 'This must have hurt.'],
    ['asks-personal', 'What is your phone number?', 'Please never write your phone number here.'],
    ['shouts', 'We HEAR you LOUDLY.', 'We flew from LHR to JFK with KLM.'],
    ['shouts', 'We hear you!!', 'We hear you!'],
    ['over-promises', 'This is 100 % safe.', 'The train has 100 seats.'],
    ['unfilled', 'Dear {first_name}, thank you.', 'Dear Ada, thank you.'],
    ['unfilled', 'Dear [customer name], thank you.', 'Dear Ada (and Tom), thank you.'],
  ] as const)('%s fires on "%s" and not on "%s"', (id, bad, good) => {
    expect(findings(bad, { language: 'en' })).toContain(id);
    expect(findings(good, { language: 'en' })).not.toContain(id);
  });

  it('marks its words, says why and what to do instead, and names the row of the practice notes', () => {
    const [finding] = check('Well, sorry if that hurt.', { language: 'en' }).findings;
    expect(finding).toMatchObject({ id: 'minimises', kind: 'must', words: [{ from: 6, to: 14 }] });
    expect(finding?.because).not.toBe('');
    expect(finding?.instead).not.toBe('');
    expect(finding?.source).toContain('2.21');
  });

  it('comes gravest first', () => {
    const kinds = check('We pride ourselves. Sorry for the inconvenience. You misunderstood.').findings.map(
      (f) => f.kind,
    );
    expect(kinds).toEqual(['must', 'should', 'note']);
  });

  it.each([
    'We will not make excuses, and we will not argue.',
    'We are not saying that you misunderstood our post.',
    'You write "it was only a few minutes, haha": it was two hours.',
    'You were told \u201cthat is not our fault\u201d. Nobody should hear that.',
    'We cannot promise a date.',
  ])('is no finding when negated or quoted: %s', (text) => {
    expect(findings(text, { language: 'en' })).toEqual([]);
  });

  it('is one again behind "but"', () => {
    expect(findings('We are not saying you lied, but you misunderstood us.', { language: 'en' })).toContain(
      'misunderstood',
    );
  });

  it('does not reach across two sentences', () => {
    expect(findings('We are sorry. If you write to us, we answer.', { language: 'en' })).toEqual([]);
  });
});

describe('the setting', () => {
  it('forbids fault before the facts are in, has it approved after an accident, and asks for it when it is ours', () => {
    const text = 'We are sorry, this was our mistake.';
    expect(gravity('admits-fault', text)).toBe('must');
    expect(gravity('admits-fault', text, { responsibility: 'accident' })).toBe('should');
    expect(gravity('admits-fault', text, { responsibility: 'at-fault' })).toBeNull();
    const { elements } = check(text, { language: 'en', kind: 'statement', responsibility: 'at-fault' });
    expect(elements.find(({ id }) => id === 'responsibility')).toMatchObject({ expected: true, present: true });
  });

  it('forbids money in the first public answer, and has nothing against it in private', () => {
    const text = 'We will refund you.';
    expect(gravity('offers-money', text)).toBe('must');
    expect(gravity('offers-money', text, { kind: 'statement' })).toBe('should');
    expect(gravity('offers-money', text, { kind: 'statement', responsibility: 'at-fault' })).toBe('note');
    expect(gravity('offers-money', text, { venue: 'private' })).toBeNull();
  });

  it('lets personal data be asked for in private only, or by a private channel', () => {
    const text = 'Please send us your booking code.';
    expect(findings(text)).toEqual(['asks-personal']);
    expect(findings(text, { venue: 'private' })).toEqual([]);
    expect(findings('Please send us your booking code by direct message.')).toEqual([]);
    expect(findings('Please send us your booking code to help@example.com.')).toEqual([]);
  });

  it('lets a fact be corrected once, with its source', () => {
    expect(gravity('denies', 'That is not true.')).toBe('must');
    expect(gravity('denies', 'That is not true: https://example.com/report')).toBe('note');
  });

  it('asks of an acknowledgement what fits: less for praise, no contact where the policy is public only', () => {
    const asked = (differs: Partial<Setting>) =>
      check('Thank you.', { language: 'en', ...differs }).elements.flatMap((one) => (one.expected ? [one.id] : []));
    expect(asked({})).toEqual(['acknowledges', 'sympathy', 'next-word', 'contact']);
    expect(asked({ about: 'praise' })).toEqual(['acknowledges']);
    expect(asked({ policies: { venue: 'public-only' } })).not.toContain('contact');
    expect(asked({ kind: 'statement', responsibility: 'at-fault' })).toHaveLength(8);
    expect(asked({ kind: 'update' })).toEqual(['explanation', 'remedy', 'next-word']);
  });

  it('wants a time for the next word, not only the promise of one', () => {
    expect(present('We will reply here soon.')).not.toContain('next-word');
    expect(present('We will reply here by 16:30.')).toContain('next-word');
    expect(present('We opened at 16:30.')).not.toContain('next-word');
  });

  it('does not take a conditional or hollow apology for sympathy', () => {
    expect(present('We are sorry for any inconvenience.')).not.toContain('sympathy');
    expect(present('We are sorry that you had to wait.')).toContain('sympathy');
  });
});

describe('the playbook', () => {
  it('has its avoid list found, with stars and gaps, and signs as they stand', () => {
    const avoid = ['dear valued', 'synerg*', 'reach ~ out', '\u00a9'];
    expect(marked('avoided', 'Our synergies \u00a9 are great.', { avoid })).toEqual(['synergies', '\u00a9']);
    expect(findings('You say "synergies".', { avoid })).not.toContain('avoided');
  });

  it('hears about a slot that stayed empty although nothing shows in the text', () => {
    expect(findings('Thank you.', { unfilled: ['what_happened'] })).toEqual(['unfilled']);
  });

  it('warns at the third copy, also with another name, case or punctuation', () => {
    const at = '2026-01-01T10:00:00Z';
    const text = 'We have read your message about the lift and reply here by 16:30, Ada.';
    const other = 'we have read your message about the lift and reply here by 09:00, Bo!';
    expect(findings(text, { earlier: [{ text: other, at }] })).toEqual([]);
    expect(
      findings(text, {
        earlier: [
          { text: other, at },
          { text, at },
        ],
      }),
    ).toEqual(['repeated']);
    const different = 'Nobody should wait four hours for a lift. Our answer follows here at noon.';
    expect(
      findings(different, {
        earlier: [
          { text: other, at },
          { text, at },
        ],
      }),
    ).toEqual([]);
  });

  it('in a crisis marks the sentences that stand in no approved text', () => {
    const approved = ['We have seen {what_happened}, {first_name}. Next word here by {reply_by}.'];
    const crisis = { level: 'crisis', approved } as const;
    expect(findings('We have seen the fire, Ada. Next word here by Monday 16:30.', crisis)).toEqual([]);
    const text = 'We have seen the fire. All is well. Next word here by 9:00.';
    expect(marked('unapproved', text, crisis)).toEqual(['All is well']);
    expect(gravity('unapproved', text, { level: 'crisis' })).toBe('note');
    expect(gravity('unapproved', text, { approved })).toBeNull();
  });

  it('finds the name of another customer, not the own one and no ordinary word', () => {
    const names = { customer: 'Mark', others: ['Mark', 'Will', 'Ada'] };
    expect(marked('named-other', 'Thank you, Ada. We will write, Mark.', names)).toEqual(['Ada']);
  });
});

describe('the length', () => {
  it('is the network\u2019s own, and marks what does not fit', () => {
    const text = 'a'.repeat(300);
    const draft = check(text);
    expect(draft.length).toEqual({ used: 300, most: 280 });
    expect(draft.findings.find(({ id }) => id === 'too-long')?.words).toEqual([{ from: 280, to: 300 }]);
    expect(findings(text, { site: 'facebook' })).not.toContain('too-long');
  });

  it('is not known when it can\u2019t be measured', () => {
    const measures = () => {
      throw new Error('no counter');
    };
    expect(check('Thank you.', { measures }).length).toBeNull();
  });
});

describe('the language', () => {
  it('is the one that was named, else the one that the words tell', () => {
    expect(check('Es tut uns leid, Ada.').language).toBe('de');
    expect(check('Lamentamos qualquer inconveniente que tenha sido causado.').language).toBe('pt');
    expect(check('Sorry!', { language: 'fr-CA' }).language).toBe('fr');
  });

  it('without phrases is checked by its form alone, and says so', () => {
    const draft = check('Beklagar {namn}!!', { language: 'sv', unfilled: ['first_name'] });
    expect(draft.elements).toEqual([]);
    expect(draft.findings.map(({ id }) => id)).toEqual(['unfilled', 'shouts', 'language-without-lists']);
  });
});
