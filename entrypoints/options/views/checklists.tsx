/** What to do in a crisis, step by step; the tools to pause; the pages on which access is taken away. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { levelNames } from '@/components/playbook/names.ts';
import { count, t } from '@/lib/i18n.ts';
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
        title: t('options.checklists.newStep'),
        phase: 'detect',
        mandatory: true,
        does: ['social-lead'],
      },
    ];
    said.value = edit([{ path, value: { id, title: t('options.checklists.new'), from: 'crisis', steps } }]) ?? '';
    toggle(fieldId(path), true);
  };
  return (
    <>
      <section class="section stack" aria-labelledby="checklists-title">
        <h2 id="checklists-title">{t('options.checklists.title')}</h2>
        <p class="quiet">{t('options.checklists.about')}</p>
        {book.checklists.length === 0 && <p class="empty">{t('options.checklists.none')}</p>}
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
                marks={[t('options.checklists.fromLevel', { level: levelNames[list.from] })]}
                says={t('options.checklists.steps', list.steps.length, {
                  count: count(list.steps.length),
                  must: count(must),
                })}
              >
                {() => (
                  <>
                    <div class="columns">
                      <TextAt path={[...path, 'title']} label={t('options.entry.title')} maxLength={120} />
                      <ChoiceAt
                        path={[...path, 'from']}
                        label={t('options.checklists.from')}
                        options={options(levelNames)}
                      />
                    </div>
                    <ChecksAt
                      path={[...path, 'topics']}
                      label={t('options.entry.onlyForTopics')}
                      options={book.topics.map(({ id: value, title }) => ({ value, label: title }))}
                    />
                    <Steps list={list} />
                    <div class="row">
                      <TakeOut path={path} words={[t('options.checklists.remove'), t('options.entry.switchOff')]} />
                    </div>
                  </>
                )}
              </Item>
            );
          })}
        </div>
        <div class="row">
          <button type="button" class="button" id="checklists" onClick={add}>
            {t('options.checklists.add')}
          </button>
          <small role="status">{said}</small>
        </div>
        <OffList list={['checklists']} nameOf={({ title }) => String(title)} />
      </section>
      <Places list="schedulers" title={t('options.places.tools')} says={t('options.places.toolsAbout')} />
      <Places list="access" title={t('options.places.access')} says={t('options.places.accessAbout')} />
    </>
  );
}
