/** Gathering the facts: what, when, who is hurt, why people are upset, what is known and what is not; each with its source. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { atTime } from '@/components/panel/plots/scale.ts';
import type { Fact } from '@/lib/incident/incident.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { draft, idOf, settle } from '../drafts.ts';
import { lead, refusals } from '../lead.ts';

const kinds: readonly (readonly [Fact['about'], string])[] = [
  ['what', 'What happened'],
  ['when', 'When'],
  ['hurt', 'Who is hurt or affected'],
  ['upset', 'Why people are upset'],
  ['cause', 'How it came about'],
  ['known', 'Known for certain'],
  ['unknown', 'Not known yet'],
];

export function Facts({ shown }: { readonly shown: IncidentView }) {
  const withdraw = ({ id, about, text, source }: Fact) =>
    void lead({ kind: 'fact', key: shown.key, fact: id, about, text, source, withdrawn: true });
  const groups = kinds
    .map(([about, words]) => ({ about, words, facts: shown.facts.filter((fact) => fact.about === about) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <div class="stack">
      {groups.length === 0 && (
        <p class="quiet">Nothing is written down yet. The builder below offers what you write here.</p>
      )}
      <dl class="fact-list">
        {groups.map(({ about, words, facts }) => (
          <div key={about}>
            <dt class="minor">{words}</dt>
            {facts.map((fact) => (
              <dd key={fact.id}>
                <bdi>{fact.text}</bdi>{' '}
                <small>
                  {fact.source === '' ? '' : `${fact.source}, `}
                  {fact.by}, {atTime(Date.parse(fact.at), now.value)}
                </small>{' '}
                <button type="button" class="link" aria-label={`Withdraw: ${fact.text}`} onClick={() => withdraw(fact)}>
                  Withdraw
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {shown.status === 'open' && <Add of={shown} />}
    </div>
  );
}

function Add({ of: { key } }: { readonly of: IncidentView }) {
  const about = useSignal<Fact['about']>('known');
  const text = draft(key, 'fact');
  const source = draft(key, 'fact source');
  const at = `${key} fact`;
  const add = async () => {
    if (text.value.trim() === '') return;
    const fact = idOf(key, 'fact');
    const said = { text: text.value.trim(), source: source.value.trim(), withdrawn: false };
    if (!(await lead({ kind: 'fact', key, fact, about: about.value, ...said }, at))) return;
    settle(key, 'fact');
    source.value = '';
  };
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        <span>A fact about</span>
        <select
          value={about.value}
          onChange={({ currentTarget: { value } }) => {
            about.value = kinds.find(([id]) => id === value)?.[0] ?? 'known';
          }}
        >
          {kinds.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>In a few words</span>
        <textarea
          rows={2}
          maxLength={1_500}
          dir="auto"
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>Where it comes from</span>
        <input
          maxLength={200}
          value={source.value}
          placeholder="Who said or checked it"
          onInput={(event) => (source.value = event.currentTarget.value)}
        />
      </label>
      <div>
        <button type="submit" class="button" disabled={text.value.trim() === ''}>
          Write it down
        </button>
      </div>
      <Refused why={refusals.value.get(at)} />
    </form>
  );
}
