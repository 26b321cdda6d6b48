/** Updates until it quiets: news, that there is none, and at the end the last word with thanks. */
import { t } from '@/lib/i18n.ts';
import { prefilled } from '@/lib/incident/statement/compose.ts';
import type { UpdateKind } from '@/lib/incident/statement/update.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { AnswerField } from './answer-field.tsx';
import { Approvals } from './approvals.tsx';
import { Copying } from './copying.tsx';
import { goingOut, languageOf, wholePlaybook } from './going.ts';
import { freshDraft, keep, type Words } from './kept.ts';
import { Publishing } from './publishing.tsx';
import { afterUpdate } from './update-going.ts';
import { Wording } from './wording.tsx';

const kinds: readonly { readonly id: UpdateKind; readonly words: string }[] = [
  { id: 'progress', words: t('incident.say.news') },
  { id: 'nothing-new', words: t('incident.say.noNews') },
  { id: 'closing', words: t('incident.say.lastWord') },
];

export function Update({ shown, words }: { readonly shown: IncidentView; readonly words: Words }) {
  const going = goingOut('update', shown, words, now.value);
  const book = wholePlaybook();
  if (going === null || book === null) return <p class="quiet">{t('incident.readingPlaybook')}</p>;
  const ready = prefilled(book, shown.topics, languageOf(words.update));
  const written = () =>
    keep({
      update: { ...freshDraft(), language: words.update.language, answers: afterUpdate(words.update) },
      sent: [...words.sent, going.called].slice(-50),
    });
  return (
    <div class="stack">
      <fieldset class="picks in-line">
        <legend>{t('incident.say.updateKind')}</legend>
        {kinds.map(({ id, words: said }) => (
          <label key={id} class="check">
            <input
              type="radio"
              name="update-kind"
              checked={words.kind === id}
              onChange={() => keep({ kind: id, update: { ...words.update, skeleton: null, edited: null } })}
            />
            <span>{said}</span>
          </label>
        ))}
      </fieldset>
      {words.kind === 'nothing-new' && <p class="quiet">{t('incident.say.noNewsAbout')}</p>}
      {going.questions.map((question) => (
        <AnswerField
          key={question.id}
          going={going}
          question={question}
          suggested={question.id === 'what_happened' || question.id === 'contact' ? ready[question.id] : null}
        />
      ))}
      <Wording going={going} label={t('incident.say.updateWords')} />
      <Approvals going={going} />
      <Copying going={going} />
      <Publishing going={going} written={written} />
    </div>
  );
}
