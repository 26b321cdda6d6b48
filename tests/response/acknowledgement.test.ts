import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/playbook/words.ts';
import type { Copy } from '@/lib/record/fold.ts';
import { acknowledge, type Offer } from '@/lib/response/acknowledgement.ts';
import type { Assessment } from '@/lib/triage/assessment.ts';
import { aContext, aPost, judge, type Overlay, playbookOf } from '../triage/scene.ts';

const air = playbookOf('air');
const assess = judge('air');
const now = new Date('2026-10-14T12:00:00Z');
const long = { author: { name: 'Maximiliane-Charlott Field' } };

const offer = (
  post: Overlay,
  { playbook = air, copies = [] as readonly Copy[], as = {} as Partial<Assessment>, inCrisis = false } = {},
): Offer => acknowledge(playbook, aPost(post), { ...assess(aPost(post), aContext()), ...as }, copies, now, inCrisis);
const policy = (id: string, value: string) => {
  const chosen = air.policies[id];
  if (chosen === undefined) throw new RangeError(`no policy "${id}"`);
  return { ...air, policies: { ...air.policies, [id]: { ...chosen, value } } };
};
const copied = (reply: string, text = 'x'): Copy => ({ reply, text, by: 'Ada', at: now.toISOString() });

const complaint = { text: '@brambleair terrible service, my flight was cancelled' };

