/** What the phrases of a language say about a draft: its elements, and the findings that words alone bring about. */
import type { ElementId } from './elements.ts';
import type { FindingId } from './findings.ts';
import { channels, clockTimes } from './form.ts';
import { type Hit, said } from './said.ts';
import type { Placed } from './sentences.ts';
import type { Span } from './setting.ts';
import type { Sense, Wording } from './wording.ts';

export interface Noted {
  readonly elements: Map<ElementId, Span[]>;
  readonly findings: Map<FindingId, Span[]>;
}

type Mark = Extract<Sense, { mark: string }>['mark'];

/** Adds to `noted`. */
export function notePhrases(text: string, words: readonly Placed[], wording: Wording, noted: Noted): void {
  const hits = said(words, wording);
  const marked = (mark: Mark) => hits.filter(({ sense }) => 'mark' in sense && sense.mark === mark);
  for (const { sense, span } of hits) {
    if ('finding' in sense) add(noted.findings, sense.finding, [span]);
  }
  const hollow = sentencesOf(
    hits.filter(
      ({ sense }) => 'finding' in sense && (sense.finding === 'hollow-regret' || sense.finding === 'minimises'),
    ),
  );
  for (const { sense, span, sentence } of hits) {
    // "Sorry if", "sorry for any inconvenience": no sympathy.
    if ('element' in sense && !(sense.element === 'sympathy' && hollow.has(sentence))) {
      add(noted.elements, sense.element, [span]);
    }
  }
  for (const { span } of marked('fault')) {
    add(noted.elements, 'responsibility', [span]);
    add(noted.findings, 'admits-fault', [span]);
  }
  const ways = channels(text);
  add(noted.elements, 'contact', ways);
  add(noted.elements, 'next-word', together(marked('announces'), timesIn(text, words, marked('time'))));
  const elsewhere = new Set(ways.map(({ from }) => sentenceAt(words, from)));
  for (const { sense, sentence } of hits) {
    if ('element' in sense && sense.element === 'contact') elsewhere.add(sentence);
  }
  const asked = sentencesOf(marked('asks'));
  const open = marked('personal').filter(
    ({ sentence }) => asked.has(sentence) && !elsewhere.has(sentence) && !elsewhere.has(sentence + 1),
  );
  add(
    noted.findings,
    'asks-personal',
    open.map(({ span }) => span),
  );
}

type Place = Pick<Hit, 'span' | 'sentence'>;

const sentencesOf = (hits: readonly Place[]) => new Set(hits.map(({ sentence }) => sentence));

/** The spans of both kinds, in the sentences that hold both. */
function together(some: readonly Place[], others: readonly Place[]): Span[] {
  const [first, second] = [sentencesOf(some), sentencesOf(others)];
  return [...some, ...others]
    .filter(({ sentence }) => first.has(sentence) && second.has(sentence))
    .map(({ span }) => span);
}

const timesIn = (text: string, words: readonly Placed[], hits: readonly Hit[]): Place[] => [
  ...hits,
  ...clockTimes(text).map((span) => ({ span, sentence: sentenceAt(words, span.from) })),
];

/** In which sentence a place of the text stands; -1 when no word follows. */
function sentenceAt(words: readonly Placed[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return words[low]?.sentence ?? -1;
}

export function add<Id>(map: Map<Id, Span[]>, id: Id, spans: readonly Span[]): void {
  if (spans.length === 0) return;
  const before = map.get(id);
  if (before === undefined) map.set(id, [...spans]);
  else before.push(...spans);
}
