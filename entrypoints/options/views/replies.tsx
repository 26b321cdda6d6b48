/** What the organisation says: first answers by topic and level, the words that fill them, and what it never says. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { languageName, responsibilityNames } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import type { EditPath } from '@/lib/playbook/edit.ts';
import type { Replies } from '@/lib/playbook/sections/replies.ts';
import { edit } from '../document.ts';
import { ChipsAt, ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { below, playbook } from '../state.ts';
import { Acknowledgements } from './acknowledgements.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { OffList } from './off-list.tsx';
import { TakeOut } from './take-out.tsx';
import { WordingAt } from './wording-at.tsx';

/** One language for the whole view: who writes German answers wants German everywhere. */
export const language = signal('en');

export function RepliesView() {
  const replies = playbook.value?.replies;
  if (replies === undefined) return null;
  const known = new Set([
    ...Object.keys(replies.contact),
    ...replies.acknowledgements.flatMap(({ text }) => Object.keys(text)),
  ]);
  return (
    <>
      <section class="section stack" aria-labelledby="language-title">
        <h2 id="language-title">{t('options.languages.language')}</h2>
        <LanguageTabs
          id="replies.language"
          languages={[...known]}
          chosen={language.value}
          choose={(tag) => {
            language.value = tag;
          }}
        />
        <TextAt
          key={language.value}
          path={['replies', 'contact', language.value]}
          label={t('options.replies.privateIn', { language: languageName(language.value) })}
          hint={t('options.replies.privateHint', { slot: '{contact}' })}
          optional
          lang={language.value}
        />
      </section>
      <Acknowledgements />
      <WhatHappened />
      <Wordings list="holding" title={t('options.replies.holding.title')} says={t('options.replies.holding.about')} />
      <Wordings list="updates" title={t('options.replies.updates.title')} says={t('options.replies.updates.about')} />
      <Wordings
        list="statements"
        title={t('options.replies.statements.title')}
        says={t('options.replies.statements.about')}
      />
      <section class="section stack" aria-labelledby="never">
        <h2 id="never">{t('options.replies.never.title')}</h2>
        <ChipsAt
          path={['replies', 'avoid']}
          adds
          label={t('options.replies.never.avoid')}
          hint={t('options.replies.never.avoidHint')}
          placeholder={t('options.replies.never.avoidExample')}
        />
      </section>
    </>
  );
}

function WhatHappened() {
  const topics = [{ id: 'any', title: t('options.replies.anyOtherTopic') }, ...(playbook.value?.topics ?? [])];
  return (
    <section class="section stack" aria-labelledby="what">
      <h2 id="what">{t('options.replies.what.title')}</h2>
      <p class="quiet">{t('options.replies.what.about', { slot: '{what_happened}' })}</p>
      <div class="columns" key={language.value}>
        {topics.map(({ id, title }) => (
          <TextAt
            key={id}
            path={['replies', 'what_happened', id, language.value]}
            label={title}
            optional
            lang={language.value}
          />
        ))}
      </div>
    </section>
  );
}

type Statement = Replies['statements'][number];
type Worded = Replies['holding'][number] | Statement;
const isStatement = (one: Worded): one is Statement => 'responsibility' in one;

interface WordingsProps {
  readonly list: 'holding' | 'updates' | 'statements';
  readonly title: string;
  readonly says: string;
}

function Wordings({ list, title, says }: WordingsProps) {
  const base: EditPath = ['replies', list];
  const entries: readonly Worded[] = playbook.value?.replies[list] ?? [];
  const add = () => {
    const taken = [...entries, ...(below.value?.playbook.replies[list] ?? [])].map(({ id }) => id);
    const id = freshId(list, taken);
    const path = [...base, { entry: id }];
    const text = { [language.value]: t('options.replies.beginning', { replyBy: '{reply_by}' }) };
    edit([{ path, value: list === 'statements' ? { id, responsibility: 'accident', text } : { id, text } }]);
    toggle(fieldId(path), true);
  };
  return (
    <section class="section stack" aria-labelledby={`title-${list}`}>
      <h2 id={`title-${list}`}>{title}</h2>
      <p class="quiet">{says}</p>
      {entries.length === 0 && <p class="empty">{t('options.replies.none')}</p>}
      <div>
        {entries.map((one) => {
          const path = [...base, { entry: one.id }];
          const id = fieldId(path);
          return (
            <Item
              key={one.id}
              id={id}
              open={opened.value.has(id)}
              toggle={(open) => toggle(id, open)}
              title={isStatement(one) ? responsibilityNames[one.responsibility] : one.id}
              says={one.text[language.value] ?? Object.values(one.text)[0] ?? ''}
            >
              {() => (
                <>
                  {isStatement(one) && (
                    <ChoiceAt
                      path={[...path, 'responsibility']}
                      label={t('options.replies.statements.responsible')}
                      options={options(responsibilityNames)}
                    />
                  )}
                  <WordingAt
                    path={path}
                    language={language.value}
                    text={one.text[language.value] ?? ''}
                    lines={list === 'statements' ? 12 : 4}
                  />
                  <div class="row">
                    <TakeOut path={path} />
                  </div>
                </>
              )}
            </Item>
          );
        })}
      </div>
      <div class="row">
        <button type="button" class="button" id={fieldId(base)} onClick={add}>
          {t('options.replies.add')}
        </button>
      </div>
      <OffList list={base} nameOf={({ id }) => String(id)} />
    </section>
  );
}
