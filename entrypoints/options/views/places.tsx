/** Places to go in a crisis, each with its link: tools that post by themselves, pages on which access is taken away. */
import { Item } from '@/components/playbook/item.tsx';
import { siteNames } from '@/components/playbook/names.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { edit } from '../document.ts';
import { ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { below, playbook } from '../state.ts';
import { OffList } from './off-list.tsx';
import { TakeOut } from './take-out.tsx';

interface Props {
  readonly list: 'schedulers' | 'access';
  readonly title: string;
  readonly says: string;
}

type Place = Playbook['access'][number] | Playbook['schedulers'][number];
const sited = (one: Place): one is Playbook['access'][number] => 'site' in one;

export function Places({ list, title, says }: Props) {
  const entries: readonly Place[] = playbook.value?.[list] ?? [];
  const add = () => {
    const taken = [...entries, ...(below.value?.playbook[list] ?? [])].map(({ id }) => id);
    const id = freshId(list === 'schedulers' ? 'tool' : 'page', taken);
    const path = [list, { entry: id }] as const;
    const entry = { id, title: list === 'schedulers' ? 'Name of the tool' : 'Name of the page', url: '' };
    edit([{ path, value: list === 'access' ? { ...entry, site: 'x' } : entry }]);
    toggle(fieldId(path), true);
  };
  return (
    <section class="section stack" aria-labelledby={`title-${list}`}>
      <h2 id={`title-${list}`}>{title}</h2>
      <p class="quiet">{says}</p>
      {entries.length === 0 && <p class="empty">None is listed yet.</p>}
      <div>
        {entries.map((one) => {
          const path = [list, { entry: one.id }] as const;
          const id = fieldId(path);
          return (
            <Item
              key={one.id}
              id={id}
              open={opened.value.has(id)}
              toggle={(open) => toggle(id, open)}
              title={one.title}
              marks={[sited(one) ? siteNames[one.site] : null, one.url === '' ? 'no link' : null]}
              says={one.how === '' ? undefined : one.how}
            >
              {() => (
                <>
                  <div class="columns">
                    <TextAt path={[...path, 'title']} label="Name" maxLength={120} />
                    <TextAt path={[...path, 'url']} label="Link" placeholder="https://" />
                    {sited(one) && <ChoiceAt path={[...path, 'site']} label="Network" options={options(siteNames)} />}
                  </div>
                  <TextAt path={[...path, 'how']} label="How it is done there" lines={2} maxLength={400} />
                  <div class="row">
                    <TakeOut path={path} words={['Remove', 'Leave out']} />
                  </div>
                </>
              )}
            </Item>
          );
        })}
      </div>
      <div class="row">
        <button type="button" class="button" id={list} onClick={add}>
          {list === 'schedulers' ? 'Add a tool' : 'Add a page'}
        </button>
      </div>
      <OffList list={[list]} nameOf={({ title: name }) => String(name)} />
    </section>
  );
}
