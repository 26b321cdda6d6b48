/** What this browser tells of and when it is quiet, and the links at which mentions are found. */

import { signal } from '@preact/signals';
import { type AlertSettings, alertSettings, alertsKey } from '@/lib/platform/alert-settings.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { onStored } from '@/lib/platform/stored.ts';
import { playbook } from '../state.ts';
import { Links } from './links.tsx';

const now = signal<AlertSettings | null>(null);
const said = signal('');

const load = () => {
  alertSettings.read().then(
    ({ value, problem }) => {
      now.value = value;
      if (problem !== null) said.value = problem;
    },
    (error: unknown) => {
      said.value = String(error);
    },
  );
};
load();
onStored([alertsKey], load);

/** @returns a sentence when it was refused: then nothing changed */
async function change(part: Partial<Omit<AlertSettings, 'version'>>): Promise<string | null> {
  try {
    await ask('set-alerts', { change: part });
    said.value = 'Saved.';
    return null;
  } catch (error) {
    said.value = sentenceOf(error);
    return said.value;
  }
}

const ofPosts = [
  { value: 'crisis', words: 'in a crisis only' },
  { value: 'worry', words: 'from Worry on' },
  { value: 'watch', words: 'from Watch on' },
  { value: 'never', words: 'never' },
] as const;
const ofVolume = [
  { value: 'watch', words: 'as soon as it is more than ordinary' },
  { value: 'worry', words: 'when it is far more, and lasts' },
  { value: 'crisis', words: 'when it is on another scale' },
  { value: 'never', words: 'never' },
] as const;
type From = AlertSettings['posts'];

export function AlertsView() {
  const mine = now.value;
  if (mine === null) return <p class="empty">{said.value === '' ? 'Reading what you chose …' : said.value}</p>;
  const hours = playbook.value?.hours;
  return (
    <>
      <section class="section stack" aria-labelledby="alerts">
        <h2 id="alerts">Alerts of this browser</h2>
        <Choice
          label="One post rings"
          value={mine.posts}
          options={ofPosts}
          choose={(posts) => void change({ posts })}
        />
        <Choice
          label="More complaints than usual ring"
          value={mine.volume}
          options={ofVolume}
          choose={(volume) => void change({ volume })}
        />
        <Check checked={mine.quietHours} set={(quietHours) => void change({ quietHours })}>
          Quiet outside working hours
          {hours === undefined ? '' : ` (${hours.from} to ${hours.to}, ${hours.zone.replaceAll('_', ' ')})`}: only a
          crisis rings, the rest waits for the morning
        </Check>
        <Check checked={mine.summary} set={(summary) => void change({ summary })}>
          A summary of the last day when the working day begins
        </Check>
        {mine.snoozedUntil !== null && Date.parse(mine.snoozedUntil) > Date.now() && (
          <div class="row">
            <span class="grow">
              Alerts rest until {new Date(mine.snoozedUntil).toLocaleString()}; a crisis still rings.
            </span>
            <button type="button" class="button" onClick={() => void change({ snoozedUntil: null })}>
              Ring again
            </button>
          </div>
        )}
        <p class="quiet">
          Each event rings once, and again only when it gets graver. Whether the computer shows and sounds notifications
          is decided in its own settings.
        </p>
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
