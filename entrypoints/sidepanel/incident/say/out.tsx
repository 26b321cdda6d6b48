/** What is out: the words as they went, where, and a link that was still missing. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { atTime } from '@/components/panel/plots/scale.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { goTo } from '../jump.ts';
import { lead, refusals, say } from '../lead.ts';
import { changeAnswers, freshDraft, keep, words } from './kept.ts';
import { webAddress } from './web-address.ts';

const names = {
  acknowledgement: 'First word',
  statement: 'Statement',
  update: 'Update',
  correction: 'Correction',
  thanks: 'Last word',
} as const;

type One = IncidentView['published'][number];

export function Out({ shown }: { readonly shown: IncidentView }) {
  if (shown.published.length === 0) return null;
  const correct = () => {
    const mine = words.value?.statement;
    keep({ statement: { ...freshDraft(), answers: mine?.answers ?? freshDraft().answers } });
    changeAnswers('statement', { responsibility: 'rumour' });
    goTo('say', 'say-statement');
  };
  return (
    <section class="section stack" aria-labelledby="say-out">
      <div class="row">
        <h3 id="say-out" class="grow">
          What is out
        </h3>
        <button type="button" class="link" onClick={correct}>
          Correct something
        </button>
      </div>
      <ol class="stack">
        {[...shown.published].reverse().map((one) => (
          <li key={one.id}>
            <Published one={one} of={shown} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Published({ one, of: shown }: { readonly one: One; readonly of: IncidentView }) {
  const { id, what, at, by, url, text, next, statement } = one;
  const typed = useSignal('');
  const place = `link ${id}`;
  const add = () => {
    const link = webAddress(typed.value);
    if (link === null || link === undefined) return say(place, 'This is no web address.');
    void lead({ kind: 'published', key: shown.key, publication: id, what, statement, text, url: link, next }, place);
  };
  return (
    <>
      <div class="row">
        <b>{names[what]}</b>
        <small class="grow">
          {atTime(Date.parse(at), now.value)}, {by}
        </small>
        {url !== null && (
          <a href={url} target="_blank" rel="noreferrer">
            Open<span class="unseen"> {names[what]}</span>
          </a>
        )}
      </div>
      <details>
        <summary class="quiet">The words</summary>
        <p class="words quote" dir="auto">
          {text}
        </p>
      </details>
      {url === null && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="field grow">
            <span class="unseen">Link to the {names[what]}</span>
            <input
              value={typed.value}
              inputMode="url"
              maxLength={2_000}
              placeholder="Link to it"
              onInput={(event) => (typed.value = event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            Add the link
          </button>
        </form>
      )}
      <Refused why={refusals.value.get(place)} />
    </>
  );
}
