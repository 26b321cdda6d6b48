/** The first public word: ready from the approved holding texts, a click away from being copied. */
import { Help } from '@/components/panel/help.tsx';
import { t } from '@/lib/i18n.ts';
import { prefilled } from '@/lib/incident/statement/compose.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { AnswerField } from './answer-field.tsx';
import { Approvals } from './approvals.tsx';
import { Copying } from './copying.tsx';
import { goingOut, languageOf, wholePlaybook } from './going.ts';
import { freshDraft, keep, type Words } from './kept.ts';
import { Publishing } from './publishing.tsx';
import { Wording } from './wording.tsx';

export function First({ shown, words }: { readonly shown: IncidentView; readonly words: Words }) {
  const going = goingOut('first', shown, words, now.value);
  const book = wholePlaybook();
  if (going === null || book === null) return <p class="quiet">{t('incident.readingPlaybook')}</p>;
  const suggested = prefilled(book, shown.topics, languageOf(words.first)).what_happened;
  const asked = going.questions.filter(({ id }) => id === 'what_happened' || id === 'next_update');
  return (
    <div class="stack">
      <div class="row top">
        <p class="quiet grow">{t('incident.say.firstAbout')}</p>
        <Help of="holding" />
      </div>
      {asked.map((question) => (
        <AnswerField key={question.id} going={going} question={question} suggested={suggested} />
      ))}
      <Wording going={going} label={t('incident.say.firstWords')} />
      <Approvals going={going} />
      <Copying going={going} />
      <Publishing going={going} written={() => keep({ first: { ...freshDraft(), answers: words.first.answers } })} />
    </div>
  );
}
