/** A text on its way out: composed from what was answered, checked, measured, with who has to agree. One shape for every kind. */

import { effect, signal } from '@preact/signals';
import { lexicons } from '@/assets/language/index.ts';
import { wordings } from '@/assets/response/index.ts';
import type { Approval } from '@/lib/incident/statement/approval.ts';
import { approvalsFor } from '@/lib/incident/statement/approval.ts';
import { buildStatement } from '@/lib/incident/statement/build.ts';
import type { Composed } from '@/lib/incident/statement/compose.ts';
import type { Measured } from '@/lib/incident/statement/elements.ts';
import { nextWordDue } from '@/lib/incident/statement/next-word.ts';
import type { Question } from '@/lib/incident/statement/questions.ts';
import { speakerFor } from '@/lib/incident/statement/speaker.ts';
import type { Strategy } from '@/lib/incident/statement/strategy.ts';
import type { Fit } from '@/lib/incident/statement/thread.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import type { Answers } from '@/lib/platform/answers.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { onStored } from '@/lib/platform/stored.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Responsibility } from '@/lib/playbook/words.ts';
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import type { Draft } from '@/lib/response/draft/check.ts';
import { playbook, problem } from '../../state.ts';
import { askPatiently } from '../lead.ts';
import { incident } from '../state.ts';
import type { Place, WordDraft, Words } from './kept.ts';
import { updateGoing } from './update-going.ts';

export interface Going {
  readonly place: Place;
  readonly draft: WordDraft;
  readonly what: Extract<IncidentDeed, { kind: 'published' }>['what'];
  readonly strategy: Strategy | null;
  readonly responsibility: Responsibility | null;
  /** As the record names it. */
  readonly called: string;
  readonly questions: readonly Question[];
  readonly skeletons: readonly string[];
  readonly languages: readonly string[];
  readonly composed: Composed | null;
  readonly text: string;
  readonly checked: Draft;
  readonly meter: readonly Measured[];
  readonly fits: readonly Fit[];
  readonly approvals: readonly Approval[];
  readonly notes: readonly string[];
  /** With what the playbook and the clocks answer where nobody did. */
  readonly answers: WordDraft['answers'];
  /** Agreed to beforehand and unchanged: it needs no second reading. */
  readonly holding: boolean;
}

type Prepared = Answers['prepare-statement'] & { readonly key: string };
export const prepared = signal<Prepared | null>(null);

export const lists = (() => {
  let made: { readonly wordings: ReturnType<typeof wordings>; readonly lexicons: ReturnType<typeof lexicons> } | null =
    null;
  return () => {
    made ??= { wordings: wordings(), lexicons: lexicons() };
    return made;
  };
})();

const prepare = (key: Parameters<typeof askPatiently<'prepare-statement'>>[1]['key']) =>
  askPatiently('prepare-statement', { key }).then(
    (found) => {
      if (incident.value?.key === key) prepared.value = { ...found, key };
    },
    (error: unknown) => {
      problem.value = sentenceOf(error);
    },
  );

/** Begins to watch; to be called once. */
export function startPreparing(): void {
  effect(() => {
    const key = incident.value?.key;
    if (key !== undefined && prepared.peek()?.key !== key) void prepare(key);
  });
  onStored(['playbook', 'subscription'], () => {
    const key = incident.value?.key;
    if (key !== undefined) void prepare(key);
  });
}

/** The playbook in force with its statements; the panel's own copy has none. */
export function wholePlaybook(): Playbook | null {
  const book = playbook.value?.playbook;
  if (book === undefined || prepared.value === null) return null;
  return { ...book, replies: { acknowledgements: [], ...prepared.value.replies } } as Playbook;
}

/** What was said in public and what was copied in the last day: no two texts should read the same. */
export const earlierOf = ({ published }: IncidentView): { readonly text: string; readonly at: string }[] => [
  ...(prepared.value?.earlier ?? []),
  ...published.map(({ text, at }) => ({ text, at })),
];

export const languageOf = ({ language }: WordDraft): string => language ?? prepared.value?.language ?? 'en';

export function languagesIn(all: readonly { readonly text: Readonly<Record<string, string>> }[]): string[] {
  return [...new Set(all.flatMap(({ text }) => Object.keys(text)))].sort();
}

/** @param at milliseconds; @returns `null` while the playbook is being read */
export function goingOut(place: Place, shown: IncidentView, words: Words, at: number): Going | null {
  const book = wholePlaybook();
  if (book === null || prepared.value?.key !== shown.key) return null;
  if (place === 'update') return updateGoing(book, shown, words, at);
  const draft = words[place];
  const answers = effective(place, book, shown, words, at);
  const edited = draft.edited;
  const recorded = shown.statements.find(({ id }) => id === draft.statement);
  const { wordings: phrases, lexicons: lexica } = lists();
  const ask = {
    playbook: book,
    level: shown.level,
    topics: shown.topics,
    answers,
    language: languageOf(draft),
    sites: prepared.value.sites.length === 0 ? (['x'] as const) : prepared.value.sites,
    skeleton: draft.skeleton,
    edited,
    given: [],
    earlier: earlierOf(shown).filter(({ text }) => text !== recorded?.text),
    now: new Date(at),
  };
  const built = buildStatement(ask, phrases, lexica);
  const given = recorded?.text === built.text ? recorded.approvals : [];
  const { strategy } = built;
  const cause = answers.responsibility;
  return {
    place,
    draft,
    what: strategy.id === 'hold' ? 'acknowledgement' : strategy.id === 'correct' ? 'correction' : 'statement',
    strategy,
    responsibility: cause === 'unknown' || cause === 'rumour' ? null : cause,
    called: strategy.id,
    questions: built.questions,
    skeletons: built.skeletons.map(({ id }) => id),
    languages: languagesIn(built.skeletons),
    composed: built.composed,
    text: built.text,
    checked: built.draft,
    meter: built.meter,
    fits: built.fits,
    approvals:
      strategy.id === 'hold' && edited !== null
        ? ownWords(book, shown, built.draft, given)
        : approvalsFor(book, shown.level, shown.topics, strategy, built.draft, given),
    notes: built.notes,
    answers,
    holding: strategy.id === 'hold' && edited === null,
  };
}

/** In a crisis anything beyond the texts that were agreed to beforehand is read by those who read a statement (2.1, D2). */
export const ownWords = (
  book: Playbook,
  { level, topics }: IncidentView,
  checked: Draft,
  given: Parameters<typeof approvalsFor>[5],
): Approval[] =>
  level === 'crisis' ? approvalsFor(book, level, topics, { id: 'inform', legal: false }, checked, given) : [];

/** What happened is asked once, whichever text asks first; the next word and the speaker come from the playbook. */
function effective(
  place: Exclude<Place, 'update'>,
  book: Playbook,
  { level, topics }: IncidentView,
  words: Words,
  at: number,
): WordDraft['answers'] {
  const { answers } = words[place];
  const other = words[place === 'first' ? 'statement' : 'first'].answers.words.what_happened;
  const said = answers.words.what_happened ?? other;
  const { role, name } = speakerFor(book, level, topics);
  return {
    ...answers,
    responsibility: place === 'first' ? 'unknown' : answers.responsibility,
    words: said === undefined ? answers.words : { ...answers.words, what_happened: said },
    nextUpdate: answers.nextUpdate ?? nextWordDue(book, level, new Date(at)),
    speaker: answers.speaker ?? (name === null ? null : { role, name }),
  };
}
