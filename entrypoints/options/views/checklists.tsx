/** What to do in a crisis, step by step; the tools to pause; the pages on which access is taken away. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { levelNames } from '@/components/playbook/names.ts';
import { edit } from '../document.ts';
import { ChecksAt, ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { below, playbook } from '../state.ts';
import { Steps } from './checklist-steps.tsx';
import { OffList } from './off-list.tsx';
import { Places } from './places.tsx';
import { TakeOut } from './take-out.tsx';

const said = signal('');

export function ChecklistsView() {
  const book = playbook.value;
  if (book === null) return null;
  const add = () => {
    const id = freshId(
      'checklist',
      [...book.checklists, ...(below.value?.playbook.checklists ?? [])].map((one) => one.id),
    );
    const path = ['checklists', { entry: id }] as const;
    const steps = [
      {
        id: 'step-1',
        title: 'Tell the people who have to know',
        phase: 'detect',
        mandatory: true,
        does: ['social-lead'],
      },
    ];
    said.value = edit([{ path, value: { id, title: 'In a crisis', from: 'crisis', steps } }]) ?? '';
    toggle(fieldId(path), true);
  };
  return (
    <>
      <section class="section stack" aria-labelledby="checklists-title">
        <h2 id="checklists-title">Checklists</h2>
        <p class="quiet">A checklist without topics holds for every incident; one with topics is laid over it.</p>
        {book.checklists.length === 0 && (
          <p class="empty">There is none yet. Begin with the first steps of your last crisis.</p>
        )}
        <div>
          {book.checklists.map((list) => {
            const path = ['checklists', { entry: list.id }] as const;
            const id = fieldId(path);
            const must = list.steps.filter(({ mandatory }) => mandatory).length;
            return (
              <Item
                key={list.id}
                id={id}
                open={opened.value.has(id)}
                toggle={(open) => toggle(id, open)}
                title={list.title}
                marks={[`from ${levelNames[list.from]} on`]}
                says={`${list.steps.length} steps, ${must} of them mandatory`}
              >
                {() => (
                  <>
                    <div class="columns">
                      <TextAt path={[...path, 'title']} label="Title" maxLength={120} />
                      <ChoiceAt path={[...path, 'from']} label="From level" options={options(levelNames)} />
                    </div>
                    <ChecksAt
                      path={[...path, 'topics']}
                      label="Only for these topics"
                      options={book.topics.map(({ id: value, title }) => ({ value, label: title }))}
                    />
                    <Steps list={list} />
                    <div class="row">
                      <TakeOut path={path} words={['Remove this checklist', 'Switch off']} />
                    </div>
                  </>
                )}
              </Item>
            );
          })}
        </div>
        <div class="row">
          <button type="button" class="button" id="checklists" onClick={add}>
            Add a checklist
          </button>
          <small role="status">{said}</small>
        </div>
        <OffList list={['checklists']} nameOf={({ title }) => String(title)} />
      </section>
      <Places
        list="schedulers"
        title="Tools that post by themselves"
        says="Every one of them is paused in a crisis and started again at the end."
      />
      <Places
        list="access"
        title="Where access is taken away"
        says="For the hour in which somebody else posts in your name."
      />
    </>
  );
}
