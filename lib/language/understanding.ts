/** What a text says, as far as we can tell: the answer that every reader of texts gives, today a lexicon, later a model. */

/** Probabilities from 0 to 1. They are a lexicon's guesses and not calibrated; `understood` says whether there was any ground. */
export interface Understanding {
  /** BCP 47 primary tag, `null` when neither the page nor the words tell. */
  readonly language: string | null;
  /** `false`: the language is not known here, so every tone below is `null` and nothing may be concluded from it. */
  readonly understood: boolean;
  readonly tone: Readonly<Record<Tone, number | null>>;
  readonly topics: readonly Topic[];
  /** The words complain about another brand and wish they had been with this one. */
  readonly elsewhere?: true;
  /** The words that decided, as they stand in the text, by what they spoke for. */
  readonly words: Readonly<Partial<Record<Tone, readonly string[]>>>;
}

export const tones = [
  'negative',
  'complaint',
  'praise',
  'question',
  'offensive',
  'anger',
  'fear',
  'disgust',
  'abuse',
  'boycott',
] as const;
export type Tone = (typeof tones)[number];

export interface Topic {
  readonly id: string;
  readonly probability: number;
  readonly words: readonly string[];
}
