/** Gathering the facts: what, when, who is hurt, why people are upset, what is known and what is not; each with its source. */
import { useSignal } from '@preact/signals';
import { Refused } from '@/components/incident/refused.tsx';
import { atTime } from '@/components/panel/plots/scale.ts';
import { Said, slot } from '@/components/said.tsx';
import { t } from '@/lib/i18n.ts';
import type { Fact } from '@/lib/incident/incident.ts';
import type { IncidentView } from '@/lib/incident/view.ts';
import { now } from '../../state.ts';
import { draft, idOf, settle } from '../drafts.ts';
import { lead, refusals } from '../lead.ts';

const kinds: readonly (readonly [Fact['about'], string])[] = [
  ['what', t('incident.fact.what')],
  ['when', t('incident.fact.when')],
  ['hurt', t('incident.fact.hurt')],
  ['upset', t('incident.fact.upset')],
  ['cause', t('incident.fact.cause')],
  ['known', t('incident.fact.known')],
  ['unknown', t('incident.fact.unknown')],
];

export function Facts({ shown }: { readonly shown: IncidentView }) {
  const withdraw = ({ id, about, text, source }: Fact) =>
    void lead({ kind: 'fact', key: shown.key, fact: id, about, text, source, withdrawn: true });
  const groups = kinds
    .map(([about, words]) => ({ about, words, facts: shown.facts.filter((fact) => fact.about === about) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <div class="stack">
      {groups.length === 0 && <p class="quiet">{t('incident.fact.none')}</p>}
      <dl class="fact-list">
        {groups.map(({ about, words, facts }) => (
          <div key={about}>
            <dt class="minor">{words}</dt>
            {facts.map((fact) => (
              <dd key={fact.id}>
                <bdi>{fact.text}</bdi>{' '}
                <small>
                  <Said
                    text={saysWho(fact, now.value)}
                    parts={{ source: <bdi>{fact.source}</bdi>, by: <bdi>{fact.by}</bdi> }}
                  />
                </small>{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={t('incident.fact.withdrawThis', { fact: fact.text })}
                  onClick={() => withdraw(fact)}
                >
                  {t('incident.fact.withdraw')}
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

function saysWho({ source, at }: Fact, until: number): string {
  const said = { by: slot('by'), at: atTime(Date.parse(at), until) };
  return source === '' ? t('incident.fact.by', said) : t('incident.fact.bySource', { ...said, source: slot('source') });
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
        <span>{t('incident.fact.about')}</span>
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
        <span>{t('incident.fact.words')}</span>
        <textarea
          rows={2}
          maxLength={1_500}
          dir="auto"
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{t('incident.fact.source')}</span>
        <input
          maxLength={200}
          value={source.value}
          placeholder={t('incident.fact.whoSaid')}
          onInput={(event) => (source.value = event.currentTarget.value)}
        />
      </label>
      <div>
        <button type="submit" class="button" disabled={text.value.trim() === ''}>
          {t('incident.writeDown')}
        </button>
      </div>
      <Refused why={refusals.value.get(at)} />
    </form>
  );
}
