/** Whom to loop in: role, topics, ways to reach them, and who stands in. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { roleNames } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import { keyOf } from '@/lib/playbook/overlay.ts';
import { reachable } from '@/lib/playbook/readiness/people.ts';
import type { Stakeholder } from '@/lib/playbook/sections/stakeholders.ts';
import { edit, own, under } from '../document.ts';
import { ChecksAt, ChoiceAt, TextAt } from '../fields.tsx';
import { freshId, options } from '../naming.ts';
import { fieldId, opened, toggle } from '../route.ts';
import { playbook } from '../state.ts';
import { OffList } from './off-list.tsx';
import { TakeOut } from './take-out.tsx';

const said = signal('');
const ways = [
  { key: 'name', label: t('options.entry.name'), backup: t('options.people.backup.name'), type: 'text' },
  { key: 'mail', label: t('options.people.mail'), backup: t('options.people.backup.mail'), type: 'email' },
  { key: 'phone', label: t('options.people.phone'), backup: t('options.people.backup.phone'), type: 'tel' },
  { key: 'chat', label: t('options.people.chat'), backup: t('options.people.backup.chat'), type: 'url' },
  { key: 'channel', label: t('options.people.channel'), backup: t('options.people.backup.channel'), type: 'text' },
] as const;

export function PeopleView() {
  const book = playbook.value;
  if (book === null) return null;
  const add = () => {
    const id = freshId(
      'person',
      book.stakeholders.map((one) => keyOf(one) ?? ''),
    );
    const entry = { id, role: 'support', title: t('options.people.newPerson') };
    said.value = edit([{ path: ['stakeholders', { entry: id }], value: entry }]) ?? '';
    toggle(fieldId(['stakeholders', { entry: id }]), true);
  };
  return (
    <section class="section stack" aria-labelledby="people">
      <h2 id="people">{t('options.people.title')}</h2>
      <p class="quiet">{t('options.people.about')}</p>
      <div>
        {book.stakeholders.map((one) => (
          <Person key={keyOf(one)} one={one} topics={book.topics} />
        ))}
      </div>
      <div class="row">
        <button type="button" class="button" onClick={add}>
          {t('options.people.add')}
        </button>
        <small role="status">{said}</small>
      </div>
      <OffList list={['stakeholders']} nameOf={(entry) => String(entry.title ?? entry.role)} />
    </section>
  );
}

interface PersonProps {
  readonly one: Stakeholder;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}

function Person({ one, topics }: PersonProps) {
  const key = keyOf(one) ?? one.role;
  const path = ['stakeholders', { entry: key }] as const;
  const id = fieldId(path);
  const first = one.mail || one.phone || one.chat || one.channel;
  return (
    <Item
      id={id}
      open={opened.value.has(id)}
      toggle={(open) => toggle(id, open)}
      title={one.name === '' ? one.title : t('options.people.nameAndTitle', { name: one.name, title: one.title })}
      marks={[
        roleNames[one.role],
        reachable(one) ? null : t('options.people.noContact'),
        reachable(one.backup) ? null : t('options.people.noBackup'),
      ]}
      says={`${one.does}${first === '' ? '' : ` · ${first}`}`}
    >
      {() => (
        <>
          <div class="columns">
            <TextAt path={[...path, 'title']} label={t('options.entry.title')} maxLength={80} />
            {one.id !== undefined && (
              <ChoiceAt path={[...path, 'role']} label={t('options.people.role')} options={options(roleNames)} />
            )}
            <TextAt path={[...path, 'does']} label={t('options.people.does')} maxLength={200} />
          </div>
          <div class="columns">
            {ways.map(({ key: way, label, type }) => (
              <TextAt key={way} path={[...path, way]} label={label} type={type === 'url' ? 'text' : type} />
            ))}
          </div>
          <h3>{t('options.people.standsIn')}</h3>
          <div class="columns">
            {ways.map(({ key: way, backup, type }) => (
              <TextAt key={way} path={[...path, 'backup', way]} label={backup} type={type === 'url' ? 'text' : type} />
            ))}
          </div>
          <ChecksAt
            path={[...path, 'topics']}
            label={t('options.people.topics')}
            options={topics.map(({ id: value, title }) => ({ value, label: title }))}
          />
          <div class="row">
            <TakeOut
              path={path}
              words={[t('options.entry.remove'), t('options.entry.leaveOut')]}
              done={(mistake) => {
                said.value = mistake ?? t('options.people.takenOut', { title: one.title });
              }}
            />
            {own(path) !== undefined && under(path) !== undefined && (
              <button type="button" class="button" onClick={() => void edit([{ path, value: undefined }])}>
                {t('options.entry.resetAllToBelow')}
              </button>
            )}
          </div>
        </>
      )}
    </Item>
  );
}
