/** What the lexicons and the topics' words find in a text, as numbers that the model learns to trust: one meaning in all languages. */
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { TopicWords } from '../topic-words.ts';

/** How many words before a phrase a negation reaches. */
const reach = 3;

/**
 * @param words the tokens of the text
 * @returns weight by name: a cue, a cue behind a negation (`not:praise`), a topic (`topic:safety`), the language (`in:de`)
 */
export function hintsOf(
  words: readonly Token[],
  language: string | null,
  lexicons: readonly Lexicon[],
  topicWords: TopicWords,
): Map<string, number> {
  const hints = new Map<string, number>();
  const raise = (name: string, by: number) => hints.set(name, (hints.get(name) ?? 0) + by);
  // Where a language has no lexicon, its people's English words still tell.
  const lexicon = lexicons.find((one) => one.language === language) ?? lexicons.find((one) => one.language === 'en');
  lexicon?.phrases().search(words, ({ cue, weight }, { from }) => {
    let negated = false;
    for (let at = Math.max(0, from - reach); at < from; at += 1) {
      negated ||= lexicon.negators.has(words[at]?.word ?? '');
    }
    raise(negated ? `not:${cue}` : cue, weight);
  });
  for (const phrases of topicWords.of(language)) {
    phrases.search(words, ({ topic }) => raise(`topic:${topic}`, 1));
  }
  crossed(hints);
  if (language !== null) hints.set(`in:${language}`, 1);
  return hints;
}

/** Praise beside a problem means something else than praise alone. */
function crossed(hints: Map<string, number>): void {
  const good = (hints.get('praise') ?? 0) > 0;
  const bad = ['problem', 'grievance', 'not:praise'].some((name) => (hints.get(name) ?? 0) > 0);
  const named = [...hints.keys()].some((name) => name.startsWith('topic:') && !/praise|question/u.test(name));
  hints.set(`good ${good ? 1 : 0} bad ${bad ? 1 : 0} named ${named ? 1 : 0}`, 1);
}
