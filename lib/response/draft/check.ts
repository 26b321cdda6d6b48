/** Checks a text that is about to be sent against the practice notes and the playbook: what it holds, what to change. */
import type { Lexicon } from '@/lib/language/lexicon.ts';
import { fold } from '@/lib/language/tokens.ts';
import { unapproved } from './approved.ts';
import { type ElementId, elementIds, elementTable, expected } from './elements.ts';
import { type FindingId, findingTable, type Severity, severityOf } from './findings.ts';
import { certainties, emptyPlacesIn, jokingSigns, linked, overhang, shouting } from './form.ts';
import { add, type Noted, notePhrases } from './phrases-in.ts';
import { recognise } from './recognise.ts';
import { repeated } from './repeated.ts';
import { avoided } from './said.ts';
import { type Placed, placed, quotations } from './sentences.ts';
import type { Setting, Span } from './setting.ts';
import { joined } from './spans.ts';
import type { Wording } from './wording.ts';

export interface Element {
  readonly id: ElementId;
  readonly title: string;
  readonly present: boolean;
  /** Whether a text of this kind should hold it. */
  readonly expected: boolean;
  readonly words: readonly Span[];
  /** What to write while it is missing. */
  readonly ask: string;
}

export interface Finding {
  readonly id: FindingId;
  readonly kind: Severity;
  /** Empty when it is about the whole text. */
  readonly words: readonly Span[];
  readonly because: string;
  readonly instead: string;
  /** Row of the practice notes. */
  readonly source: string;
}

export interface Draft {
  /** `null` when neither the setting nor a common word tells. */
  readonly language: string | null;
  /** In the order of a statement; empty when there are no phrases for the language: then nobody knows. */
  readonly elements: readonly Element[];
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** `null` when it could not be measured. */
  readonly length: { readonly used: number; readonly most: number } | null;
}

/** Longer than `length.ts` lets any text be; what stands behind is not read, and `too-long` says so. */
const longest = 10_000;
/** The network's own counter is not made for a text of any length: behind this a unit counts as one. */
const mostMeasured = 4_000;
const order: readonly Severity[] = ['must', 'should', 'note'];

/**
 * @param wordings the phrase lists that are shipped in `assets/response`
 * @param lexicons by whose commonest words the language is recognised when the setting has none
 */
export function checkDraft(
  text: string,
  setting: Setting,
  wordings: readonly Wording[],
  lexicons: readonly Lexicon[],
): Draft {
  const read = text.slice(0, longest);
  const words = placed(read);
  const language = recognise(words, setting.language, wordings, lexicons);
  const wording = wordings.find((one) => one.language === language) ?? null;
  const noted: Noted = { elements: new Map(), findings: new Map() };
  if (wording !== null) notePhrases(read, words, wording, noted);
  else if (words.length > 0) noted.findings.set('language-without-lists', []);
  noteForm(read, words, setting, noted.findings);
  const length = measured(text, setting);
  if (length !== null && length.used > length.limit) {
    noted.findings.set(
      'too-long',
      overhang(text, length, (part) => measured(part, setting) ?? length),
    );
  }
  return {
    language,
    elements: wording === null ? [] : elementsOf(noted.elements, setting),
    findings: findingsOf(noted.findings, setting, linked(read)),
    length: length === null ? null : { used: length.used, most: length.limit },
  };
}

/** What needs no phrases of the language. */
function noteForm(text: string, words: readonly Placed[], setting: Setting, findings: Noted['findings']): void {
  const quoted = new Uint8Array(text.length);
  for (const { from, to } of quotations(text)) quoted.fill(1, from, to);
  const own = ({ from }: Span) => quoted[from] !== 1;
  add(findings, 'jokes', jokingSigns(text).filter(own));
  add(findings, 'over-promises', certainties(text).filter(own));
  add(findings, 'avoided', avoided(text, words, setting.avoid).filter(own));
  add(findings, 'shouts', shouting(text, words).filter(own));
  add(findings, 'unfilled', emptyPlacesIn(text));
  if (setting.unfilled.length > 0 && !findings.has('unfilled')) findings.set('unfilled', []);
  if (repeated(text, setting.earlier)) findings.set('repeated', []);
  add(findings, 'named-other', otherNames(text, words, setting));
  if (setting.level !== 'crisis' || words.length === 0) return;
  if (setting.approved === undefined) findings.set('unapproved', []);
  else add(findings, 'unapproved', unapproved(words, setting.approved));
}

/** Another customer's first name, written with a capital; one who is called the same is no other. */
function otherNames(text: string, words: readonly Placed[], { customer, others }: Setting): Span[] {
  const names = new Set((others ?? []).map(fold));
  names.delete(fold(customer ?? ''));
  return words
    .filter(({ word, start, sign }) => sign === '' && names.has(word) && !/^\p{Ll}/u.test(text.slice(start, start + 2)))
    .map(({ start, end }) => ({ from: start, to: end }));
}

function measured(text: string, { measures }: Setting): ReturnType<Setting['measures']> | null {
  try {
    const { used, limit } = measures(text.slice(0, mostMeasured));
    return { used: used + Math.max(0, text.length - mostMeasured), limit };
  } catch {
    return null;
  }
}

function elementsOf(found: ReadonlyMap<ElementId, readonly Span[]>, setting: Setting): Element[] {
  const wanted = expected(setting);
  return elementIds.map((id) => {
    const words = joined(found.get(id) ?? []);
    const { title, ask } = elementTable[id];
    return { id, title, present: words.length > 0, expected: wanted.has(id), words, ask };
  });
}

function findingsOf(found: ReadonlyMap<FindingId, readonly Span[]>, setting: Setting, hasLink: boolean): Finding[] {
  return [...found]
    .flatMap(([id, spans]): Finding[] => {
      const kind = severityOf(id, setting, hasLink);
      if (kind === null) return [];
      const { because, instead, source } = findingTable[id];
      return [{ id, kind, words: joined(spans), because, instead, source }];
    })
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
