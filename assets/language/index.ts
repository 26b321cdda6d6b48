/** The lexicons that are shipped, made ready: one file a language, beside this one. A test holds them against the schema. */
import { type Lexicon, type LexiconFile, lexicon } from '@/lib/language/lexicon.ts';

const files = import.meta.glob<LexiconFile>('./*.yaml', { eager: true, import: 'default' });

export const lexicons = (): Lexicon[] => Object.values(files).map(lexicon);
