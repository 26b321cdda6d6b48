/** The starter's own texts pass the check that they are offered beside. */
import { describe, expect, it } from 'vitest';
import { fill, plain } from '@/lib/response/slots.ts';
import { check, replies } from './shipped.ts';

const cases = replies.acknowledgements.flatMap(({ id, topics, levels, text }) =>
  Object.entries(text).map(([language, template]) => ({
    name: `${id} ${language}`,
    language,
    topic: topics[0] ?? 'any',
    level: levels[0] ?? 'watch',
    template,
  })),
);

describe('an acknowledgement of the starter, filled plainly', () => {
  it.each(cases)('$name holds nothing that must be changed', ({ language, topic, level, template }) => {
    const what = replies.what_happened[topic]?.[language] ?? replies.what_happened.any?.[language] ?? null;
    const contact = replies.contact[language] ?? null;
    const text = plain(fill(template, { first_name: 'Ada', what_happened: what, contact, reply_by: '16:30' }));
    const { findings } = check(text, {
      language,
      level,
      approved: [template],
      // The one mistake that is plainly ours: our own post.
      responsibility: topic === 'own-mistake' ? 'at-fault' : 'unknown',
    });
    expect(findings.filter(({ kind }) => kind === 'must')).toEqual([]);
    expect(findings.map(({ id }) => id)).not.toContain('unapproved');
  });

  it('is recognised in its language', () => {
    const wrong = cases.filter(({ template, language }) => check(template).language !== language);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
