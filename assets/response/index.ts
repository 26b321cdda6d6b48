/** The phrase lists that are shipped, made ready: one file a language, beside this one. A test holds them against the schema. */
import { type Wording, type WordingFile, wording } from '@/lib/response/draft/wording.ts';

const files = import.meta.glob<WordingFile>('./*.yaml', { eager: true, import: 'default' });

export const wordings = (): Wording[] => Object.values(files).map(wording);
