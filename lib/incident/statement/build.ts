/** The statement builder: from what was answered to a text with all that has to be seen before it goes out. */
import { t } from '@/lib/i18n.ts';
import type { Lexicon } from '@/lib/language/lexicon.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Level } from '@/lib/playbook/words.ts';
import type { SiteId } from '@/lib/post.ts';
import { checkDraft, type Draft } from '@/lib/response/draft/check.ts';
import type { Wording } from '@/lib/response/draft/wording.ts';
import { levelIs } from '../names.ts';
import type { StatementAnswers } from './answers.ts';
import { type Approval, approvalsFor, type Given } from './approval.ts';
import { type Composed, compose } from './compose.ts';
import { held, type Measured, meter } from './elements.ts';
import { type Question, questionsFor } from './questions.ts';
import { type Skeleton, skeletonsFor } from './skeletons.ts';
import { type Speaker, speakerFor, speakerMismatch } from './speaker.ts';
import { type Strategy, strategyFor } from './strategy.ts';
import { type Fit, fitOn, longestPart } from './thread.ts';

export interface Asked {
  readonly playbook: Playbook;
  readonly level: Level;
  readonly topics: readonly string[];
  readonly answers: StatementAnswers;
  /** BCP 47, the language of the answers. */
  readonly language: string;
  /** Where it goes out; the first counts for the draft check. */
  readonly sites: readonly SiteId[];
  /** The skeleton that was chosen; `null`: the first that fits. */
  readonly skeleton: string | null;
  /** As it was changed by hand; `null`: as composed. */
  readonly edited: string | null;
  /** Approvals of exactly this text. */
  readonly given: readonly Given[];
  /** Copied in the last 24 hours. */
  readonly earlier: readonly { readonly text: string; readonly at: string }[];
  readonly now: Date;
}

export interface Built {
  readonly strategy: Strategy;
  readonly questions: readonly Question[];
  readonly skeletons: readonly Skeleton[];
  /** `null` when the playbook has no skeleton for this strategy. */
  readonly composed: Composed | null;
  readonly text: string;
  readonly draft: Draft;
  readonly meter: readonly Measured[];
  readonly score: { readonly held: number; readonly of: number };
  readonly fits: readonly Fit[];
  readonly approvals: readonly Approval[];
  readonly speaker: Speaker;
  /** What else is odd, in whole sentences. */
  readonly notes: readonly string[];
  /** Nothing red, nothing unfilled, nothing that must be changed, and everybody agreed. */
  readonly ready: boolean;
}

export function buildStatement(asked: Asked, wordings: readonly Wording[], lexicons: readonly Lexicon[]): Built {
  const { playbook, level, topics, answers, now } = asked;
  const strategy = strategyFor(answers);
  const skeletons = skeletonsFor(playbook, strategy, answers, topics);
  const skeleton = skeletons.find(({ id }) => id === asked.skeleton) ?? skeletons[0];
  const composed = skeleton === undefined ? null : compose(playbook, skeleton, answers, topics, asked.language, now);
  const text = asked.edited ?? composed?.text ?? '';
  const draft = check(asked, strategy, text, composed, wordings, lexicons);
  const measured = meter(strategy.id, answers, text, asked.edited !== null, draft);
  const approvals = approvalsFor(playbook, level, topics, strategy, draft, asked.given);
  const speaker = speakerFor(playbook, level, topics);
  return {
    strategy,
    questions: questionsFor(answers),
    skeletons,
    composed,
    text,
    draft,
    meter: measured,
    score: held(measured),
    fits: asked.sites.map((site) => fitOn(site, text)),
    approvals,
    speaker,
    notes: notesOn(asked, speaker, composed),
    ready:
      text.trim() !== '' &&
      !measured.some(({ red }) => red) &&
      !draft.findings.some(({ kind }) => kind === 'must') &&
      approvals.every(({ given }) => given !== null),
  };
}

function check(
  { playbook, level, language, sites, earlier, answers }: Asked,
  strategy: Strategy,
  text: string,
  composed: Composed | null,
  wordings: readonly Wording[],
  lexicons: readonly Lexicon[],
): Draft {
  const site = sites[0] ?? 'x';
  const { responsibility } = answers;
  return checkDraft(
    text,
    {
      language: composed?.language ?? language,
      site,
      kind: strategy.id === 'hold' ? 'acknowledgement' : 'statement',
      level,
      responsibility: responsibility === 'rumour' ? 'victim' : responsibility,
      venue: 'public',
      policies: Object.fromEntries(Object.entries(playbook.policies).map(([id, { value }]) => [id, value])),
      avoid: playbook.replies.avoid,
      earlier,
      unfilled: [],
      measures: (words) => longestPart(site, words),
      // Who has to approve is said in a list of its own, with names.
      approved: [text],
    },
    wordings,
    lexicons,
  );
}

function notesOn(
  { answers, level, language, now, playbook }: Asked,
  speaker: Speaker,
  composed: Composed | null,
): string[] {
  const notes: string[] = [];
  const odd = speakerMismatch(speaker, answers, level);
  if (odd !== null) notes.push(odd);
  if (speaker.name === null)
    notes.push(t('lead.statement.nobodyNamed', { title: speaker.title, level: levelIs(level) }));
  if (answers.nextUpdate !== null && new Date(answers.nextUpdate).getTime() <= now.getTime())
    notes.push(t('lead.statement.past'));
  if (composed === null) notes.push(t('lead.statement.noSkeleton'));
  else if (composed.language !== language)
    notes.push(t('lead.statement.otherLanguage', { language: composed.language }));
  if (playbook.brand.name === '') notes.push(t('lead.statement.noBrand'));
  return notes;
}
