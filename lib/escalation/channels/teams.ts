/** Microsoft Teams: a workflow "When a Teams webhook request is received", one Adaptive Card. Office 365 connectors are retired. */
import { t } from '@/lib/i18n.ts';
import { addressOn } from '../address.ts';
import type { Webhook } from '../channel.ts';
import { bytes, cut, shrink } from '../cut.ts';
import { headlineOf, linkOf, sectionsOf } from '../message.ts';
import { outcomeOf } from '../outcome.ts';

/** 28 kB, with room for what the workflow lays around the card. */
const largest = 26_000;

/** Runs of text: unlike a text block they know no markdown and no date functions. */
const said = (text: string, how: Readonly<Record<string, unknown>> = {}) => ({
  type: 'RichTextBlock',
  inlines: text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'TextRun', text: '\n' }]),
      { type: 'TextRun', text: line, ...how },
    ]),
});

export const teams: Webhook = {
  id: 'teams',
  called: 'Microsoft Teams',
  describes: t('lead.channel.teams.describes'),
  limits: 'A message holds about 28 kB, counted in bytes with all its markup.',
  by: 'webhook',
  asks: t('lead.channel.teams.asks'),
  example: 'https://\u2026.environment.api.powerplatform.com/\u2026&sig=\u2026',
  hosts: ['*.logic.azure.com', '*.api.powerplatform.com', '*.api.powerautomate.com'],
  pause: 1_000,
  // The workflow answers before it posts.
  shown: false,
  address(typed) {
    if (/webhook\.office\.com|outlook\.office/iu.test(typed))
      return { ok: false, sentence: t('lead.channel.teams.connector') };
    return addressOn(
      typed,
      teams.hosts,
      ({ pathname, searchParams }) => pathname.length > 1 && (searchParams.get('sig') ?? '') !== '',
      t('lead.channel.teams.address'),
    );
  },
  compose(message) {
    const link = linkOf(message);
    const composed = (room: number) => ({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            msteams: { width: 'Full' },
            body: [
              said(cut(headlineOf(message), room, bytes), { size: 'Large', weight: 'Bolder' }),
              ...sectionsOf(message).flatMap(({ head, lines }) => [
                { ...said(head, { weight: 'Bolder' }), separator: true },
                ...lines.map((line) => said(cut(line, room, bytes))),
              ]),
              ...(message.sender === ''
                ? []
                : [said(cut(message.sender, room, bytes), { isSubtle: true, size: 'Small' })]),
            ],
            ...(link === null
              ? {}
              : { actions: [{ type: 'Action.OpenUrl', title: t('lead.message.open'), url: link }] }),
          },
        },
      ],
    });
    return [shrink(composed, (body) => bytes(JSON.stringify(body)), largest)];
  },
  request: (address, part) => ({ url: address, body: JSON.stringify(part) }),
  outcome: (answer) => outcomeOf(answer, 'Teams'),
};
