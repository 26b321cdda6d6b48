/** What posts can be about: how grave it is, whom it concerns, and the words that tell. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { gravityNames, languageName } from '@/components/playbook/names.ts';
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
      <h2 id="topics">What posts are about</h2>
      <p class="quiet">Words are looked for in every post, in all languages. Yours are added to those below.</p>
      <div>
        {topics.map((topic) => {
          const id = fieldId(['topics', { entry: topic.id }]);
          const languages = Object.entries(topic.words).filter(([, words]) => words.length > 0);
          return (
            <Item
              key={topic.id}
              id={id}
              open={opened.value.has(id)}
              toggle={(open) => toggle(id, open)}
              title={topic.title}
              marks={[topic.gravity === 'none' ? 'no problem' : gravityNames[topic.gravity]]}
              says={
                languages.length === 0
                  ? 'No words yet: it is found by the model or by a rule alone.'
                  : `${languages.reduce((sum, [, words]) => sum + words.length, 0)} phrases in ${languages
                      .map(([language]) => languageName(language))
                      .join(', ')}`
              }
            >
              {() => <TopicFields topic={topic} />}
            </Item>
          );
        })}
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <label class="field grow" for="new-topic">
          <span>A topic of your own</span>
          <input id="new-topic" name="title" maxLength={120} placeholder="Seat maps" autocomplete="off" />
        </label>
        <button type="submit" class="button">
          Add
        </button>
      </form>
      <p role="status" class="quiet">
        {said}
      </p>
      <OffList list={['topics']} nameOf={({ title }) => String(title)} />
    </section>
  );
}
