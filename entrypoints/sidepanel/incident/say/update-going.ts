/** The next update as a text on its way out: news, that there is none, or the last word with thanks. */
import { t } from '@/lib/i18n.ts';
import { wordedIds } from '@/lib/incident/statement/answers.ts';
import { nextWordDue } from '@/lib/incident/statement/next-word.ts';
import { questionsFor } from '@/lib/incident/statement/questions.ts';
import { fitOn, longestPart } from '@/lib/incident/statement/thread.ts';
import { kindOf, updatesFor } from '@/lib/incident/statement/update.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { checkDraft } from '@/lib/response/draft/check.ts';
import { earlierOf, type Going, languageOf, languagesIn, lists, ownWords, prepared } from './going.ts';
import type { Words } from './kept.ts';

/** Asked for the statement, and still true; what is done and under way is asked anew each time. */
const lasting = new Set(['what_happened', 'contact', 'cause', 'remedy', 'prevention']);

export function updateGoing(book: Playbook, shown: IncidentView, words: Words, at: number): Going {
  const { update: draft, statement, first, kind, sent } = words;
  const language = languageOf(draft);
  const known = Object.entries({ ...first.answers.words, ...statement.answers.words });
  const answers = {
    ...draft.answers,
    words: { ...Object.fromEntries(known.filter(([id]) => lasting.has(id))), ...draft.answers.words },
    nextUpdate: draft.answers.nextUpdate ?? nextWordDue(book, shown.level, new Date(at)),
  };
  const all = updatesFor(book, kind, answers, shown.topics, language, sent, new Date(at));
  const composed = all.find(({ skeleton }) => skeleton === draft.skeleton) ?? all[0] ?? null;
  const text = draft.edited ?? composed?.text ?? '';
  const sites = prepared.value?.sites.length ? prepared.value.sites : (['x'] as const);
  const site = sites[0] ?? 'x';
  const { wordings, lexicons } = lists();
  const checked = checkDraft(
    text,
    {
      language: composed?.language ?? language,
      site,
      kind: 'update',
      level: shown.level,
      responsibility: 'unknown',
      venue: 'public',
      policies: Object.fromEntries(Object.entries(book.policies).map(([id, { value }]) => [id, value])),
      avoid: book.replies.avoid,
      earlier: earlierOf(shown),
      unfilled: [],
      measures: (part) => longestPart(site, part),
      approved: [text],
    },
    wordings,
    lexicons,
  );
  const recorded = shown.statements.find(({ id }) => id === draft.statement);
  const asked = new Set(composed?.pieces.flatMap(({ slot }) => slot ?? []));
  return {
    place: 'update',
    draft,
    what: kind === 'closing' ? 'thanks' : 'update',
    strategy: null,
    responsibility: null,
    called: composed?.skeleton ?? 'update',
    // Every question of the builder, so that a slot finds its own.
    questions: questionsFor({ ...answers, responsibility: 'at-fault' }).filter(({ id }) => asked.has(id)),
    skeletons: all.map(({ skeleton }) => skeleton),
    languages: languagesIn(book.replies.updates.filter((one) => kindOf(one) === kind)),
    composed,
    text,
    checked,
    meter: [],
    fits: sites.map((one) => fitOn(one, text)),
    approvals:
      draft.edited === null ? [] : ownWords(book, shown, checked, recorded?.text === text ? recorded.approvals : []),
    notes: composed === null ? [t('incident.say.noText')] : [],
    answers,
    holding: draft.edited === null,
  };
}

/** What an update that went out leaves for the next one: what was under way may be done now. */
export const afterUpdate = ({ answers }: Words['update']): Words['update']['answers'] => ({
  ...answers,
  words: Object.fromEntries(
    wordedIds.flatMap((id) => {
      const said = answers.words[id];
      return said === undefined || id === 'done' || id === 'doing' ? [] : [[id, said]];
    }),
  ),
  nextUpdate: null,
});
