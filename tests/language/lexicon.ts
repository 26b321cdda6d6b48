/** A lexicon of a few words and two topics, so that what is tested is the reading and not the choice of words. */
import { type Lexicon, lexicon, lexiconSchema } from '@/lib/language/lexicon.ts';
import { TopicWords } from '@/lib/language/topic-words.ts';
import { understand } from '@/lib/language/understand.ts';
import type { Understanding } from '@/lib/language/understanding.ts';

export const english: Lexicon = lexicon(
  lexiconSchema.parse({
    language: 'en',
    common: ['the', 'was', 'my', 'is'],
    negators: ['not', 'never'],
    problem: { strong: ['awful'], mild: ['broken'] },
    praise: { strong: ['wonderful'], mild: ['good'] },
    question: ['do you have'],
    grievance: ['want my money back'],
    anger: ['furious'],
    fear: ['scared'],
    disgust: ['rotten'],
    abuse: ['morons'],
    boycott: ['boycott*'],
    sarcasm: ['great job'],
    elsewhere: ['should have flown'],
  }),
);

export const german: Lexicon = lexicon(
  lexiconSchema.parse({
    language: 'de',
    common: ['der', 'und', 'ist'],
    problem: { strong: [], mild: ['kaputt'] },
    praise: { strong: [], mild: ['gut'] },
  }),
);

const topics = new TopicWords([
  { id: 'late-delivery', problem: true, words: { en: ['lost ~ bag*'] } },
  { id: 'kittens', problem: false, words: { en: ['kitten*'] } },
]);

export const read = (text: string | null, lang: string | null = 'en'): Understanding =>
  understand(text, lang, [english, german], topics);
