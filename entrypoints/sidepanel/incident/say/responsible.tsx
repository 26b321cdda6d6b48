/** Whose doing it is, as far as the facts are in, and what follows from it: the strategy with its reason. */
import type { Cause } from '@/lib/incident/statement/answers.ts';
import type { Going } from './going.ts';
import { changeAnswers } from './kept.ts';

const causes: readonly { readonly id: Cause; readonly words: string; readonly more: string }[] = [
  { id: 'unknown', words: 'Nobody knows yet', more: '' },
  { id: 'rumour', words: 'A rumour', more: 'it is not true' },
  { id: 'victim', words: 'Done to us', more: 'it came from outside' },
  { id: 'accident', words: 'An accident', more: 'nobody could foresee it' },
  { id: 'at-fault', words: 'Our fault', more: 'we could have prevented it' },
];
const histories: readonly { readonly id: boolean | null; readonly words: string }[] = [
  { id: true, words: 'Yes' },
  { id: false, words: 'No' },
  { id: null, words: 'Nobody has looked' },
];

export function Responsible({ going: { answers, strategy, questions } }: { readonly going: Going }) {
  const asksBefore = questions.find(({ id }) => id === 'before');
  return (
    <div class="stack">
      <fieldset class="picks">
        <legend>Who is responsible?</legend>
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
              {more !== '' && <small>: {more}</small>}
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
        <div class="strategy" role="status">
          <b>{strategy.title}</b>
          <p>{strategy.advice}</p>
          <small>{strategy.because}</small>
        </div>
      )}
    </div>
  );
}
