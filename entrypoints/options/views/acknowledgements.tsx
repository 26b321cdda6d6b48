/** First answers, by topic; each with its levels, its tone and its text in the chosen language. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { languageName, levelNames } from '@/components/playbook/names.ts';
import { count, row, t } from '@/lib/i18n.ts';
import type { Acknowledgement } from '@/lib/playbook/sections/replies.ts';
import { edit, own, under } from '../document.ts';
import { ChecksAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { below, playbook } from '../state.ts';
import { OffList } from './off-list.tsx';
import { language } from './replies.tsx';
import { TakeOut } from './take-out.tsx';
import { ToneAt } from './tone-at.tsx';
import { WordingAt } from './wording-at.tsx';

const list = ['replies', 'acknowledgements'] as const;
const said = signal('');
const level = signal('');

export function Acknowledgements() {
  const book = playbook.value;
  if (book === null) return null;
  const all = book.replies.acknowledgements.filter(
    ({ levels }) => level.value === '' || (levels as string[]).includes(level.value),
  );
  const topics = [
    ...book.topics.filter(
      ({ id }) => book.replies.acknowledgements.some((one) => one.topics.includes(id)) || id !== 'any',
    ),
  ];
  const named = [...topics, { id: 'any', title: t('options.replies.anyOtherTopic') }];
  return (
    <section class="section stack" aria-labelledby="first">
      <h2 id="first">{t('options.replies.first.title')}</h2>
      <p class="quiet">{t('options.replies.first.about')}</p>
      <label class="field" for="reply-level">
        <span>{t('options.replies.first.atLevel')}</span>
        <select
          id="reply-level"
          value={level.value}
          onChange={(event) => {
            level.value = event.currentTarget.value;
          }}
        >
          <option value="">{t('options.replies.first.allLevels')}</option>
          {Object.entries(levelNames).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class="quiet">
        {said}
      </p>
      {named.map(({ id, title }) => {
        const mine = all.filter((one) => one.topics.includes(id));
        const group = fieldId(['replies', id]);
        const spoken = mine.filter(({ text }) => text[language.value] !== undefined).length;
        return (
          <Item
            key={id}
            id={group}
            open={opened.value.has(group)}
            toggle={(open) => toggle(group, open)}
            title={title}
            marks={[
              mine.length === 0
                ? t('options.replies.first.usesAny')
                : t('options.replies.first.inLanguage', {
                    count: count(spoken),
                    language: languageName(language.value),
                  }),
            ]}
          >
            {() => <Variants topic={id} title={title} entries={mine} />}
          </Item>
        );
      })}
      <OffList list={list} nameOf={({ id }) => String(id)} />
    </section>
  );
}

function Variants({
  topic,
  title,
  entries,
}: {
  readonly topic: string;
  readonly title: string;
  readonly entries: readonly Acknowledgement[];
}) {
  const add = () => {
    const replies = [
      ...(playbook.value?.replies.acknowledgements ?? []),
      ...(below.value?.playbook.replies.acknowledgements ?? []),
    ];
    const id = freshId(
      `own-${topic}`,
      replies.map((one) => one.id),
    );
    const path = [...list, { entry: id }] as const;
    const text = {
      [language.value]: t('options.replies.first.beginning', {
        firstName: '{first_name}',
        whatHappened: '{what_happened}',
        replyBy: '{reply_by}',
      }),
    };
    const levels = level.value === '' ? ['watch', 'worry'] : [level.value];
    said.value = edit([{ path, value: { id, topics: [topic], levels, tone: 'empathy', text } }]) ?? '';
    toggle(fieldId(path), true);
  };
  return (
    <>
      {entries.map((one) => {
        const path = [...list, { entry: one.id }] as const;
        const id = fieldId(path);
        const text = one.text[language.value];
        return (
          <Item
            key={one.id}
            id={id}
            open={opened.value.has(id)}
            toggle={(open) => toggle(id, open)}
            title={text ?? t('options.replies.first.noText', { language: languageName(language.value) })}
            marks={[
              row(one.levels.map((at) => levelNames[at])),
              own(path) !== undefined && under(path) !== undefined ? t('options.entry.changedHere') : null,
            ]}
          >
            {() => (
              <>
                <WordingAt path={path} language={language.value} text={text ?? ''} lines={4} topic={topic} />
                <ChecksAt
                  path={[...path, 'levels']}
                  label={t('options.replies.first.atLevels')}
                  options={options(levelNames)}
                />
                <ToneAt path={[...path, 'tone']} />
                <div class="row">
                  <TakeOut
                    path={path}
                    done={(mistake) => {
                      said.value = mistake ?? '';
                    }}
                  />
                </div>
              </>
            )}
          </Item>
        );
      })}
      <div class="row">
        <button
          type="button"
          class="button"
          aria-label={t('options.replies.first.addFor', { topic: title })}
          onClick={add}
        >
          {t('options.replies.first.add')}
        </button>
      </div>
    </>
  );
}