describe('the acknowledgements of the starter', () => {
  const languages = Object.keys(air.replies.contact);
  const topics = [...air.topics.map(({ id }) => id), 'any'];

  it('speak eight languages', () => {
    expect(languages).toHaveLength(8);
    for (const { text } of air.replies.acknowledgements)
      expect(Object.keys(text).sort()).toEqual([...languages].sort());
  });

  it('name only topics that there are, and have an id each', () => {
    const { acknowledgements } = air.replies;
    expect(acknowledgements.flatMap((one) => one.topics).filter((id) => !topics.includes(id))).toEqual([]);
    expect(new Set(acknowledgements.map(({ id }) => id)).size).toBe(acknowledgements.length);
  });

  it('leave room for the personal words, each in each language', () => {
    for (const { id, text } of air.replies.acknowledgements) {
      for (const template of Object.values(text)) expect(template, id).toContain('{what_happened}');
    }
  });

  describe.each(topics)('about %s', (topic) => {
    it.each(levels)('are three or more at %s in every language, filled and short enough for X', (level) => {
      for (const language of languages) {
        const as = { level, language, topics: topic === 'any' ? [] : [topic] };
        const { replies, silence } = offer({ ...complaint, ...long }, { as });
        expect(silence).toBeNull();
        expect(replies.length, `${topic} ${level} ${language}`).toBeGreaterThanOrEqual(3);
        for (const { text, length, language: spoken } of replies) {
          expect(spoken).toBe(language);
          expect(text).not.toMatch(/[{}]|undefined|null|Invalid/u);
          expect(length.used, text).toBeLessThanOrEqual(280);
        }
      }
    });
  });

  it('read well without a name', () => {
    for (const language of languages) {
      for (const { text } of offer({ ...complaint, author: { name: null } }, { as: { language } }).replies) {
        expect(text).not.toMatch(/^[,\u3001\u69d8\s]|\s[,.!]|,\.|\{/u);
      }
    }
  });
});

describe('an offer', () => {
  it('greets by the first name and says by when', () => {
    const [first] = offer(complaint).replies;
    expect(first?.text).toContain('Wren');
    expect(first?.pieces.map(({ slot }) => slot)).toContain('reply_by');
    expect(first?.text).toMatch(/\b\d{2}:[03]0\b/u);
  });

  it('is in the language of the post, else in English', () => {
    expect(offer(complaint, { as: { language: 'de' } }).replies[0]?.language).toBe('de');
    expect(offer(complaint, { as: { language: 'is' } }).replies[0]?.language).toBe('en');
    expect(offer(complaint, { as: { language: null } }).replies[0]?.language).toBe('en');
  });

  it('is about the gravest topic', () => {
    const { replies } = offer(complaint, { as: { level: 'worry', topics: ['late-delivery', 'safety'] } });
    expect(replies.every(({ id }) => id.startsWith('safety'))).toBe(true);
  });

  it('begins with the wording that was used least', () => {
    const ids = offer(complaint).replies.map(({ id }) => id);
    const copies = [ids[0], ids[0], ids[1]].map((id) => copied(id ?? ''));
    expect(offer(complaint, { copies }).replies.map(({ id }) => id)).toEqual([...ids.slice(2), ids[1], ids[0]]);
  });

  it('says how often the very same text was copied', () => {
    const [first] = offer(complaint).replies;
    const copies = [copied('another', first?.text), copied('another', first?.text), copied('another')];
    expect(
      offer(complaint, { copies })
        .replies.map((reply) => reply.copied)
        .sort(),
    ).toEqual([0, 0, 2].sort());
  });

  it('leaves out what the network would cut', () => {
    const what_happened = Object.fromEntries(air.topics.map(({ id }) => [id, { en: 'a long story '.repeat(20) }]));
    const playbook = { ...air, replies: { ...air.replies, what_happened } };
    expect(offer(complaint, { playbook }).replies).toEqual([]);
    expect(offer({ ...complaint, site: 'facebook' }, { playbook }).replies.length).toBeGreaterThanOrEqual(3);
  });

  it('never fills a slot that somebody wrote into a name or a brand', () => {
    const playbook = { ...air, brand: { ...air.brand, name: '{contact}' } };
    for (const { text } of offer({ ...complaint, author: { name: '{reply_by}' } }, { playbook }).replies) {
      expect(text).not.toContain('{reply_by}');
    }
  });

  it('names who speaks, the higher the worse it is', () => {
    const speaker = (level: Assessment['level']) => offer(complaint, { as: { level } }).speaker;
    expect([speaker('watch'), speaker('worry'), speaker('crisis')]).toEqual(['support', 'social-lead', 'exec']);
  });

  it('begins with what was never copied word for word', () => {
    const [first] = offer(complaint).replies;
    const copies = [copied('of-another-topic', first?.text)];
    expect(offer(complaint, { copies }).replies.at(-1)?.id).toBe(first?.id);
  });

  it('keeps to the venue that the policy names', () => {
    const ways = (value: string) =>
      offer(complaint, { playbook: policy('venue', value) }).replies.map(({ pieces }) =>
        pieces.some(({ slot }) => slot === 'contact'),
      );
    expect(ways('public-only')).not.toContain(true);
    expect(ways('private-first')[0]).toBe(true);
    expect(ways('public-private-public')).toContain(true);
  });

  it('promises no time outside the hours, except in a crisis', () => {
    const late = new Date('2026-10-16T16:30:00Z');
    const by = (level: Assessment['level']) =>
      acknowledge(air, aPost(complaint), { ...assess(aPost(complaint), aContext()), level }, [], late)
        .replies.flatMap(({ pieces }) => pieces)
        .find(({ slot }) => slot === 'reply_by')?.text;
    expect(by('worry')).toMatch(/^Monday/u);
    expect(by('crisis')).toBe('17:30');
  });
});

describe('silence', () => {
  it('is the answer to a troll, with the reason, unless the policy is to answer', () => {
    const troll = { text: '@brambleair you are all morons' };
    expect(offer(troll)).toMatchObject({ replies: [], silence: expect.stringMatching(/insult/u) });
    expect(offer(troll, { playbook: policy('silence', 'never') }).silence).toBeNull();
  });

  it('is not the answer to a customer who swears and has a point', () => {
    const { silence } = offer({ text: '@brambleair you morons cancelled my flight and lost my bag, terrible' });
    expect(silence).toBeNull();
  });

  it('is the answer to an advertisement and to a post of our own', () => {
    expect(offer({ text: 'Bramble Air on sale', promoted: true }).silence).toMatch(/advertisement/u);
    expect(offer({ author: { handle: 'brambleair' } }).silence).toMatch(/your own post/u);
  });

  it('is the answer to praise while the brand is in a crisis, when the policy says so', () => {
    const praise = { text: '@brambleair wonderful crew, thank you so much' };
    expect(offer(praise, { inCrisis: true }).silence).toMatch(/crisis/u);
    expect(offer(praise, { inCrisis: true, playbook: policy('praise', 'always') }).silence).toBeNull();
  });

  it('is not the answer to praise in a crisis where the policy is to thank, and the thanks are sober then', () => {
    const praise = { text: '@brambleair wonderful crew, thank you so much' };
    const { replies } = offer(praise, { inCrisis: true, playbook: policy('praise', 'always') });
    expect(replies.every(({ id }) => id.startsWith('praise-crisis'))).toBe(true);
  });

  it('is the answer to praise only when the policy says so', () => {
    const praise = { text: '@brambleair wonderful crew, thank you so much' };
    expect(offer(praise).replies.length).toBeGreaterThanOrEqual(3);
    expect(offer(praise, { playbook: policy('praise', 'never') }).silence).toMatch(/praise/u);
  });
});
