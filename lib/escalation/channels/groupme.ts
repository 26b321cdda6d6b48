/** GroupMe: a bot of the group says it, in numbered parts one after the other. */
import { t } from '@/lib/i18n.ts';
import { addressOn } from '../address.ts';
import type { Webhook } from '../channel.ts';
import { cut } from '../cut.ts';
import { plain } from '../message.ts';
import { outcomeOf } from '../outcome.ts';

const longest = 1_000;
const mostParts = 9;
const endpoint = 'https://api.groupme.com/v3/bots/post';
/** "(1/9) " */
const numbering = 6;

/** Cut where a line or a word ends, if that wastes less than a third. */
function split(text: string, room: number): string[] {
  const parts: string[] = [];
  let left = text;
  while (left.length > room) {
    const slice = left.slice(0, room);
    const end = [slice.lastIndexOf('\n'), slice.lastIndexOf(' ')].find((at) => at > (room * 2) / 3) ?? room;
    // Half a character stays with its other half.
    const at =
      /[\ud800-\udbff]$/u.test(left.slice(0, end)) || /^[\udc00-\udfff]/u.test(left.slice(end)) ? end - 1 : end;
    parts.push(left.slice(0, at).trimEnd());
    left = left.slice(at).trimStart();
  }
  return left === '' ? parts : [...parts, left];
}

export const groupme: Webhook = {
  id: 'groupme',
  called: 'GroupMe',
  describes: t('lead.channel.groupme.describes'),
  limits: 'A text holds 1,000 characters; parts that are sent at once arrive out of order.',
  by: 'webhook',
  asks: t('lead.channel.groupme.asks'),
  example: t('lead.channel.groupme.example'),
  hosts: ['api.groupme.com'],
  pause: 1_500,
  // 202 says that it was taken; the group shows it a moment later.
  shown: false,
  address(typed) {
    const text = typed.trim();
    const url = /^[0-9a-f]{10,60}$/iu.test(text) ? `${endpoint}?bot_id=${text}` : text;
    return addressOn(
      url,
      groupme.hosts,
      ({ pathname, searchParams }) =>
        pathname === '/v3/bots/post' && /^[0-9a-f]{10,60}$/iu.test(searchParams.get('bot_id') ?? ''),
      t('lead.channel.groupme.address'),
    );
  },
  compose(message) {
    const whole = plain(message);
    if (whole.length <= longest) return [{ text: whole }];
    const room = longest - numbering;
    const texts = split(cut(whole, room * mostParts * 0.6), room);
    return texts.map((text, index) => ({ text: `(${index + 1}/${texts.length}) ${text}` }));
  },
  request(address, part) {
    const url = new URL(address);
    const bot = url.searchParams.get('bot_id');
    return { url: `${url.origin}${url.pathname}`, body: JSON.stringify({ bot_id: bot, ...part }) };
  },
  outcome: (answer) => outcomeOf(answer, 'GroupMe'),
};
