/** The questions that the model answers, each with a probability of its own. */

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export const tones = ['complaint', 'praise', 'question', 'offensive', 'irony'] as const;
export const feelings = ['anger', 'joy', 'sadness', 'optimism'] as const;
export const gravities = ['grave', 'serious'] as const;
/** What a text can be about; the two kinds of a brand's own slip have no labelled posts and stay with the rules. */
export const topics = [
  'late-delivery',
  'broken-product',
  'outage',
  'billing',
  'staff-conduct',
  'ignored',
  'safety',
  'discrimination',
  'illegal',
  'privacy',
  'animals-environment',
  'values',
] as const;
export const heads = [...sentiments, ...tones, ...feelings, ...gravities, ...topics] as const;

export type Head = (typeof heads)[number];
export type ModelTopic = (typeof topics)[number];
export type Feeling = (typeof feelings)[number];

/** Feelings have no labels of our own: weights trained without the public sets know nothing of them. */
export type Probabilities = Record<Exclude<Head, Feeling>, number> & Record<Feeling, number | null>;

/** Before any head has answered. Weights for use answer all but the feelings; those of a trial may leave out more. */
export const unasked: Readonly<Probabilities> = Object.fromEntries(
  heads.map((id) => [id, (feelings as readonly Head[]).includes(id) ? null : 0]),
) as Probabilities;
