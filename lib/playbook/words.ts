/** The small vocabularies that the playbook, the judgement and the views share. No schema here: pages import them too. */

export const levels = ['calm', 'watch', 'worry', 'crisis'] as const;
export type Level = (typeof levels)[number];

export const roles = ['support', 'social-lead', 'pr', 'legal', 'tech', 'hr', 'exec'] as const;
export type Role = (typeof roles)[number];

/** How grave a topic is by itself, from a thank-you to an injury. */
export const gravities = ['none', 'ordinary', 'serious', 'grave'] as const;
export type Gravity = (typeof gravities)[number];

/** The way of an incident, from the first alarm to what was learned. */
export const phases = [
  'detect',
  'contain',
  'acknowledge',
  'understand',
  'state',
  'answer',
  'update',
  'quiet',
  'review',
] as const;
export type Phase = (typeof phases)[number];

/** Who is responsible for what happened (Coombs 2007): it decides what a statement may and must say. */
export const responsibilities = ['victim', 'accident', 'at-fault'] as const;
export type Responsibility = (typeof responsibilities)[number];
