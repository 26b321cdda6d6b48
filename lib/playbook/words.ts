/** The small vocabularies that the playbook, the judgement and the views share. No schema here: pages import them too. */

export const levels = ['calm', 'watch', 'worry', 'crisis'] as const;
export type Level = (typeof levels)[number];

export const roles = ['support', 'social-lead', 'pr', 'legal', 'tech', 'hr', 'exec'] as const;
export type Role = (typeof roles)[number];

/** How grave a topic is by itself, from a thank-you to an injury. */
export const gravities = ['none', 'ordinary', 'serious', 'grave'] as const;
export type Gravity = (typeof gravities)[number];
