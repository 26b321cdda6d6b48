/** The topics' words of the playbook, made ready for search, each language when its first text is read. */
import { Phrases } from './phrases.ts';

export interface NamedTopic {
  readonly topic: string;
  /** Naming it is a complaint; praise and a question are topics too, but no problems. */
  readonly problem: boolean;
}

interface TopicEntry {
  readonly id: string;
  readonly problem: boolean;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** People everywhere mix English into their own language, so its words are looked for in every text. */
const everywhere = 'en';

export class TopicWords {
  readonly #topics: readonly TopicEntry[];
  readonly #languages: ReadonlySet<string>;
  readonly #made = new Map<string, Phrases<NamedTopic>>();

  constructor(topics: readonly TopicEntry[]) {
    this.#topics = topics;
    this.#languages = new Set(topics.flatMap(({ words }) => Object.keys(words)));
  }

  /** @param language of the text; `null` when it is not known: then every language's words are looked for */
  of(language: string | null): readonly Phrases<NamedTopic>[] {
    const wanted =
      language === null ? [...this.#languages] : language === everywhere ? [everywhere] : [everywhere, language];
    return wanted.filter((one) => this.#languages.has(one)).map((one) => this.#phrases(one));
  }

  /** @throws RangeError when a phrase can't be searched: see `Phrases` */
  #phrases(language: string): Phrases<NamedTopic> {
    const before = this.#made.get(language);
    if (before !== undefined) return before;
    const phrases = new Phrases<NamedTopic>();
    for (const { id, problem, words } of this.#topics) {
      for (const phrase of words[language] ?? []) phrases.add(phrase, { topic: id, problem });
    }
    this.#made.set(language, phrases);
    return phrases;
  }
}
