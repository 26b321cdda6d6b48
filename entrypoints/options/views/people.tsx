/** Whom to loop in: role, topics, ways to reach them, and who stands in. */
import { signal } from '@preact/signals';
import { Item } from '@/components/playbook/item.tsx';
import { roleNames } from '@/components/playbook/names.ts';
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
  { key: 'name', label: 'Name', type: 'text' },
  { key: 'mail', label: 'Mail', type: 'email' },
  { key: 'phone', label: 'Phone', type: 'tel' },
  { key: 'chat', label: 'Chat link (https)', type: 'url' },
  { key: 'channel', label: 'Channel (its name)', type: 'text' },
] as const;

export function PeopleView() {
  const book = playbook.value;
  if (book === null) return null;
  const add = () => {
    const id = freshId(
      'person',
      book.stakeholders.map((one) => keyOf(one) ?? ''),
    );
    const entry = { id, role: 'support', title: 'New person' };
    said.value = edit([{ path: ['stakeholders', { entry: id }], value: entry }]) ?? '';
    toggle(fieldId(['stakeholders', { entry: id }]), true);
  };
  return (
    <section class="section stack" aria-labelledby="people">
      <h2 id="people">People to loop in</h2>
      <p class="quiet">The panel names them in this order, with a button for each way to reach them.</p>
      <div>
        {book.stakeholders.map((one) => (
          <Person key={keyOf(one)} one={one} topics={book.topics} />
        ))}
      </div>
      <div class="row">
        <button type="button" class="button" onClick={add}>
          Add a person
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
      title={one.name === '' ? one.title : `${one.name}, ${one.title}`}
      marks={[roleNames[one.role], reachable(one) ? null : 'no contact', reachable(one.backup) ? null : 'no backup']}
      says={`${one.does}${first === '' ? '' : ` · ${first}`}`}
    >
      {() => (
        <>
          <div class="columns">
            <TextAt path={[...path, 'title']} label="Title" maxLength={80} />
            {one.id !== undefined && <ChoiceAt path={[...path, 'role']} label="Role" options={options(roleNames)} />}
            <TextAt path={[...path, 'does']} label="What this person does" maxLength={200} />
          </div>
          <div class="columns">
            {ways.map(({ key: way, label, type }) => (
              <TextAt key={way} path={[...path, way]} label={label} type={type === 'url' ? 'text' : type} />
            ))}
          </div>
          <h3>Who stands in</h3>
          <div class="columns">
            {ways.map(({ key: way, label, type }) => (
              <TextAt
                key={way}
                path={[...path, 'backup', way]}
                label={`${label} of the backup`}
                type={type === 'url' ? 'text' : type}
              />
            ))}
          </div>
          <ChecksAt
            path={[...path, 'topics']}
            label="Only for these topics; none ticked means all"
            options={topics.map(({ id: value, title }) => ({ value, label: title }))}
          />
          <div class="row">
            <TakeOut
              path={path}
              words={['Remove', 'Leave out']}
              done={(mistake) => {
                said.value = mistake ?? `${one.title} is taken out. Undo brings it back.`;
              }}
            />
            {own(path) !== undefined && under(path) !== undefined && (
              <button type="button" class="button" onClick={() => void edit([{ path, value: undefined }])}>
                Reset all to what holds below
              </button>
            )}
          </div>
        </>
      )}
    </Item>
  );
}
