/** What became of one message, and what a person may decide about it. */
import type { Choice } from '@/lib/escalation/delivery.ts';
import type { ToldLine } from '@/lib/escalation/told.ts';
import { apart, locale, t } from '@/lib/i18n.ts';
import { ago } from './ago.ts';

const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });

/** What this machine opened itself, by the record's name of the way. */
function opened(way: string, when: string, who: string): string {
  switch (way) {
    case 'mail':
      return who === '' ? t('panel.told.mail', { when }) : t('panel.told.mailBy', { when, who });
    case 'phone':
      return who === '' ? t('panel.told.phone', { when }) : t('panel.told.phoneBy', { when, who });
    case 'sms':
      return who === '' ? t('panel.told.sms', { when }) : t('panel.told.smsBy', { when, who });
    case 'chat':
      return who === '' ? t('panel.told.chat', { when }) : t('panel.told.chatBy', { when, who });
    default:
      return who === '' ? t('panel.told.other', { way, when }) : t('panel.told.otherBy', { way, when, who });
  }
}

function waiting(channel: string, why: string | null, next: string | null): string {
  if (why === null) return t('panel.told.onItsWay', { channel });
  return next === null
    ? t('panel.told.notYet', { channel, why })
    : t('panel.told.notYetAgain', { channel, why, time: time.format(new Date(next)) });
}

function sent(channel: string, when: string, who: string, shown: boolean): string {
  if (shown)
    return who === '' ? t('panel.told.sent', { channel, when }) : t('panel.told.sentBy', { channel, when, who });
  return who === ''
    ? t('panel.told.handedOver', { channel, when })
    : t('panel.told.handedOverBy', { channel, when, who });
}

/** @param now milliseconds */
export function toldWords({ state, channel: name, sentence: why, by, at, next, shown }: ToldLine, now: number): string {
  const channel = apart(name);
  const who = by === '' ? '' : apart(by);
  switch (state) {
    case 'opened':
      return opened(name, ago(at, now), who);
    case 'sending':
      return t('panel.told.sending', { channel });
    case 'waiting':
      return waiting(channel, why, next);
    case 'sent':
      return sent(channel, ago(at, now), who, shown);
    case 'unsure':
      return why === null ? t('panel.told.unsure', { channel }) : t('panel.told.unsureWhy', { channel, why });
    case 'failed':
      return why === null ? t('panel.told.failed', { channel }) : t('panel.told.failedWhy', { channel, why });
  }
}

const offered: Readonly<Record<ToldLine['state'], readonly { readonly choice: Choice; readonly words: string }[]>> = {
  opened: [],
  sending: [],
  sent: [],
  waiting: [
    { choice: 'again', words: t('panel.told.sendNow') },
    { choice: 'stop', words: t('panel.told.stop') },
  ],
  unsure: [
    { choice: 'arrived', words: t('panel.told.arrived') },
    { choice: 'again', words: t('panel.told.sendAgain') },
  ],
  failed: [{ choice: 'again', words: t('panel.told.tryAgain') }],
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
