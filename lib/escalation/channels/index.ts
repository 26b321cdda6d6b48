/** Every way to reach somebody. A file that is not listed here fails a test. */
import type { LinkWay, Webhook } from '../channel.ts';
import { discord } from './discord.ts';
import { groupme } from './groupme.ts';
import { mail } from './mail.ts';
import { phone } from './phone.ts';
import { slack } from './slack.ts';
import { sms } from './sms.ts';
import { teams } from './teams.ts';

/** In the order of the buttons. */
export const links: readonly LinkWay[] = [mail, phone, sms];

const all: readonly Webhook[] = [slack, teams, discord, groupme];
export const webhooks: ReadonlyMap<string, Webhook> = new Map(all.map((one) => [one.id, one]));
