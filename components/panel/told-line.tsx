/** What became of one message, and what a person may decide about it. */
import type { Choice } from '@/lib/escalation/delivery.ts';
import type { ToldLine } from '@/lib/escalation/told.ts';
import { ago } from './ago.ts';

const opened: Readonly<Record<string, string>> = {
  mail: 'Mail opened',
  phone: 'Call opened',
  sms: 'Text message opened',
  chat: 'Chat opened',
};

const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** @param now milliseconds */
export function toldWords({ state, channel, sentence, by, at, next, shown }: ToldLine, now: number): string {
  const when = `${ago(at, now)}${by === '' ? '' : ` by ${by}`}`;
  switch (state) {
    case 'opened':
      return `${opened[channel] ?? `${channel} opened`} ${when}.`;
    case 'sending':
      return `Being sent to ${channel} \u2026`;
    case 'waiting':
      return sentence === null
        ? `On its way to ${channel} \u2026`
        : `Not yet in ${channel}: ${sentence}${next === null ? '' : ` Tried again at ${time.format(new Date(next))}.`}`;
    case 'sent':
      return shown ? `Told in ${channel} ${when}.` : `Handed over for ${channel} ${when}; look there whether it shows.`;
    case 'unsure':
      return `It may have arrived in ${channel}. ${sentence ?? ''} Look there, then choose.`;
    case 'failed':
      return `Not sent to ${channel}: ${sentence ?? 'it failed.'}`;
  }
}

const offered: Readonly<Record<ToldLine['state'], readonly { readonly choice: Choice; readonly words: string }[]>> = {
  opened: [],
  sending: [],
  sent: [],
  waiting: [
    { choice: 'again', words: 'Send now' },
    { choice: 'stop', words: 'Stop' },
  ],
  unsure: [
    { choice: 'arrived', words: 'It is there' },
    { choice: 'again', words: 'Send again' },
  ],
  failed: [{ choice: 'again', words: 'Try again' }],
};

interface Props {
  readonly line: ToldLine;
  readonly now: number;
  readonly settle: (line: ToldLine, choice: Choice) => void;
}

export function ToldLineOf({ line, now, settle }: Props) {
  // Only the machine that sends it can do something about it; a message that is only on its way needs nothing.
  const choices = line.own === null || (line.state === 'waiting' && line.sentence === null) ? [] : offered[line.state];
  return (
    <div class="row">
      <small class={line.state === 'failed' || line.state === 'unsure' ? 'grow wrong' : 'grow'}>
        {toldWords(line, now)}
      </small>
      {choices.map(({ choice, words }) => (
        <button key={choice} type="button" class="button" onClick={() => settle(line, choice)}>
          {words}
        </button>
      ))}
    </div>
  );
}
