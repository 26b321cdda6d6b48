/**
 * Finds many phrases in a text at once. A phrase is words in a row; `charg*` stands for any ending, and `lost ~ bag` lets
 * up to three words stand between. Phrases share their beginnings in a tree, so a text costs what its own words match, and
 * no pattern that backtracks can be written.
 */
import { type Token, tokens } from './tokens.ts';

export interface Match {
  /** Index of the first and behind the last token. */
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly word: string;
  readonly open: boolean;
  /** Whether other words may stand before this one. */
  readonly gap: boolean;
}

/** What may follow at one place: whole words, and beginnings of words by their first letters. */
class Branch<Value> {
  readonly closed = new Map<string, Node<Value>>();
  readonly open = new Map<string, [stem: string, node: Node<Value>][]>();

  grow({ word, open }: Step): Node<Value> {
    if (!open) {
      const found = this.closed.get(word);
      if (found !== undefined) return found;
      const node = new Node<Value>();
      this.closed.set(word, node);
      return node;
    }
    const key = word.length < shortestStem ? '' : word.slice(0, shortestStem);
    const row = this.open.get(key) ?? [];
    this.open.set(key, row);
    const found = row.find(([stem]) => stem === word);
    if (found !== undefined) return found[1];
    const node = new Node<Value>();
    row.push([word, node]);
    return node;
  }

  /** @returns whether anything followed */
  follow(word: string, visit: (node: Node<Value>) => void): boolean {
    const closed = this.closed.get(word);
    if (closed !== undefined) visit(closed);
    if (this.open.size === 0) return closed !== undefined;
    const long = this.#opened(word.slice(0, shortestStem), word, visit);
    const short = this.#opened('', word, visit);
    return closed !== undefined || long || short;
  }

  #opened(key: string, word: string, visit: (node: Node<Value>) => void): boolean {
    let followed = false;
    for (const [stem, node] of this.open.get(key) ?? nothing) {
      if (!word.startsWith(stem)) continue;
      followed = true;
      visit(node);
    }
    return followed;
  }
}

class Node<Value> {
  next: Branch<Value> | null = null;
  later: Branch<Value> | null = null;
  values: Value[] | null = null;
}

const widestGap = 3;
/** Words seen before are remembered; a worker lives long and reads much. */
const mostRemembered = 20_000;
const nothing: readonly never[] = [];
/** Open words are looked up by their first letters; a shorter stem would match half a dictionary. */
const shortestStem = 3;

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const part of phrase.trim().split(/\s+/u)) {
    if (part === '~') {
      gap = true;
      continue;
    }
    const open = part.endsWith('*');
    const words = tokens(open ? part.slice(0, -1) : part);
    for (const [index, { word }] of words.entries()) {
      steps.push({ word, open: open && index === words.length - 1, gap: gap && index === 0 });
    }
    gap = false;
  }
  return steps;
}

/** Phrases with a value each, found in reading order; the same value may be found several times. */
export class Phrases<Value> {
  readonly #root = new Branch<Value>();
  /** What each word seen before begins; most begin nothing. */
  readonly #begun = new Map<string, readonly Node<Value>[]>();

  /** @throws RangeError when a phrase has no word, or begins with an open word of fewer than three letters */
  add(phrase: string, value: Value): void {
    const [first, ...rest] = stepsOf(phrase);
    if (first === undefined) throw new RangeError(`"${phrase}" holds no word`);
    if (first.open && first.word.length < shortestStem) {
      throw new RangeError(`"${phrase}": write at least ${shortestStem} letters before the star`);
    }
    let node = this.#root.grow(first);
    for (const step of rest) {
      const branch = step.gap ? (node.later ?? new Branch<Value>()) : (node.next ?? new Branch<Value>());
      if (step.gap) node.later = branch;
      else node.next = branch;
      node = branch.grow(step);
    }
    this.#begun.clear();
    node.values ??= [];
    node.values.push(value);
  }

  /** Calls `found` for every phrase in the text. */
  search(text: readonly Token[], found: (value: Value, match: Match) => void): void {
    for (let from = 0; from < text.length; from += 1) {
      const begun = this.#of(text[from]?.word ?? '');
      if (begun.length === 0) continue;
      const visit = (at: number) => (node: Node<Value>) => {
        for (const value of node.values ?? []) found(value, { from, to: at });
        const behind = text[at];
        if (node.next !== null && behind !== undefined) node.next.follow(behind.word, visit(at + 1));
        if (node.later === null) return;
        // The nearest word that fits ends the search for this gap.
        for (let to = at; to <= at + widestGap; to += 1) {
          const further = text[to];
          if (further !== undefined && node.later.follow(further.word, visit(to + 1))) break;
        }
      };
      for (const node of begun) visit(from + 1)(node);
    }
  }

  #of(word: string): readonly Node<Value>[] {
    const before = this.#begun.get(word);
    if (before !== undefined) return before;
    const found: Node<Value>[] = [];
    this.#root.follow(word, (node) => found.push(node));
    if (this.#begun.size >= mostRemembered) this.#begun.clear();
    this.#begun.set(word, found.length === 0 ? nothing : found);
    return found;
  }
}
