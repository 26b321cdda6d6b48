/** The rules, each as a sentence; opened, the parts of the sentence are controls. */
import { computed, signal } from '@preact/signals';
import type { Vocabulary } from '@/components/playbook/vocabulary.ts';
import { count, t } from '@/lib/i18n.ts';
import { facts } from '@/lib/triage/facts/index.ts';
import { edit } from '../document.ts';
import { idFrom } from '../naming.ts';
import { addressOf } from '../route.ts';
import { templates } from '../rule-templates.ts';
import { groups, listRules } from '../rulebook.ts';
import { below, playbook } from '../state.ts';
import { RuleEntry } from './rule-entry.tsx';
import { Signs } from './signs.tsx';

const sought = signal('');
const said = signal('');
/** Drawn at once; a playbook may have thousands. */
const drawn = signal(120);

export const vocabulary = computed<Vocabulary>(() => ({
  facts,
  signs: playbook.value?.signs ?? {},
  topics: playbook.value?.topics ?? [],
}));
const listed = computed(listRules);

export function RulesView() {
  const words = sought.value.trim().toLowerCase();
  const found =
    words === ''
      ? listed.value
      : listed.value.filter(({ rule }) => `${rule.id} ${rule.title} ${rule.because}`.toLowerCase().includes(words));
  let left = drawn.value;
  const add = (index: number) => {
    const template = templates[index];
    if (template === undefined) return;
    const { offer: _, ...rule } = template;
    const taken = [...(playbook.value?.rules ?? []), ...(below.value?.playbook.rules ?? [])].map(({ id }) => id);
    const id = idFrom(`own ${rule.title}`, taken);
    said.value = edit([{ path: ['rules', { entry: id }], value: { id, ...rule } }]) ?? '';
    if (said.value === '') location.hash = addressOf('rules', ['rules', { entry: id }]);
  };
  return (
    <>
      <section class="section stack" aria-labelledby="rules-title">
        <h2 id="rules-title">{t('options.rules.title')}</h2>
        <p class="quiet">{t('options.rules.about')}</p>
        <div class="columns">
          <label class="field" for="rule-search">
            <span>{t('options.rules.find')}</span>
            <input
              id="rule-search"
              type="search"
              value={sought.value}
              onInput={(event) => {
                sought.value = event.currentTarget.value;
              }}
            />
          </label>
          <label class="field" for="rule-add">
            <span>{t('options.rules.add')}</span>
            <select
              id="rule-add"
              value=""
              onChange={(event) => {
                const index = event.currentTarget.value;
                event.currentTarget.value = '';
                if (index !== '') add(Number(index));
              }}
            >
              <option value="">{t('options.rules.begin')}</option>
              {templates.map(({ offer }, index) => (
                <option key={offer} value={index}>
                  {offer}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p role="status" class="quiet">
          {said.value !== ''
            ? said.value
            : words === ''
              ? ''
              : t('options.rules.found', { count: count(found.length) })}
        </p>
      </section>
      {groups.map(({ id, title, says }) => {
        const all = found.filter(({ group }) => group === id);
        const shown = all.slice(0, left);
        left -= shown.length;
        if (shown.length === 0) return null;
        return (
          <section key={id} class="section stack" aria-labelledby={`group-${id}`}>
            <h2 id={`group-${id}`}>
              {title} <small>{count(all.length)}</small>
            </h2>
            <p class="quiet">{says}</p>
            <div>
              {shown.map((one, index) => (
                <RuleEntry key={one.rule.id} one={one} words={vocabulary.value} before={all[index - 1]} />
              ))}
            </div>
          </section>
        );
      })}
      {found.length === 0 && <p class="empty">{t('options.rules.none')}</p>}
      {found.length > drawn.value && (
        <button
          type="button"
          class="button more"
          onClick={() => {
            drawn.value += 200;
          }}
        >
          {t('options.rules.showMore', { count: count(found.length - drawn.value) })}
        </button>
      )}
      {words === '' && <Signs words={vocabulary.value} />}
    </>
  );
}
