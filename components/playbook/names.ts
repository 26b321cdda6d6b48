/** How the playbook's small vocabularies are called where people read and choose them. */
import { locale, t } from '@/lib/i18n.ts';
import type { Gravity, Level, Phase, Responsibility, Role } from '@/lib/playbook/words.ts';

export const levelNames: Readonly<Record<Level, string>> = {
  calm: t('editor.level.calm'),
  watch: t('editor.level.watch'),
  worry: t('editor.level.worry'),
  crisis: t('editor.level.crisis'),
};

export const roleNames: Readonly<Record<Role, string>> = {
  support: t('editor.role.support'),
  'social-lead': t('editor.role.socialLead'),
  pr: t('editor.role.pr'),
  legal: t('editor.role.legal'),
  tech: t('editor.role.tech'),
  hr: t('editor.role.hr'),
  exec: t('editor.role.exec'),
};

export const gravityNames: Readonly<Record<Gravity, string>> = {
  none: t('editor.gravity.none'),
  ordinary: t('editor.gravity.ordinary'),
  serious: t('editor.gravity.serious'),
  grave: t('editor.gravity.grave'),
};

export const phaseNames: Readonly<Record<Phase, string>> = {
  detect: t('editor.phase.detect'),
  contain: t('editor.phase.contain'),
  acknowledge: t('editor.phase.acknowledge'),
  understand: t('editor.phase.understand'),
  state: t('editor.phase.state'),
  answer: t('editor.phase.answer'),
  update: t('editor.phase.update'),
  quiet: t('editor.phase.quiet'),
  review: t('editor.phase.review'),
};

export const responsibilityNames: Readonly<Record<Responsibility, string>> = {
  victim: t('editor.responsibility.victim'),
  accident: t('editor.responsibility.accident'),
  'at-fault': t('editor.responsibility.atFault'),
};

export const siteNames = { x: 'X', facebook: 'Facebook' } as const;

/** Policies and their values in plain words; an own value is shown as it is written. */
const policyWords: Readonly<
  Record<string, { readonly title: string; readonly values: Readonly<Record<string, string>> }>
> = {
  venue: {
    title: t('editor.policy.venue.title'),
    values: {
      'public-private-public': t('editor.policy.venue.publicPrivatePublic'),
      'private-first': t('editor.policy.venue.privateFirst'),
      'public-only': t('editor.policy.venue.publicOnly'),
    },
  },
  pace: {
    title: t('editor.policy.pace.title'),
    values: {
      'two-clocks': t('editor.policy.pace.twoClocks'),
    },
  },
  hours: {
    title: t('editor.policy.hours.title'),
    values: {
      'business-hours': t('editor.policy.hours.businessHours'),
      'always-on': t('editor.policy.hours.alwaysOn'),
    },
  },
  silence: {
    title: t('editor.policy.silence.title'),
    values: {
      'trolls-only': t('editor.policy.silence.trollsOnly'),
      never: t('editor.policy.silence.never'),
    },
  },
  deletion: {
    title: t('editor.policy.deletion.title'),
    values: {
      'own-offence-only': t('editor.policy.deletion.ownOffenceOnly'),
      never: t('editor.policy.deletion.never'),
    },
  },
  'make-good': {
    title: t('editor.policy.makeGood.title'),
    values: {
      'same-for-all': t('editor.policy.makeGood.sameForAll'),
    },
  },
  praise: {
    title: t('editor.policy.praise.title'),
    values: {
      'thank-when-calm': t('editor.policy.praise.thankWhenCalm'),
      always: t('editor.policy.praise.always'),
      never: t('editor.policy.praise.never'),
    },
  },
  speaker: {
    title: t('editor.policy.speaker.title'),
    values: {
      'by-level': t('editor.policy.speaker.byLevel'),
    },
  },
  variation: {
    title: t('editor.policy.variation.title'),
    values: {
      'personal-and-varied': t('editor.policy.variation.personalAndVaried'),
    },
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

const languages = new Intl.DisplayNames(locale, { type: 'language' });
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
