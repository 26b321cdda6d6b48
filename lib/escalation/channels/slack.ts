/** Slack: an incoming webhook, one message of plain text blocks. */
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
  no_service: 'The webhook was switched off in Slack. Make a new one and add it under Channels.',
  no_team: 'The Slack workspace of this webhook is not there any more.',
  channel_not_found: 'The Slack channel is not there any more.',
  channel_is_archived: 'The Slack channel is archived.',
  action_prohibited: 'Slack\u2019s administrators do not allow messages from this webhook.',
  posting_to_general_channel_denied: 'Only some people may post in this Slack channel.',
  invalid_token: 'The webhook\u2019s address is wrong or was switched off. Add it again under Channels.',
};

export const slack: Webhook = {
  id: 'slack',
  called: 'Slack',
  describes: 'Posts into the Slack channel for which the incoming webhook was made.',
  limits:
    'A section holds 3,000 characters, a header 150, a message 50 blocks; about 13,200 characters in all were seen to be refused. About one message a second.',
  by: 'webhook',
  asks: 'In Slack: Apps \u2192 Incoming WebHooks \u2192 choose the channel, then copy the webhook URL.',
  example: 'https://hooks.slack.com/services/T\u2026/B\u2026/\u2026',
  hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
  pause: 1_000,
  shown: true,
  address: (typed) =>
    addressOn(
      typed,
      slack.hosts,
      ({ pathname }) => /^\/services\/[\w/-]{6,}$/u.test(pathname),
      'Copy the whole address that begins with https://hooks.slack.com/services/.',
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
          : [{ type: 'section', text: { type: 'mrkdwn', text: `<${escaped(link)}|Open it>`, verbatim: true } }]),
        ...(message.sender === '' ? [] : [block(message.sender, 300)]),
      ],
    });
    return [shrink(composed, (body) => JSON.stringify(body).length, limits.whole)];
  },
  request: (address, part) => ({ url: address, body: JSON.stringify(part) }),
  outcome(answer) {
    const said = answer.body.trim();
    if (answer.status === 200 && said !== '' && said !== 'ok')
      return { is: 'unsure', sentence: 'Slack answered, but not with the word that means that it was posted.' };
    const outcome = outcomeOf(answer, 'Slack');
    const known = Object.hasOwn(words, said) ? words[said] : undefined;
    return outcome.is === 'failed' && known !== undefined ? { is: 'failed', sentence: known } : outcome;
  },
};
