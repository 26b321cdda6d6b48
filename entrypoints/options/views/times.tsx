/** How fast somebody answers at each level, when somebody is there, and who is told. */

import { Help } from '@/components/panel/help.tsx';
import { TextField } from '@/components/playbook/field.tsx';
import { ChangedHere } from '@/components/playbook/mark.tsx';
import { asMinutes, asTime } from '@/components/playbook/minutes.ts';
import { levelNames, roleNames } from '@/components/playbook/names.ts';
import { t } from '@/lib/i18n.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { edit, own, put, under } from '../document.ts';
import { ChecksAt, ChoiceAt, TextAt } from '../fields.tsx';
import { options } from '../naming.ts';
import { fieldId } from '../route.ts';
import { playbook } from '../state.ts';
import { someTimes, weekdays } from './written.ts';

const levels = ['calm', 'watch', 'worry', 'crisis'] as const;
const clocks = [
  { key: 'acknowledge', title: t('options.times.clock.acknowledge') },
  { key: 'statement', title: t('options.times.clock.statement') },
  { key: 'update', title: t('options.times.clock.update') },
] as const;
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

export function TimesView() {
  const book = playbook.value;
  if (book === null) return null;
  const { zone } = book.hours;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <section class="section stack" aria-labelledby="clocks">
        <div class="row">
          <h2 id="clocks">{t('options.times.clocks')}</h2>
          <Help of="timescales" />
        </div>
        <p class="quiet">{t('options.times.about', someTimes)}</p>
        {levels.map((level) => (
          <fieldset key={level} class="columns three">
            <legend>{t('options.times.at', { level: levelNames[level] })}</legend>
            {clocks.map(({ key, title }) => (
              <Clock key={key} level={level} clock={key} title={title} minutes={book.timescales[level][key]} />
            ))}
          </fieldset>
        ))}
      </section>
      <section class="section stack" aria-labelledby="hours">
        <h2 id="hours">{t('options.times.hours')}</h2>
        <div class="columns three">
          <ChoiceAt
            path={['hours', 'zone']}
            label={t('options.times.zone')}
            options={[...new Set([zone, ...zones])].map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
          />
          <TextAt path={['hours', 'from']} label={t('options.times.from')} type="time" />
          <TextAt path={['hours', 'to']} label={t('options.times.to')} type="time" />
        </div>
        {here !== zone && (
          <div class="row">
            <small>{t('options.times.computerZone', { zone: here.replaceAll('_', ' ') })}</small>
            <button type="button" class="button" onClick={() => void put(['hours', 'zone'], here)}>
              {t('options.entry.takeIt')}
            </button>
          </div>
        )}
        <ChecksAt
          path={['hours', 'days']}
          label={t('options.times.days')}
          numbers
          options={weekdays.map((label, index) => ({ value: String(index + 1), label }))}
        />
        <ChecksAt path={['hours', 'ignoredBy']} label={t('options.times.dayAndNight')} options={options(levelNames)} />
      </section>
      <section class="section stack" aria-labelledby="told">
        <h2 id="told">{t('options.times.told')}</h2>
        {(['watch', 'worry', 'crisis'] as const).map((level) => (
          <ChecksAt
            key={level}
            path={['roles', level]}
            label={t('options.times.fromLevel', { level: levelNames[level] })}
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
  const label = t('options.times.clockAt', { clock: title, level: levelNames[level] });
  return (
    <TextField
      id={fieldId(path)}
      label={title}
      placeholder={t('options.times.noClock')}
      value={asTime(minutes)}
      commit={(typed) => {
        const read = asMinutes(typed);
        return read === undefined ? t('options.times.notTime', someTimes) : put(path, read);
      }}
      mark={
        own(path) !== undefined && under(path) !== undefined ? (
          <ChangedHere what={label} reset={() => void edit([{ path, value: undefined }])} />
        ) : undefined
      }
    />
  );
}
