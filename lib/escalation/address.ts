/** Addresses of webhooks: which are accepted, and how one is shown without giving it away. */
import { t } from '@/lib/i18n.ts';
import type { Checked } from './channel.ts';

const longest = 2_000;

/** @param pattern a host, or "*." and a host for all below it */
export const isHost = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : host === pattern;

/**
 * @param isPath says whether path and query can be an address of that service
 * @param asks the sentence for an address of the right host that is none
 */
export function addressOn(
  typed: string,
  hosts: readonly string[],
  isPath: (url: URL) => boolean,
  asks: string,
): Checked {
  const wrong = (sentence: string): Checked => ({ ok: false, sentence });
  const text = typed.trim();
  if (text === '') return wrong(asks);
  if (text.length > longest) return wrong(t('lead.address.tooLong'));
  if (!URL.canParse(text)) return wrong(t('lead.address.none', { asks }));
  const url = new URL(text);
  if (url.protocol !== 'https:') return wrong(t('lead.address.https'));
  if (url.username !== '' || url.password !== '') return wrong(t('lead.address.password'));
  if (!hosts.some((pattern) => isHost(url.hostname, pattern)) || url.port !== '')
    return wrong(t('lead.address.host', { host: url.host, hosts: hosts.join(', '), asks }));
  if (!isPath(url)) return wrong(asks);
  url.hash = '';
  return { ok: true, address: url.href };
}

/** What may be shown of an address: its host and the last four signs. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return '\u2026';
  return `${new URL(address).hostname} \u2026${address.slice(-4)}`;
}

/** Host alone, for the browser's question. */
export const originOf = (address: string): string => new URL(address).origin;
