/** The lexicons that are shipped, made ready. */
import { type Lexicon, lexicon, lexiconSchema } from '@/lib/language/lexicon.ts';
import de from './de.yaml';
import en from './en.yaml';
import es from './es.yaml';
import fr from './fr.yaml';
import it from './it.yaml';
import ja from './ja.yaml';
import nl from './nl.yaml';
import pt from './pt.yaml';

export const lexicons = (): Lexicon[] => [en, de, fr, es, pt, it, nl, ja].map((file) => lexicon(lexiconSchema.parse(file)));
