/** Places to go in a crisis, each with its link: tools that post by themselves, pages on which access is taken away. */
import { Item } from '@/components/playbook/item.tsx';
import { siteNames } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { edit } from '../document.ts';
import { ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { below, playbook } from '../state.ts';
import { OffList } from './off-list.tsx';
import { TakeOut } from './take-out.tsx';
import { addressBegins } from './written.ts';

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
    const entry = {
      id,
      title: list === 'schedulers' ? t('options.places.toolName') : t('options.places.pageName'),
      url: '',
    };
    edit([{ path, value: list === 'access' ? { ...entry, site: 'x' } : entry }]);
    toggle(fieldId(path), true);
  };
  return (
    <section class="section stack" aria-labelledby={`title-${list}`}>
      <h2 id={`title-${list}`}>{title}</h2>
      <p class="quiet">{says}</p>
      {entries.length === 0 && <p class="empty">{t('options.places.none')}</p>}
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
              marks={[sited(one) ? siteNames[one.site] : null, one.url === '' ? t('options.places.noLink') : null]}
              says={one.how === '' ? undefined : one.how}
            >
              {() => (
                <>
                  <div class="columns">
                    <TextAt path={[...path, 'title']} label={t('options.entry.name')} maxLength={120} />
                    <TextAt path={[...path, 'url']} label={t('options.entry.link')} placeholder={addressBegins} />
                    {sited(one) && (
                      <ChoiceAt
                        path={[...path, 'site']}
                        label={t('options.entry.network')}
                        options={options(siteNames)}
                      />
                    )}
                  </div>
                  <TextAt path={[...path, 'how']} label={t('options.places.how')} lines={2} maxLength={400} />
                  <div class="row">
                    <TakeOut path={path} words={[t('options.entry.remove'), t('options.entry.leaveOut')]} />
                  </div>
                </>
              )}
            </Item>
          );
        })}
      </div>
      <div class="row">
        <button type="button" class="button" id={list} onClick={add}>
          {list === 'schedulers' ? t('options.places.addTool') : t('options.places.addPage')}
        </button>
      </div>
      <OffList list={[list]} nameOf={({ title: name }) => String(name)} />
    </section>
  );
}
