/** Gathers the examples that training may read, and what the lexicons find in each. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languageOf } from '@/lib/language/language.ts';
import type { ConceptWords } from '@/lib/language/model/concepts.ts';
import { hintsOf } from '@/lib/language/model/hints.ts';
import { piecesOf } from '@/lib/language/model/pieces.ts';
import { fold, tokens } from '@/lib/language/tokens.ts';
import { TopicWords } from '@/lib/language/topic-words.ts';
import { readStarter } from '@/lib/playbook/starter.ts';
import { lexicons, lines, readYaml, starterParts } from '../files.ts';
import { folds } from './fit.ts';
import { ownExample, readOwn, readSet } from './read-sets.ts';
import { moreNegators } from './recipe.ts';
import { type Example, textSets } from './sets.ts';
import type { Seen } from './vectors.ts';

interface Wanted {
  readonly data: string | undefined;
  readonly posts: string;
  readonly without: readonly string[];
  readonly blind: string | undefined;
  /** Folds that are left out, by name. */
  readonly hold: readonly string[];
}

/** The source mark of the lines that sentiment.train and sentiment.dev16 share. */
const shared: Readonly<Record<string, string>> = { dev16: '2016test' };

export function gather({ data, posts, without, blind, hold }: Wanted): { examples: Example[]; sets: string[] } {
  const examples: Example[] = [];
  const left = (name: string) => without.some((one) => name.startsWith(one));
  const leaveOut = blind === undefined ? undefined : shared[blind];
  for (const set of data === undefined ? [] : textSets) {
    if (!left(set.name)) examples.push(...readSet(data ?? '', set, 'training', leaveOut));
  }
  const writers = [...readOwn(posts)].filter(([writer]) => !left(`own:${writer}`));
  for (const [at, [writer, rows]] of writers.entries()) {
    // Whole writers are held out: the model is for posts by hands that it has not seen.
    examples.push(...rows.map((row) => ({ ...ownExample(row, writer, ownWeight), part: at % folds })));
  }
  const known = data === undefined ? new Set<string>() : tuningTexts(data, blind);
  const apart = examples.filter(({ text, fold: one }) => !known.has(bare(text)) && !hold.includes(one));
  return { examples: apart, sets: [...new Set(apart.map(({ set }) => set))] };
}

const ownWeight = 1;

/** Sets overlap: a post that a tuning part holds too would make its figures too good. */
function tuningTexts(data: string, blind: string | undefined): Set<string> {
  const found = new Set<string>();
  const extra = blind === undefined ? [] : [`sentiment.${blind}`];
  for (const set of textSets) {
    for (const { text } of readSet(data, set, 'tuning')) found.add(bare(text));
  }
  for (const set of textSets.slice(0, 1)) {
    for (const { text } of readSet(data, { ...set, tuning: extra }, 'tuning')) found.add(bare(text));
  }
  return found;
}

/** A text by its letters alone: copies differ in spaces, links and quotes. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/https?\S*|@\w+/gu, '')
    .replace(/[^\p{L}]/gu, '');

/** What the model sees of each example, with the hints of the lexicons that are shipped. */
export function seenOf(examples: readonly Pick<Example, 'text' | 'lang'>[]): Seen[] {
  const { words, hints } = reader();
  return examples.map(({ text, lang }) => {
    const found = tokens(text);
    const language = languageOf(found, lang, words);
    return { text, language, hints: hints(found, language) };
  });
}

export function reader() {
  const words = lexicons();
  const starter = readStarter(starterParts());
  if (!starter.ok) throw new Error('the starter playbook is broken');
  const topicWords = new TopicWords(starter.value.topics);
  return {
    words,
    topicWords,
    hints: (found: ReturnType<typeof tokens>, language: string | null) => hintsOf(found, language, words, topicWords),
  };
}

/** All languages' negators together, folded and sorted. */
export const negators = (): string[] =>
  [...new Set([...lexicons().flatMap((one) => [...one.negators]), ...moreNegators.map(fold)])].sort();

/** The concepts' words, folded as the pieces are. */
export function conceptWords(): ConceptWords {
  const found: Record<string, Record<string, string>> = {};
  for (const name of readdirSync(conceptFolder).sort()) {
    const file = conceptSchema.parse(readYaml(join(conceptFolder, name)));
    for (const [concept, languages] of Object.entries(file)) {
      found[concept] = Object.fromEntries(
        Object.entries(languages).map(([language, words]) => [
          language,
          words
            .split(/\s+/u)
            .map((word) => fold(word).replaceAll('-', ''))
            .join(' '),
        ]),
      );
    }
  }
  return found;
}

const conceptFolder = join(import.meta.dirname, 'concepts');
const conceptSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** A rated word list: a word, a tab, its rating. Without the file the model does without ratings. */
export function ratedWords(file: string | undefined): Record<string, number> {
  if (file === undefined || !existsSync(file)) return {};
  const found: Record<string, number> = {};
  for (const { text } of lines(file)) {
    const [word = '', rating] = text.split('\t');
    const [piece, ...more] = piecesOf(word);
    if (piece !== undefined && more.length === 0) found[piece.word] ??= Number(rating);
  }
  return found;
}
