/** Discord: a channel's webhook, one message that mentions nobody. */
import { t } from '@/lib/i18n.ts';
import type { Level } from '@/lib/playbook/words.ts';
import { addressOn } from '../address.ts';
import type { Webhook } from '../channel.ts';
import { cut, shrink } from '../cut.ts';
import { headlineOf, linkOf, sectionsOf } from '../message.ts';
import { jsonOf, outcomeOf } from '../outcome.ts';

const limits = { content: 2_000, field: 1_024, embed: 6_000, footer: 2_048 };
const colours: Readonly<Record<Level, number>> = { calm: 0x4b6b5d, watch: 0x7d5200, worry: 0xa8340a, crisis: 0x9c0f45 };

/** Every sign with which Discord's markdown, mentions, emoji or time stamps begin. */
const escaped = (text: string): string => text.replace(/[\\*_~`|>#<@:\-[\]()]/gu, '\\$&');
const measure = (text: string): number => escaped(text).length;

export const discord: Webhook = {
  id: 'discord',
  called: 'Discord',
  describes: t('lead.channel.discord.describes'),
  limits: 'A message holds 2,000 characters, a field 1,024, all fields together 6,000; five messages in two seconds.',
  by: 'webhook',
  asks: t('lead.channel.discord.asks'),
  example: 'https://discord.com/api/webhooks/\u2026/\u2026',
  hosts: ['discord.com', 'discordapp.com', 'canary.discord.com', 'ptb.discord.com'],
  pause: 1_000,
  shown: true,
  address: (typed) =>
    addressOn(
      typed,
      discord.hosts,
      ({ pathname }) => /^\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+$/u.test(pathname),
      t('lead.channel.discord.address'),
    ),
  compose(message) {
    const link = linkOf(message);
    const composed = (room: number) => ({
      content: escaped(cut(headlineOf(message), Math.min(room, limits.content), measure)),
      embeds: [
        {
          ...(message.level === null ? {} : { color: colours[message.level] }),
          ...(link === null ? {} : { description: `[${escaped(t('lead.message.open'))}](${link})` }),
          fields: sectionsOf(message).map(({ head, lines }) => ({
            name: cut(head, 200),
            value: escaped(cut(lines.map((line) => cut(line, room, measure)).join('\n'), limits.field, measure)),
          })),
          ...(message.sender === '' ? {} : { footer: { text: cut(message.sender, Math.min(room, limits.footer)) } }),
        },
      ],
      allowed_mentions: { parse: [] },
    });
    const size = ({ embeds }: ReturnType<typeof composed>) => JSON.stringify(embeds).length;
    return [shrink(composed, size, limits.embed)];
  },
  request(address, part) {
    const url = new URL(address);
    // Without it a message that is lost gives no error.
    url.searchParams.set('wait', 'true');
    return { url: url.href, body: JSON.stringify(part) };
  },
  outcome(answer) {
    // 10015: unknown webhook, 50027: its token is wrong (Discord's JSON error codes).
    const { code } = jsonOf(answer.body) ?? {};
    if (answer.status < 500 && (code === 10015 || code === 50027))
      return { is: 'failed', sentence: t('lead.outcome.gone', { service: 'Discord' }) };
    return outcomeOf(answer, 'Discord');
  },
};
