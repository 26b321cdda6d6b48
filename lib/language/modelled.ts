/** What the trained weights make of a text, laid over what the lexicons found in it: they weigh, the lexicons name the words. */

import type { Lexicon } from './lexicon.ts';
import { type Head, topics as known } from './model/heads.ts';
import { hintsOf } from './model/hints.ts';
import type { Model } from './model/model.ts';
import type { Token } from './tokens.ts';
import type { TopicWords } from './topic-words.ts';
import type { Tone, Topic, Understanding } from './understanding.ts';

const grave: readonly Head[] = ['safety', 'discrimination', 'illegal', 'privacy'];
const isKnown = (id: string): id is (typeof known)[number] => (known as readonly string[]).includes(id);
/** Two readers agree: where the lexicon names a topic, the weights need to be half as sure. */
const agreed = 0.5;
/** Below this it is hardly a complaint; from this on a topic is sure of itself. */
const doubtful = 0.4;
const sure = 0.5;
/** From this on a complaint is grave enough to be filed under the likeliest grave topic: a miss costs more than an alarm. */
const graveEnough = 0.3;
/** How much the weights' word on a complaint counts beside the lexicon's: together they raise fewest false alarms. */
const weightsShare = 0.7;

/** A head's own threshold becomes one half, which is what the playbook's rules ask for. */
const centred = (p: number, threshold: number): number =>
  p < threshold ? (0.5 * p) / threshold : 1 - (0.5 * (1 - p)) / (1 - threshold);

/** What pushed may be a whole rant: as evidence its beginning is enough. */
const quote = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).toWellFormed()}\u2026` : words);

export interface Readers {
  readonly lexicons: readonly Lexicon[];
  readonly topicWords: TopicWords;
  readonly model: Model;
}

/** @param lexical what the lexicons make of the same text */
export function modelled(
  text: string,
  words: readonly Token[],
  lexical: Understanding,
  { lexicons, topicWords, model }: Readers,
): Understanding {
  const { language } = lexical;
  const hints = hintsOf(words, language, lexicons, topicWords);
  const { probability, says } = model.read(text, language, hints);
  const p = (head: Head): number => probability[head] ?? 0;
  const named = new Map(lexical.topics.map((topic) => [topic.id, topic]));
  // Praise tells of danger too; it takes a complaint, or a topic that is sure of itself, to make it one.
  const complains = p('complaint') >= doubtful && lexical.elsewhere !== true;
  const chosen = known.filter((id) => {
    const least = model.thresholdOf(id);
    // Plain grave words stay grave whatever the weights make of them: the posts they learned from avoid such words.
    if (named.has(id)) return grave.includes(id) || p(id) >= agreed * least;
    return p(id) >= least && (complains || p(id) >= sure);
  });
  // Grave, and none of the four said so by itself: the likeliest of them did.
  if (complains && p('grave') >= graveEnough && !chosen.some((id) => grave.includes(id))) {
    const likeliest = known.filter((id) => grave.includes(id)).sort((one, other) => p(other) - p(one))[0];
    if (likeliest !== undefined) chosen.push(likeliest);
  }
  const verdicts: Head[] = [...chosen, ...(says.has('complaint') ? (['complaint'] as const) : [])];
  // Reading the text once more for the words costs as much as the verdicts did, and few posts are ever explained.
  let pushed: ReturnType<Model['explain']> | null = null;
  const explained = () => {
    pushed ??= model.explain(text, language, hints, verdicts);
    return pushed;
  };
  const wordsOf = (id: Head, before: readonly string[] = []) =>
    before.length > 0 || !verdicts.includes(id) ? before : (explained().get(id) ?? []).map(quote);
  const weighed = centred(p('complaint'), model.thresholdOf('complaint'));
  const said = lexicons.some((one) => one.language === language) ? (lexical.tone.complaint ?? weighed) : weighed;
  // Whom the complaint is about the weights do not see: where the words say that it is another, the lexicon is asked alone.
  const share = lexical.elsewhere === true ? 0 : weightsShare;
  const complaint = share * weighed + (1 - share) * said;
  const tone: Record<Tone, number | null> = {
    ...lexical.tone,
    negative: p('negative'),
    complaint,
    praise: lexical.elsewhere === true ? lexical.tone.praise : centred(p('praise'), model.thresholdOf('praise')),
    question: centred(p('question'), model.thresholdOf('question')),
    offensive: centred(p('offensive'), model.thresholdOf('offensive')),
  };
  return {
    language,
    understood: true,
    tone,
    topics: [
      ...lexical.topics.filter(({ id }) => !isKnown(id)),
      ...chosen.map((id) => new Named(id, p(id), () => wordsOf(id, named.get(id)?.words))),
    ],
    words: new Said(lexical.words, () => wordsOf('complaint', lexical.words.complaint)),
  };
}

/** Both are classes: an object that is written with a getter in it is a kind of its own each time, and dear to make. */
class Named implements Topic {
  readonly id: string;
  readonly probability: number;
  readonly #find: () => readonly string[];
  #found: readonly string[] | null = null;

  constructor(id: string, probability: number, find: () => readonly string[]) {
    this.id = id;
    this.probability = probability;
    this.#find = find;
  }

  /** They are looked for when somebody asks for them, and once. */
  get words(): readonly string[] {
    this.#found ??= this.#find();
    return this.#found;
  }
}

type Words = Understanding['words'];
class Said implements Words {
  readonly #complaint: () => readonly string[];

  constructor(words: Words, complaint: () => readonly string[]) {
    const { complaint: _, ...others } = words;
    Object.assign(this, others);
    this.#complaint = complaint;
  }

  get complaint(): readonly string[] {
    return this.#complaint();
  }
}
