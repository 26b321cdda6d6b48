/** How fast somebody answers at each level, when somebody is there, and who is told. */

import { TextField } from '@/components/playbook/field.tsx';
import { ChangedHere } from '@/components/playbook/mark.tsx';
import { asMinutes, asTime } from '@/components/playbook/minutes.ts';
import { levelNames, roleNames } from '@/components/playbook/names.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { edit, own, put, under } from '../document.ts';
import { ChecksAt, ChoiceAt, TextAt } from '../fields.tsx';
import { options } from '../naming.ts';
import { fieldId } from '../route.ts';
import { playbook } from '../state.ts';

const levels = ['calm', 'watch', 'worry', 'crisis'] as const;
const clocks = [
  { key: 'acknowledge', title: 'First answer' },
  { key: 'statement', title: 'Statement' },
  { key: 'update', title: 'Next word' },
] as const;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

export function TimesView() {
  const book = playbook.value;
  if (book === null) return null;
  const { zone } = book.hours;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <section class="section stack" aria-labelledby="clocks">
        <h2 id="clocks">Clocks</h2>
        <p class="quiet">Write 15 min, 4 h or 2 days; an empty field means that no clock runs.</p>
        {levels.map((level) => (
          <fieldset key={level} class="columns three">
            <legend>At {levelNames[level]}</legend>
            {clocks.map(({ key, title }) => (
              <Clock key={key} level={level} clock={key} title={title} minutes={book.timescales[level][key]} />
            ))}
          </fieldset>
        ))}
      </section>
      <section class="section stack" aria-labelledby="hours">
        <h2 id="hours">Working hours</h2>
        <div class="columns three">
          <ChoiceAt
            path={['hours', 'zone']}
            label="Time zone"
            options={[...new Set([zone, ...zones])].map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
          />
          <TextAt path={['hours', 'from']} label="From" type="time" />
          <TextAt path={['hours', 'to']} label="To" type="time" />
        </div>
        {here !== zone && (
          <div class="row">
            <small>This computer’s clock is set to {here.replaceAll('_', ' ')}.</small>
            <button type="button" class="button" onClick={() => void put(['hours', 'zone'], here)}>
              Take it
            </button>
          </div>
        )}
        <ChecksAt
          path={['hours', 'days']}
          label="Days"
          numbers
          options={days.map((label, index) => ({ value: String(index + 1), label }))}
        />
        <ChecksAt path={['hours', 'ignoredBy']} label="Clocks that run day and night" options={options(levelNames)} />
      </section>
      <section class="section stack" aria-labelledby="told">
        <h2 id="told">Who is told, whatever the topic</h2>
        {(['watch', 'worry', 'crisis'] as const).map((level) => (
          <ChecksAt
            key={level}
            path={['roles', level]}
            label={`From ${levelNames[level]} on`}
            options={options(roleNames)}
          />
        ))}
      </section>
    </>
  );
}

interface ClockProps {
  readonly level: Level;
  readonly clock: (typeof clocks)[number]['key'];
  readonly title: string;
  readonly minutes: number | null;
}

function Clock({ level, clock, title, minutes }: ClockProps) {
  const path = ['timescales', level, clock];
  const label = `${title} at ${levelNames[level]}`;
  return (
    <TextField
      id={fieldId(path)}
      label={title}
      placeholder="no clock"
      value={asTime(minutes)}
      commit={(typed) => {
        const read = asMinutes(typed);
        return read === undefined ? 'Write a time such as 15 min, 4 h or 2 days.' : put(path, read);
      }}
      mark={
        own(path) !== undefined && under(path) !== undefined ? (
          <ChangedHere what={label} reset={() => void edit([{ path, value: undefined }])} />
        ) : undefined
      }
    />
  );
}
