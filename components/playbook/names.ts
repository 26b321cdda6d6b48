/** How the playbook's small vocabularies are called where people read and choose them. */
import type { Gravity, Level, Phase, Responsibility, Role } from '@/lib/playbook/words.ts';

export const levelNames: Readonly<Record<Level, string>> = {
  calm: 'calm',
  watch: 'watch',
  worry: 'worry',
  crisis: 'crisis',
};

export const roleNames: Readonly<Record<Role, string>> = {
  support: 'Support',
  'social-lead': 'Social lead',
  pr: 'PR',
  legal: 'Legal',
  tech: 'Tech',
  hr: 'HR',
  exec: 'Executive',
};

export const gravityNames: Readonly<Record<Gravity, string>> = {
  none: 'none',
  ordinary: 'ordinary',
  serious: 'serious',
  grave: 'grave',
};

export const phaseNames: Readonly<Record<Phase, string>> = {
  detect: 'Detect',
  contain: 'Contain',
  acknowledge: 'Acknowledge',
  understand: 'Understand',
  state: 'State',
  answer: 'Answer one by one',
  update: 'Keep updating',
  quiet: 'Quiet',
  review: 'Review',
};

export const responsibilityNames: Readonly<Record<Responsibility, string>> = {
  victim: 'We are hit ourselves',
  accident: 'It was an accident',
  'at-fault': 'We are at fault',
};

export const siteNames = { x: 'X', facebook: 'Facebook' } as const;

/** Policies and their values in plain words; an own value is shown as it is written. */
const policyWords: Readonly<
  Record<string, { readonly title: string; readonly values: Readonly<Record<string, string>> }>
> = {
  venue: {
    title: 'Where we answer',
    values: {
      'public-private-public': 'Answer in public, take details in private, close in public',
      'private-first': 'Ask for a private message first',
      'public-only': 'Everything in public',
    },
  },
  pace: { title: 'How fast', values: { 'two-clocks': 'A fast first answer, a slower approved statement' } },
  hours: {
    title: 'When clocks run',
    values: { 'business-hours': 'In working hours; a crisis ignores them', 'always-on': 'Day and night' },
  },
  silence: {
    title: 'When we say nothing',
    values: {
      'trolls-only': 'To trolls and insults only, logged with the reason',
      never: 'Never: everybody gets an answer',
    },
  },
  deletion: {
    title: 'What we delete',
    values: {
      'own-offence-only': 'Only an offending post of our own, captured and acknowledged first',
      never: 'Nothing, ever',
    },
  },
  'make-good': {
    title: 'What we offer',
    values: { 'same-for-all': 'The same for everybody, in private, never in the first answer' },
  },
  praise: {
    title: 'When people praise us',
    values: {
      'thank-when-calm': 'Thank them when calm, not in a crisis',
      always: 'Always thank them',
      never: 'Say nothing',
    },
  },
  speaker: {
    title: 'Who speaks',
    values: { 'by-level': 'Support at watch, the social lead at worry, an executive in a crisis' },
  },
  variation: {
    title: 'How answers differ',
    values: { 'personal-and-varied': 'Personal words in each, three variants or more, a warning at the third copy' },
  },
};

const spaced = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
export const policyName = (id: string): string => policyWords[id]?.title ?? spaced(id);
/** Whether the value is told in plain words, so that its reason adds nothing. */
export const isPlainPolicy = (id: string, value: string): boolean => policyWords[id]?.values[value] !== undefined;
export const policyValue = (id: string, value: string): string => policyWords[id]?.values[value] ?? spaced(value);

const languages = new Intl.DisplayNames('en', { type: 'language' });
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
