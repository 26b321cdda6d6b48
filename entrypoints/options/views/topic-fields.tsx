/** The fields of one topic: title, gravity, roles by level, words by language. */
import { useSignal } from '@preact/signals';
import { Chips } from '@/components/playbook/chips.tsx';
import { gravityNames, languageName, levelNames, roleNames } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import type { TopicEntry } from '@/lib/playbook/sections/topics.ts';
import { edit, own, put, under } from '../document.ts';
import { ChecksAt, ChoiceAt, TextAt } from '../fields.tsx';
import { options } from '../naming.ts';
import { fieldId } from '../route.ts';
import { LanguageTabs } from './language-tabs.tsx';
import { TakeOut } from './take-out.tsx';

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export function TopicFields({ topic }: { readonly topic: TopicEntry }) {
  const path = ['topics', { entry: topic.id }] as const;
  const language = useSignal(Object.keys(topic.words)[0] ?? 'en');
  const mine = under(path) === undefined;
  return (
    <>
      <div class="columns">
        <TextAt path={[...path, 'title']} label={t('options.entry.title')} maxLength={120} />
        <ChoiceAt path={[...path, 'gravity']} label={t('options.topics.gravity')} options={options(gravityNames)} />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={topic.problem}
          onChange={(event) => void put([...path, 'problem'], event.currentTarget.checked)}
        />
        {t('options.topics.complaint')}
      </label>
      {(['watch', 'worry', 'crisis'] as const).map((level) => (
        <ChecksAt
          key={level}
          path={[...path, 'roles', level]}
          label={t('options.topics.loopInFrom', { level: levelNames[level] })}
          options={options(roleNames)}
        />
      ))}
      <LanguageTabs
        id={fieldId([...path, 'words'])}
        languages={Object.keys(topic.words)}
        chosen={language.value}
        choose={(tag) => {
          language.value = tag;
        }}
      />
      <Words topic={topic} language={language.value} />
      <div class="row">
        <TakeOut path={path} words={[t('options.topics.remove'), t('options.entry.switchOff')]} />
        {own(path) !== undefined && !mine && (
          <button type="button" class="button" onClick={() => void edit([{ path, value: undefined }])}>
            {t('options.entry.resetToBelow')}
          </button>
        )}
      </div>
    </>
  );
}

/** Own words are added and taken out again; words from below are left out by name (`without`). */
function Words({ topic, language }: { readonly topic: TopicEntry; readonly language: string }) {
  const path = ['topics', { entry: topic.id }] as const;
  const added = list(own([...path, 'words', language]));
  const without = list(own([...path, 'without', language]));
  const write = (key: 'words' | 'without', next: readonly string[]) =>
    edit([{ path: [...path, key, language], value: next.length === 0 ? undefined : [...next] }]);
  return (
    <>
      <Chips
        id={fieldId([...path, 'words', language])}
        label={t('options.topics.words', { language: languageName(language) })}
        lang={language}
        words={[...added, ...(topic.words[language] ?? []).filter((word) => !added.includes(word))]}
        own={new Set(added)}
        hint={t('options.topics.wordsHint')}
        add={(fresh) => {
          const back = without.filter((word) => !fresh.includes(word));
          const wrong = back.length === without.length ? null : write('without', back);
          const rest = fresh.filter((word) => !without.includes(word));
          return wrong ?? (rest.length === 0 ? null : write('words', [...added, ...rest]));
        }}
        remove={(word) =>
          added.includes(word)
            ? write(
                'words',
                added.filter((one) => one !== word),
              )
            : write('without', [...without, word])
        }
      />
      {without.length > 0 && (
        <Chips
          id={fieldId([...path, 'without', language])}
          label={t('options.topics.leftOut')}
          lang={language}
          words={without}
          add={(fresh) => write('without', [...without, ...fresh])}
          remove={(word) =>
            write(
              'without',
              without.filter((one) => one !== word),
            )
          }
          hint={t('options.topics.leftOutHint')}
        />
      )}
    </>
  );
}
