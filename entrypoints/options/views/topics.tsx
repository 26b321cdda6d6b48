/** What posts can be about: how grave it is, whom it concerns, and the words that tell. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { gravityNames, languageName } from '@/components/playbook/names.ts';
import { count, row, t } from '@/lib/i18n.ts';
import { edit } from '../document.ts';
import { idFrom } from '../naming.ts';
import { addressOf, fieldId, opened, toggle } from '../route.ts';
import { below, playbook } from '../state.ts';
import { OffList } from './off-list.tsx';
import { TopicFields } from './topic-fields.tsx';

const said = signal('');

export function TopicsView() {
  const topics = playbook.value?.topics ?? [];
  const add = (form: HTMLFormElement) => {
    const title = String(new FormData(form).get('title') ?? '').trim();
    if (title === '') return;
    const taken = [...topics, ...(below.value?.playbook.topics ?? [])].map((one) => one.id);
    const id = idFrom(title, taken);
    const entry = {
      id,
      title,
      gravity: 'ordinary',
      problem: true,
      roles: { watch: ['support'] },
      words: { en: [title.toLowerCase()] },
    };
    const wrong = edit([{ path: ['topics', { entry: id }], value: entry }]);
    said.value = wrong ?? '';
    if (wrong !== null) return;
    form.reset();
    location.hash = addressOf('topics', ['topics', { entry: id }]);
  };
  return (
    <section class="section stack" aria-labelledby="topics">
      <h2 id="topics">{t('options.topics.title')}</h2>
      <p class="quiet">{t('options.topics.about')}</p>
      <div>
        {topics.map((topic) => {
          const id = fieldId(['topics', { entry: topic.id }]);
          const languages = Object.entries(topic.words).filter(([, words]) => words.length > 0);
          const phrases = languages.reduce((sum, [, words]) => sum + words.length, 0);
          return (
            <Item
              key={topic.id}
              id={id}
              open={opened.value.has(id)}
              toggle={(open) => toggle(id, open)}
              title={topic.title}
              marks={[topic.gravity === 'none' ? t('options.topics.noProblem') : gravityNames[topic.gravity]]}
              says={
                languages.length === 0
                  ? t('options.topics.noWords')
                  : t('options.topics.phrases', phrases, {
                      count: count(phrases),
                      languages: row(languages.map(([language]) => languageName(language))),
                    })
              }
            >
              {() => <TopicFields topic={topic} />}
            </Item>
          );
        })}
      </div>
      <form
        class="row end"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <label class="field grow" for="new-topic">
          <span>{t('options.topics.own')}</span>
          <input
            id="new-topic"
            name="title"
            maxLength={120}
            placeholder={t('options.topics.ownExample')}
            autocomplete="off"
          />
        </label>
        <button type="submit" class="button">
          {t('options.entry.add')}
        </button>
      </form>
      <p role="status" class="quiet">
        {said}
      </p>
      <OffList list={['topics']} nameOf={({ title }) => String(title)} />
    </section>
  );
}
