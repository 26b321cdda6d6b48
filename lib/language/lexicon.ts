/** The words of one language, as they stand in `assets/language/*.yaml`: the shape, and the same made ready for search. */
import { z } from 'zod';
import { Phrases } from './phrases.ts';
import { fold } from './tokens.ts';

const phrases = z.array(z.string().min(1).max(80)).default([]);

export const lexiconSchema = z.strictObject({
  language: z.string().min(2).max(3),
  /** The commonest words, by which the language of a text is recognised when the page does not tell. */
  common: phrases,
  negators: phrases,
  /** Something is bad or went wrong; `strong` counts twice. */
  problem: z.strictObject({ strong: phrases, mild: phrases }),
  praise: z.strictObject({ strong: phrases, mild: phrases }),
  /** The words that open or mark a question. */
  question: phrases,
  /** What only a customer with a grievance says: "still waiting", "I want my money back". */
  grievance: phrases,
  anger: phrases,
  fear: phrases,
  disgust: phrases,
  /** Insults that are aimed at people, not at a service. */
  abuse: phrases,
  boycott: phrases,
  /** Praise that turns bitter beside a problem: "great job", "thanks for nothing". */
  sarcasm: phrases,
  /** Regret about somebody else: "should have flown with". */
  elsewhere: phrases,
});
export type LexiconFile = z.infer<typeof lexiconSchema>;

export const cues = [
  'problem',
  'praise',
  'question',
  'grievance',
  'anger',
  'fear',
  'disgust',
  'abuse',
  'boycott',
  'sarcasm',
  'elsewhere',
] as const;
export type Cue = (typeof cues)[number];

export interface Lexicon {
  readonly language: string;
  readonly common: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Made when the first text of the language is read: a worker that wakes up must not build eight languages. */
  phrases(): Phrases<{ readonly cue: Cue; readonly weight: number }>;
}

/** Makes a language file ready for search. */
export function lexicon(file: LexiconFile): Lexicon {
  let made: ReturnType<Lexicon['phrases']> | null = null;
  return {
    language: file.language,
    common: new Set(file.common.map(fold)),
    negators: new Set(file.negators.map(fold)),
    phrases() {
      made ??= phrasesOf(file);
      return made;
    },
  };
}

function phrasesOf(file: LexiconFile): ReturnType<Lexicon['phrases']> {
  const all: ReturnType<Lexicon['phrases']> = new Phrases();
  const add = (cue: Cue, weight: number, words: readonly string[]) => {
    for (const phrase of words) all.add(phrase, { cue, weight });
  };
  for (const cue of cues) {
    if (cue === 'problem' || cue === 'praise') {
      add(cue, 2, file[cue].strong);
      add(cue, 1, file[cue].mild);
    } else add(cue, 1, file[cue]);
  }
  return all;
}
