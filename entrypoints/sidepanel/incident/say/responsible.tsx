/** Whose doing it is, as far as the facts are in, and what follows from it: the strategy with its reason. */
import { Help } from '@/components/panel/help.tsx';
import { t } from '@/lib/i18n.ts';
import type { Cause } from '@/lib/incident/statement/answers.ts';
import type { Going } from './going.ts';
import { changeAnswers } from './kept.ts';

const causes: readonly { readonly id: Cause; readonly words: string; readonly more: string }[] = [
  { id: 'unknown', words: t('incident.responsible.unknown'), more: '' },
  { id: 'rumour', words: t('incident.responsible.rumour'), more: t('incident.responsible.rumourMore') },
  { id: 'victim', words: t('incident.responsible.victim'), more: t('incident.responsible.victimMore') },
  { id: 'accident', words: t('incident.responsible.accident'), more: t('incident.responsible.accidentMore') },
  { id: 'at-fault', words: t('incident.responsible.atFault'), more: t('incident.responsible.atFaultMore') },
];
const histories: readonly { readonly id: boolean | null; readonly words: string }[] = [
  { id: true, words: t('incident.responsible.before') },
  { id: false, words: t('incident.responsible.notBefore') },
  { id: null, words: t('incident.responsible.nobodyLooked') },
];

export function Responsible({ going: { answers, strategy, questions } }: { readonly going: Going }) {
  const asksBefore = questions.find(({ id }) => id === 'before');
  return (
    <div class="stack">
      <fieldset class="picks">
        <legend>{t('incident.responsible.who')}</legend>
        {causes.map(({ id, words, more }) => (
          <label key={id} class="check">
            <input
              type="radio"
              name="responsibility"
              checked={answers.responsibility === id}
              onChange={() => changeAnswers('statement', { responsibility: id })}
            />
            <span>
              {words}
              {more !== '' && <small>{more}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {asksBefore !== undefined && (
        <fieldset class="picks in-line">
          <legend>{asksBefore.asks}</legend>
          {histories.map(({ id, words }) => (
            <label key={words} class="check">
              <input
                type="radio"
                name="before"
                checked={answers.before === id}
                onChange={() => changeAnswers('statement', { before: id })}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
      )}
      {strategy !== null && (
        <div class="row top">
          <div class="strategy grow" role="status">
            <b>{strategy.title}</b>
            <p>{strategy.advice}</p>
            <small>{strategy.because}</small>
          </div>
          <Help of="strategy" />
        </div>
      )}
    </div>
  );
}
