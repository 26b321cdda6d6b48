/** Whom to loop in: a role, the person behind it, the ways to reach them, and who stands in. */

import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { id, link, role } from './entry.ts';

const reach = {
  name: z.string().max(80),
  mail: z.email({ error: t('editor.mistake.noMail') }).or(z.literal('')),
  phone: z.string().max(40),
  /** Any https link that opens a conversation: a chat, a channel, a pager. */
  chat: link,
  /** The name of a channel; its address is a secret and stands on each machine by itself. */
  channel: z
    .string()
    .trim()
    .max(80)
    .refine((name) => !/:\/\//u.test(name), t('editor.mistake.channelAddress')),
};
const reachable = {
  name: reach.name.default(''),
  mail: reach.mail.default(''),
  phone: reach.phone.default(''),
  chat: reach.chat.default(''),
  channel: reach.channel.default(''),
};

const own = {
  role,
  title: z.string().min(1).max(80),
  /** What this person does when looped in: "approves wording". */
  does: z.string().max(200),
  /** Only for these topics; empty: for all. */
  topics: z.array(id).max(50),
};

export const stakeholderSchema = z.strictObject({
  ...own,
  ...reachable,
  /** Absent where the role alone names the entry. */
  id: id.optional(),
  does: own.does.default(''),
  topics: own.topics.default([]),
  backup: z.strictObject(reachable).optional(),
});

export const stakeholderPatch = z
  .strictObject({ ...own, ...reach, id, backup: z.strictObject(reach).partial(), off: z.boolean() })
  .partial()
  .refine((one) => one.id !== undefined || one.role !== undefined, t('editor.mistake.noRole'));

export type Stakeholder = z.infer<typeof stakeholderSchema>;
