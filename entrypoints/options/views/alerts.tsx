/** What this browser tells of and when it is quiet, and the links at which mentions are found. */

import { locale, t } from '@/lib/i18n.ts';
import { type AlertSettings, alertSettings, alertsKey } from '@/lib/platform/alert-settings.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { followed } from '../followed.ts';
import { playbook } from '../state.ts';
import { Links } from './links.tsx';

const { value: now, said } = followed<AlertSettings>(alertsKey, alertSettings);

/** @returns a sentence when it was refused: then nothing changed */
async function change(part: Partial<Omit<AlertSettings, 'version'>>): Promise<string | null> {
  try {
    await ask('set-alerts', { change: part });
    said.value = t('options.entry.saved');
    return null;
  } catch (error) {
    said.value = sentenceOf(error);
    return said.value;
  }
}

const ofPosts = [
  { value: 'crisis', words: t('options.alerts.posts.crisis') },
  { value: 'worry', words: t('options.alerts.posts.worry') },
  { value: 'watch', words: t('options.alerts.posts.watch') },
  { value: 'never', words: t('options.alerts.posts.never') },
] as const;
const ofVolume = [
  { value: 'watch', words: t('options.alerts.volume.watch') },
  { value: 'worry', words: t('options.alerts.volume.worry') },
  { value: 'crisis', words: t('options.alerts.volume.crisis') },
  { value: 'never', words: t('options.alerts.volume.never') },
] as const;
type From = AlertSettings['posts'];

export function AlertsView() {
  const mine = now.value;
  if (mine === null) return <p class="empty">{said.value === '' ? t('options.alerts.reading') : said.value}</p>;
  const hours = playbook.value?.hours;
  return (
    <>
      <section class="section stack" aria-labelledby="alerts">
        <h2 id="alerts">{t('options.alerts.title')}</h2>
        <Choice
          label={t('options.alerts.post')}
          value={mine.posts}
          options={ofPosts}
          choose={(posts) => void change({ posts })}
        />
        <Choice
          label={t('options.alerts.more')}
          value={mine.volume}
          options={ofVolume}
          choose={(volume) => void change({ volume })}
        />
        <Check checked={mine.quietHours} set={(quietHours) => void change({ quietHours })}>
          {hours === undefined
            ? t('options.alerts.quiet')
            : t('options.alerts.quietWhen', { from: hours.from, to: hours.to, zone: hours.zone.replaceAll('_', ' ') })}
        </Check>
        <Check checked={mine.summary} set={(summary) => void change({ summary })}>
          {t('options.alerts.summary')}
        </Check>
        {mine.snoozedUntil !== null && Date.parse(mine.snoozedUntil) > Date.now() && (
          <div class="row">
            <span class="grow">
              {t('options.alerts.restUntil', { time: new Date(mine.snoozedUntil).toLocaleString(locale) })}
            </span>
            <button type="button" class="button" onClick={() => void change({ snoozedUntil: null })}>
              {t('options.alerts.ringAgain')}
            </button>
          </div>
        )}
        <p class="quiet">{t('options.alerts.about')}</p>
        <small role="status">{said}</small>
      </section>
      <Links own={mine.links} change={(links) => change({ links })} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: From;
  readonly options: readonly { readonly value: From; readonly words: string }[];
  readonly choose: (value: From) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value as From)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
  readonly children: preact.ComponentChildren;
}

function Check({ checked, set, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
