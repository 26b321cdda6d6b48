/** Reads a post with the trained weights: a probability for each question, and the words that pushed it. */
import { Concepts } from './concepts.ts';
import { Features, groups, none, type Reader, readFeatures } from './features.ts';
import { type Head, type Probabilities, sentiments, unasked } from './heads.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { pushing } from './pushing.ts';
import { answeredAnew, logistic } from './second.ts';
import { Spelled } from './spelled.ts';
import { Table } from './table.ts';
import { type Header, type HeadHeader, readWeights } from './weights.ts';

export interface Judgement {
  /** Calibrated, from 0 to 1; the three sentiments add up to 1. */
  readonly probability: Probabilities;
  /** Whether the head says yes, at the threshold that training chose; of the sentiments exactly one does. */
  readonly says: ReadonlySet<Head>;
}

/** What the lexicons found in the text, by name, with its weight: `problem`, `topic:safety`, … */
export type Hints = ReadonlyMap<string, number>;

/** What the header says about reading, made ready for search; training reads with the same. */
export const readerOf = ({ negators, concepts, rated }: Pick<Header, 'negators' | 'concepts' | 'rated'>) => ({
  negators: new Set(negators),
  concepts: new Concepts(concepts),
  rated: new Map(Object.entries(rated)),
});

export class Model {
  readonly header: Header;
  /** In any other language its answers would be guesses. */
  readonly languages: ReadonlySet<string>;
  readonly #table: Table;
  readonly #spelled: Spelled;
  readonly #reader: Omit<Reader, 'language'>;
  readonly #features = new Features();
  readonly #lengths = new Float64Array(groups.length);
  readonly #scores: Float64Array;
  /** The text whose features are at hand. */
  #last: {
    readonly text: string;
    readonly language: string | null;
    readonly hints: Hints;
    readonly pieces: readonly Piece[];
  } | null = null;

  /** @param bytes `assets/language/model.bin`; throws RangeError when they are something else */
  constructor(bytes: Uint8Array) {
    const weights = readWeights(bytes);
    this.header = weights.header;
    this.languages = new Set(weights.header.languages);
    this.#table = new Table(weights);
    this.#spelled = new Spelled(this.#table, weights.header.heads.length);
    this.#reader = readerOf(weights.header);
    this.#scores = new Float64Array(weights.header.heads.length);
  }

  /** From which probability on a head says yes. */
  thresholdOf(head: Head): number {
    return this.header.heads.find(({ id }) => id === head)?.threshold ?? 1;
  }

  /** @param language of the text as far as it is known; `hints` from `hintsOf` with the same language */
  read(text: string, language: string | null, hints: Hints): Judgement {
    this.#score(this.#find(text, language, hints));
    const probability = this.#probabilities();
    const says = new Set<Head>();
    for (const { id, threshold } of this.header.heads) {
      if (!isSentiment(id) && (probability[id] ?? 0) >= threshold) says.add(id);
    }
    says.add(this.#sentiment(probability));
    return { probability, says };
  }

  /**
   * The words that pushed each of the verdicts, as they stand in the text, strongest first. Unless it was the last one, the
   * text is read anew.
   */
  explain(text: string, language: string | null, hints: Hints, verdicts: readonly Head[]): Map<Head, string[]> {
    const pieces = this.#find(text, language, hints);
    const asked: Head[] = [];
    const rows = new Int8Array(this.header.heads.length).fill(none);
    for (const [at, { id }] of this.header.heads.entries()) if (verdicts.includes(id)) rows[at] = asked.push(id) - 1;
    const shares = asked.map(() => new Float64Array(pieces.length));
    this.#table.share(this.#features, this.#lengths, rows, shares);
    this.#spelled.share(pieces, this.header.groups[lettersGroup] ?? 0, rows, shares);
    return new Map(asked.map((id, row) => [id, pushing(text, pieces, shares[row] ?? new Float64Array(0))]));
  }

  /** What was found in a text that is explained right after it was read is still there. */
  #find(text: string, language: string | null, hints: Hints): readonly Piece[] {
    const last = this.#last;
    if (last !== null && last.text === text && last.language === language && last.hints === hints) return last.pieces;
    const features = this.#features;
    const pieces = piecesOf(text);
    readFeatures(pieces, hints, { ...this.#reader, language, letters: false }, features);
    for (let group = 0; group < groups.length; group += 1) {
      this.#lengths[group] = (this.header.groups[group] ?? 0) / Math.sqrt(features.size[group] || 1);
    }
    this.#last = { text, language, hints, pieces };
    return pieces;
  }

  #score(pieces: readonly Piece[]): void {
    this.#scores.fill(0);
    this.#spelled.addAll(pieces, this.header.groups[lettersGroup] ?? 0, this.#scores);
    this.#table.addAll(this.#features, this.#lengths, this.#scores);
    this.#table.scaled(this.#scores);
  }

  #probabilities(): Probabilities {
    const probability = { ...unasked };
    let sum = 0;
    for (const [index, { id, bias, slope, offset }] of this.header.heads.entries()) {
      const p = logistic(slope * ((this.#scores[index] ?? 0) + bias) + offset);
      probability[id] = p;
      if (isSentiment(id)) sum += p;
    }
    for (const id of sentiments) if (sum > 0) probability[id] = (probability[id] ?? 0) / sum;
    return answeredAnew(probability, this.header.inputs, this.header.second);
  }

  #sentiment(probability: Probabilities): Head {
    const chance = ({ id, threshold }: HeadHeader) => (probability[id] ?? 0) / threshold;
    let best: HeadHeader | null = null;
    for (const head of this.header.heads) {
      if (isSentiment(head.id) && (best === null || chance(head) > chance(best))) best = head;
    }
    return best?.id ?? 'neutral';
  }
}

const lettersGroup = groups.indexOf('letters');
const isSentiment = (id: Head): boolean => id === 'negative' || id === 'neutral' || id === 'positive';
