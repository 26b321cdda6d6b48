/** What an answer's status means where the service says nothing more precise. Which ones are certain is RFC 9110's wording. */
import { t } from '@/lib/i18n.ts';
import type { Answer, Outcome } from './channel.ts';

/** Gateways speak for a server that they lost sight of: it may have taken the message (RFC 9110, 15.6.3 and 15.6.5). */
const inTheDark = (status: number): boolean => status === 502 || status === 504 || (status >= 520 && status <= 599);
/** Too much at once; 420 is how GroupMe says it. */
const tooMuch = (status: number): boolean => status === 429 || status === 420;

/** @returns seconds, rounded up; `null` when the service does not say, or says nonsense */
export function retryAfter({ headers, body }: Answer, now = Date.now()): number | null {
  const asked = [fromBody(body), fromHeader(headers.get('retry-after'), now)].filter((one) => one !== null);
  return asked.length === 0 ? null : Math.ceil(Math.max(...asked));
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function fromHeader(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d+(?:\.\d+)?$/u.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1_000);
}

/** Discord says it in its JSON too, in seconds with decimals. */
function fromBody(body: string): number | null {
  const found = jsonOf(body)?.retry_after;
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}

export function jsonOf(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const found: unknown = JSON.parse(body);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** @param service its name, for the sentences */
export function outcomeOf(answer: Answer, service: string): Outcome {
  const { status } = answer;
  if (status >= 200 && status < 300) return { is: 'sent' };
  if (tooMuch(status))
    return { is: 'later', seconds: retryAfter(answer), sentence: t('lead.outcome.tooMuch', { service }) };
  if (status === 408 || status === 425)
    return { is: 'later', seconds: retryAfter(answer), sentence: t('lead.outcome.incomplete', { service }) };
  if (inTheDark(status)) return { is: 'unsure', sentence: t('lead.outcome.gateway', { service, status }) };
  if (status >= 500)
    return { is: 'later', seconds: retryAfter(answer), sentence: t('lead.outcome.trouble', { service, status }) };
  if (status === 404 || status === 410) return { is: 'failed', sentence: t('lead.outcome.gone', { service }) };
  if (status === 401 || status === 403)
    return { is: 'failed', sentence: t('lead.outcome.webhook', { service, status }) };
  if (status === 413) return { is: 'failed', sentence: t('lead.outcome.tooLong', { service }) };
  if (status === 0 || (status >= 300 && status < 400))
    return { is: 'failed', sentence: t('lead.outcome.elsewhere', { service }) };
  return { is: 'failed', sentence: t('lead.outcome.refused', { service, status }) };
}
