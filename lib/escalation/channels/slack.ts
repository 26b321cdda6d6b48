/** Slack: an incoming webhook, one message of plain text blocks. */
import { t } from '@/lib/i18n.ts';
import { addressOn } from '../address.ts';
import type { Webhook } from '../channel.ts';
import { cut, shrink } from '../cut.ts';
import { headlineOf, linkOf, sectionsOf } from '../message.ts';
import { outcomeOf } from '../outcome.ts';

const limits = { section: 3_000, header: 150, whole: 12_000 };

/** Slack reads `<…>` as a link or a mention wherever it stands; the at sign is set apart from words that call everybody. */
const escaped = (text: string): string =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/@(?=channel|here|everyone|group)/giu, '@\u200b');
const measure = (text: string): number => escaped(text).length;

const block = (text: string, room: number) => ({
  type: 'section',
  // Plain text knows no bold, no links and no mentions; with `emoji` off `:fire:` stays what somebody wrote.
  text: { type: 'plain_text', text: escaped(cut(text, Math.min(room, limits.section), measure)), emoji: false },
});

/** Slack's own words for what it refused (docs.slack.dev, "Sending messages using incoming webhooks"). */
const words: Readonly<Record<string, string>> = {
  no_service: t('lead.channel.slack.switchedOff'),
  no_team: t('lead.channel.slack.noTeam'),
  channel_not_found: t('lead.channel.slack.noChannel'),
  channel_is_archived: t('lead.channel.slack.archived'),
  action_prohibited: t('lead.channel.slack.prohibited'),
  posting_to_general_channel_denied: t('lead.channel.slack.general'),
  invalid_token: t('lead.channel.slack.token'),
};

export const slack: Webhook = {
  id: 'slack',
  called: 'Slack',
  describes: t('lead.channel.slack.describes'),
  limits:
    'A section holds 3,000 characters, a header 150, a message 50 blocks; about 13,200 characters in all were seen to be refused. About one message a second.',
  by: 'webhook',
  asks: t('lead.channel.slack.asks'),
  example: 'https://hooks.slack.com/services/T\u2026/B\u2026/\u2026',
  hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
  pause: 1_000,
  shown: true,
  address: (typed) =>
    addressOn(
      typed,
      slack.hosts,
      ({ pathname }) => /^\/services\/[\w/-]{6,}$/u.test(pathname),
      t('lead.channel.slack.address'),
    ),
  compose(message) {
    const link = linkOf(message);
    const head = headlineOf(message);
    const composed = (room: number) => ({
      // What a notification shows.
      text: escaped(cut(head, Math.min(room, 300), measure)),
      blocks: [
        {
          type: 'header',
          text: { type: 'plain_text', text: escaped(cut(head, limits.header, measure)), emoji: false },
        },
        ...sectionsOf(message).map(({ head: title, lines }) =>
          block([title, ...lines.map((line) => cut(line, room, measure))].join('\n'), limits.section),
        ),
        ...(link === null
          ? []
          : [
              {
                type: 'section',
                text: { type: 'mrkdwn', text: `<${escaped(link)}|${escaped(t('lead.message.open'))}>`, verbatim: true },
              },
            ]),
        ...(message.sender === '' ? [] : [block(message.sender, 300)]),
      ],
    });
    return [shrink(composed, (body) => JSON.stringify(body).length, limits.whole)];
  },
  request: (address, part) => ({ url: address, body: JSON.stringify(part) }),
  outcome(answer) {
    const said = answer.body.trim();
    if (answer.status === 200 && said !== '' && said !== 'ok')
      return { is: 'unsure', sentence: t('lead.channel.slack.unclear') };
    const outcome = outcomeOf(answer, 'Slack');
    const known = Object.hasOwn(words, said) ? words[said] : undefined;
    return outcome.is === 'failed' && known !== undefined ? { is: 'failed', sentence: known } : outcome;
  },
};
