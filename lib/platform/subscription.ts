/** The address that this browser follows for a playbook, and the last good version of it. */
import { z } from 'zod';
import { t } from '@/lib/i18n.ts';
import { longestFile } from '@/lib/playbook/parse.ts';
import { kept } from './stored.ts';

/** Everything goes over https; only this machine itself may be asked without, for trying things out. */
export function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  const here = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && here));
}

export const addressSchema = z.string().trim().max(2_000).refine(isAddress, t('panel.stored.address'));

const subscriptionSchema = z.object({
  version: z.literal(1),
  url: addressSchema.nullable(),
  etag: z.string().max(500).nullable(),
  /** The last good version; `null` until one came. */
  text: z.string().max(longestFile).nullable(),
  /** When that version came, and when the server last answered at all. */
  fetchedAt: z.iso.datetime().nullable(),
  checkedAt: z.iso.datetime().nullable(),
  /** Why the newest one is not used; `null` when it is. */
  problem: z.string().nullable(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

export const noSubscription: Subscription = {
  version: 1,
  url: null,
  etag: null,
  text: null,
  fetchedAt: null,
  checkedAt: null,
  problem: null,
};
export const subscription = kept('subscription', subscriptionSchema, noSubscription);
