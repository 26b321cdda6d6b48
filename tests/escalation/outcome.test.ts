import { describe, expect, it } from 'vitest';
import { webhooks } from '@/lib/escalation/channels/index.ts';
import { outcomeOf, retryAfter } from '@/lib/escalation/outcome.ts';

const answer = (status: number, headers: Record<string, string> = {}, body = '') => ({
  status,
  headers: new Headers(headers),
  body,
});
const now = Date.parse('2026-10-14T12:00:00Z');

describe('an answer', () => {
  it.each([
    [200, 'sent'],
    [202, 'sent'],
    [204, 'sent'],
    [0, 'failed'],
    [301, 'failed'],
    [400, 'failed'],
    [401, 'failed'],
    [403, 'failed'],
    [404, 'failed'],
    [408, 'later'],
    [410, 'failed'],
    [413, 'failed'],
    [420, 'later'],
    [429, 'later'],
    [500, 'later'],
    [502, 'unsure'],
    [503, 'later'],
    [504, 'unsure'],
    [524, 'unsure'],
  ] as const)('of status %i means %s', (status, is) => {
    const outcome = outcomeOf(answer(status), 'Slack');
    expect(outcome.is).toBe(is);
    if (outcome.is !== 'sent') expect(outcome.sentence).toMatch(/^Slack .*\.$/u);
  });

  it.each([
    [{ 'retry-after': '30' }, '', 30],
    [{ 'retry-after': '0.4' }, '', 1],
    [{ 'retry-after': 'Wed, 14 Oct 2026 12:02:00 GMT' }, '', 120],
    [{ 'retry-after': 'Wed, 14 Oct 2026 11:00:00 GMT' }, '', 0],
    [{ 'retry-after': 'soon' }, '', null],
    [{}, '', null],
    [{}, '{"retry_after":64.57}', 65],
    [{ 'retry-after': '90' }, '{"retry_after":64.57}', 90],
    [{}, '{"retry_after":-1}', null],
    [{}, '{"retry_after":"soon"}', null],
    [{}, '<html>', null],
    [{}, 'null', null],
  ] as const)('with %o and %s asks to wait %s seconds', (headers, body, seconds) => {
    expect(retryAfter(answer(429, headers, body), now)).toBe(seconds);
  });
});

describe('a service’s own words', () => {
  const of = (service: string, status: number, body: string) =>
    webhooks.get(service)?.outcome(answer(status, {}, body));

  it('say why Slack refuses', () => {
    expect(of('slack', 404, 'no_service')).toMatchObject({
      is: 'failed',
      sentence: expect.stringContaining('switched off'),
    });
    expect(of('slack', 410, 'channel_is_archived')).toMatchObject({ sentence: 'The Slack channel is archived.' });
    expect(of('slack', 403, 'toString')).toMatchObject({ is: 'failed', sentence: expect.stringContaining('refuses') });
  });

  it('count in Slack: a good status without its word is no proof', () => {
    expect(of('slack', 200, 'ok')).toEqual({ is: 'sent' });
    expect(of('slack', 200, '<html>Log in to this network</html>')).toMatchObject({ is: 'unsure' });
  });

  it('say in Discord that the webhook is gone', () => {
    expect(of('discord', 404, '{"code":10015}')).toMatchObject({
      is: 'failed',
      sentence: expect.stringContaining('new one'),
    });
    expect(of('discord', 401, '{"code":50027}')).toMatchObject({
      is: 'failed',
      sentence: expect.stringContaining('new one'),
    });
    expect(of('discord', 500, '{"code":10015}')).toMatchObject({ is: 'later' });
  });

  it('of Teams and GroupMe say that it was taken, not that it is shown', () => {
    expect([...webhooks.values()].filter(({ shown }) => !shown).map(({ id }) => id)).toEqual(['teams', 'groupme']);
  });
});
