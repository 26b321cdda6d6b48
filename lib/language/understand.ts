/** Reads a post's words with the lexicons: tone, topics, language, and the words that decided. */

import { languageOf } from './language.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import type { Model } from './model/model.ts';
import { modelled } from './modelled.ts';
import { type Token, tokens } from './tokens.ts';
import type { TopicWords } from './topic-words.ts';
import { type Tone, type Topic, tones, type Understanding } from './understanding.ts';

interface Found {
  weight: number;
  readonly words: string[];
}

/** How many words before a phrase a negation reaches: "not a single good word". */
const reach = 3;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * @param text `null` when it could not be read: then nothing is concluded
 * @param lang the page's own language tag or `null`
 * @param ours handles and words of names that mean the brand, folded; empty: nobody knows who is meant
 * @returns tones `null` when the language is not one of the lexicons'; topics are looked for all the same
 */
export function understand(
  text: string | null,
  lang: string | null,
  lexicons: readonly Lexicon[],
  topicWords: TopicWords,
  model: Model | null = null,
  ours: ReadonlySet<string> = new Set(),
): Understanding {
  if (text === null) {
    return { language: languageOf([], lang, lexicons), understood: false, tone: nothing, topics: [], words: {} };
  }
  const words = tokens(text);
  const language = languageOf(words, lang, lexicons);
  const topics = topicsIn(text, words, topicWords, language);
  const lexicon = lexicons.find((one) => one.language === language);
  const wordless = words.length === 0;
  const weighed = model !== null && language !== null && model.languages.has(language) && !wordless;
  if (lexicon === undefined && !wordless && !weighed) {
    return { language, understood: false, tone: nothing, topics: topics.found, words: {} };
  }
  const found = cuesIn(text, words, lexicon, ours);
  const weight = (cue: Cue) => found.get(cue)?.weight ?? 0;

  const bitter = weight('sarcasm') > 0 && (topics.problems > 0 || weight('problem') + weight('grievance') > 0);
  const praised = bitter ? 0 : weight('praise');
  const against = Math.min(4, weight('problem') + 1.5 * weight('grievance') + 1.2 * topics.problems + (bitter ? 1 : 0));
  const other = weight('elsewhere') > 0;
  // What went wrong went wrong with them.
  const complaint = other ? logistic(0.4 * against - 2) : logistic(1.6 * against - 1.3 * praised - 1.2);
  const loud = loudness(text);
  const upset = complaint > 0.5 ? 1 : 0;
  const asked = weight('question') > 0 || /[?\uff1f\u061f]/u.test(text);
  const lexical: Understanding = {
    language,
    understood: true,
    tone: {
      negative: complaint,
      complaint,
      praise: other ? logistic(1.2) : logistic(1.6 * praised - 1.6 * against - 1),
      question: asked ? logistic(1.2 + weight('question') * 0.6 - 1.4 * against) : 0.02,
      offensive: logistic(2 * weight('abuse') - 1.2),
      anger: logistic(1.5 * weight('anger') + 1.2 * loud * upset + 0.8 * upset * weight('abuse') - 2),
      fear: logistic(2 * weight('fear') - 2),
      disgust: logistic(2 * weight('disgust') - 2),
      abuse: logistic(2 * weight('abuse') - 1.2),
      boycott: logistic(3 * weight('boycott') - 2),
    },
    topics: topics.found,
    ...(other ? { elsewhere: true as const } : {}),
    words: Object.fromEntries(
      [...found].flatMap(([cue, { words }]) => {
        const tone = spokenFor[cue];
        return tone === undefined ? [] : [[tone, [...new Set(words)].slice(0, 6)]];
      }),
    ),
  };
  return weighed ? modelled(text, words, lexical, { lexicons, topicWords, model }) : lexical;
}

const nothing = Object.fromEntries(tones.map((tone) => [tone, null])) as Record<Tone, null>;

const spokenFor: Partial<Record<Cue, Tone>> = {
  problem: 'complaint',
  grievance: 'complaint',
  praise: 'praise',
  question: 'question',
  anger: 'anger',
  fear: 'fear',
  disgust: 'disgust',
  abuse: 'abuse',
  boycott: 'boycott',
};

/** Capitals and rows of exclamation marks: 0 none, 1 some, 2 a shout. */
function loudness(text: string): number {
  const capitals = text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu)?.length ?? 0;
  return Math.min(2, (capitals >= 2 ? 1 : 0) + (capitals >= 5 ? 1 : 0) + (/!{2,}|!\?|\?!/u.test(text) ? 1 : 0));
}

function cuesIn(
  text: string,
  words: readonly Token[],
  lexicon: Lexicon | undefined,
  ours: ReadonlySet<string>,
): Map<Cue, Found> {
  const found = new Map<Cue, Found>();
  lexicon?.phrases().search(words, ({ cue, weight }, { from, to }) => {
    const negated = words.slice(Math.max(0, from - reach), from).some(({ word }) => lexicon.negators.has(word));
    const told = cue === 'elsewhere' && namesAnother(text, words.slice(to, to + reach + 1), ours) ? 'grievance' : cue;
    const turned = negated ? opposite[told] : told;
    if (turned === null || turned === undefined) return;
    const entry = found.get(turned) ?? { weight: 0, words: [] };
    entry.weight += negated ? 1 : weight;
    entry.words.push(quote(text, words, from, to));
    found.set(turned, entry);
  });
  return found;
}

/** "Should have taken @us" is praise, "should have taken @them" is none. */
function namesAnother(text: string, behind: readonly Token[], ours: ReadonlySet<string>): boolean {
  if (ours.size === 0) return false;
  const named = behind.find(({ sign, start }) => sign === '@' || /^\p{Lu}/u.test(text.slice(start, start + 1)));
  return named !== undefined && !ours.has(named.word);
}

/** What a cue says when it stands behind a negation; `null`: nothing any more. */
const opposite: Readonly<Record<Cue, Cue | null>> = {
  problem: null,
  praise: 'problem',
  question: 'question',
  grievance: 'grievance',
  anger: null,
  fear: null,
  disgust: null,
  abuse: null,
  boycott: null,
  sarcasm: null,
  elsewhere: 'elsewhere',
};

function topicsIn(text: string, words: readonly Token[], topicWords: TopicWords, language: string | null) {
  const byTopic = new Map<string, string[]>();
  const problems = new Set<string>();
  for (const phrases of topicWords.of(language)) {
    phrases.search(words, ({ topic, problem }, { from, to }) => {
      const evidence = byTopic.get(topic) ?? [];
      evidence.push(quote(text, words, from, to));
      byTopic.set(topic, evidence);
      if (problem) problems.add(topic);
    });
  }
  const found = [...byTopic].map(([id, evidence]): Topic => {
    const distinct = [...new Set(evidence)];
    return { id, probability: 1 - 0.4 ** distinct.length, words: distinct.slice(0, 6) };
  });
  return { found, problems: problems.size };
}

const quote = (text: string, words: readonly Token[], from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
