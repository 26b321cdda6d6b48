/** The statement builder: whose doing it is decides what is said; then question by question, the words, agreement, and out. */
import { Said, slot } from '@/components/said.tsx';
import { count, t } from '@/lib/i18n.ts';
import { prefilled } from '@/lib/incident/statement/compose.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { goTo } from '../jump.ts';
import { AnswerField } from './answer-field.tsx';
import { Approvals } from './approvals.tsx';
import { Copying } from './copying.tsx';
import { type Going, goingOut, languageOf, wholePlaybook } from './going.ts';
import { freshDraft, keep, type Words } from './kept.ts';
import { Meter } from './meter.tsx';
import { Publishing } from './publishing.tsx';
import { Responsible } from './responsible.tsx';
import { Theirs } from './theirs.tsx';
import { Wording } from './wording.tsx';

export function StatementBuilder({ shown, words }: { readonly shown: IncidentView; readonly words: Words }) {
  const going = goingOut('statement', shown, words, now.value);
  if (going === null) return <p class="quiet">{t('incident.readingPlaybook')}</p>;
  const another = () => keep({ statement: { ...freshDraft(), answers: words.statement.answers }, before: null });
  return (
    <div class="stack">
      <Theirs shown={shown} words={words} />
      <Responsible going={going} />
      <Questions going={going} topics={shown.topics} />
      {going.what === 'acknowledgement' ? (
        <p>
          <Said
            text={t('incident.statement.onlyHolding', { text: slot('text') })}
            parts={{
              text: (
                <button type="button" class="link" onClick={() => goTo('say', 'say-acknowledgement')}>
                  {t('incident.statement.holdingText')}
                </button>
              ),
            }}
          />
        </p>
      ) : (
        <>
          <Wording
            going={going}
            label={going.what === 'correction' ? t('incident.statement.correction') : t('incident.statement.words')}
          />
          {going.notes.length > 0 && (
            <ul class="quiet">
              {going.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          <Meter measured={going.meter} />
          <Approvals going={going} />
          <Copying going={going} />
          <Publishing going={going} written={another} />
        </>
      )}
    </div>
  );
}

/** What the text asks for stands open; what may be added is folded. */
function Questions({ going, topics }: { readonly going: Going; readonly topics: readonly string[] }) {
  const book = wholePlaybook();
  const asked = going.questions.filter(({ id }) => id !== 'responsibility' && id !== 'before');
  const slots = new Set(
    going.composed?.pieces.flatMap(({ slot }) => (slot === 'reply_by' ? 'next_update' : (slot ?? []))),
  );
  const needed = asked.filter(({ id, leftOut }) => slots.has(id) || leftOut);
  const more = asked.filter((one) => !needed.includes(one));
  const ready = book === null ? null : prefilled(book, topics, languageOf(going.draft));
  const suggestion = (id: string) => (id === 'what_happened' || id === 'contact' ? (ready?.[id] ?? null) : null);
  const all = (those: typeof asked) =>
    those.map((question) => (
      <AnswerField key={question.id} going={going} question={question} suggested={suggestion(question.id)} />
    ));
  const done = needed.filter(({ answered, leftOut }) => answered || leftOut).length;
  return (
    <div class="stack">
      <h4 class="minor">
        {t('incident.statement.questions')}{' '}
        <span class="quiet">{t('incident.ofAll', { done: count(done), of: count(needed.length) })}</span>
      </h4>
      {all(needed)}
      {more.length > 0 && (
        <details>
          <summary>{t('incident.statement.moreQuestions', { count: count(more.length) })}</summary>
          <div class="stack">{all(more)}</div>
        </details>
      )}
    </div>
  );
}
