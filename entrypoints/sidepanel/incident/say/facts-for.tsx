/** What was written down as a fact, below the question that it answers: one click takes it over. */

import { t } from '@/lib/i18n.ts';
import type { Fact } from '@/lib/incident/incident.ts';
import type { WordedId } from '@/lib/incident/statement/answers.ts';
import { incident } from '../state.ts';
import type { Going } from './going.ts';
import { changeAnswers } from './kept.ts';

const about: Readonly<Partial<Record<WordedId, Fact['about']>>> = {
  what_happened: 'what',
  when: 'when',
  who_is_affected: 'hurt',
  why_upset: 'upset',
  cause: 'cause',
  known: 'known',
  unknown: 'unknown',
};

/** @returns nothing while no fact fits, or its words stand in the field already */
export function FactsFor({ going, question }: { readonly going: Going; readonly question: WordedId }) {
  const { place, draft, answers } = going;
  const said = answers.words[question] ?? '';
  const facts = (incident.value?.facts ?? []).filter(
    (one) => one.about === about[question] && !said.includes(one.text),
  );
  if (facts.length === 0) return null;
  const take = (text: string) => {
    const joined = said.trim() === '' ? text : `${said.trim()}; ${text}`;
    changeAnswers(place, { words: { ...draft.answers.words, [question]: joined.slice(0, 1_500) } });
  };
  return (
    <ul class="facts">
      {facts.map(({ id, text, source, by }) => (
        <li key={id} class="row">
          <small class="grow">
            <bdi>{text}</bdi> (<bdi>{source === '' ? by : source}</bdi>)
          </small>
          <button
            type="button"
            class="link"
            aria-label={t('incident.statement.useThis', { fact: text })}
            onClick={() => take(text)}
          >
            {t('incident.statement.use')}
          </button>
        </li>
      ))}
    </ul>
  );
}
