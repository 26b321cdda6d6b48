/** The lexicons that are shipped, made ready: one file a language, beside this one. */
import { type Lexicon, lexicon, lexiconSchema } from '@/lib/language/lexicon.ts';

const files = import.meta.glob<unknown>('./*.yaml', { eager: true, import: 'default' });

export const lexicons = (): Lexicon[] => Object.values(files).map((file) => lexicon(lexiconSchema.parse(file)));
