import { describe, expect, it } from 'vitest';
import { toldWords } from '@/components/panel/told-line.tsx';
import { toldBefore, toldLines } from '@/lib/escalation/told.ts';
import type { Deed } from '@/lib/record/event.ts';
import { events } from '../record/events.ts';
import { begin, iso, rowOf } from './outbox-scene.ts';

const minute = 60_000;
const message = '00000000-0000-4000-8000-000000000001';
const key = 'x:1000000000000000001';
const told = (
  state: 'sent' | 'opened' | 'failed' | 'unsure',
  differs: Partial<Extract<Deed, { kind: 'told' }>> = {},
): Deed => ({
  kind: 'told',
  key,
  message,
  stakeholder: 'pr',
  role: 'pr',
  name: 'Kim Ash',
  channel: 'crisis room',
  state,
  text: '',
  ...differs,
});

describe('who was told', () => {
  it('is read from the record: the last state of each message holds, in whatever order it came', async () => {
    const all = await events([
      told('unsure'),
      told('sent'),
      told('opened', { message: message.replace(/1$/u, '2'), channel: 'mail' }),
    ]);
    const lines = toldLines([], [...all].reverse());
    expect(lines.map(({ state, by }) => [state, by])).toEqual([
      ['opened', 'Ada'],
      ['sent', 'Ada'],
    ]);
    expect(toldLines([], [...all, ...all])).toEqual(lines);
  });

  it('is newer in this machine’s own outbox than in its record, and only there something can be done', async () => {
    const row = rowOf('slack', undefined, { state: 'waiting', sentence: 'Offline.', changed: iso(begin) });
    const [line] = toldLines([row], await events([told('failed')]));
    expect(line).toMatchObject({ state: 'waiting', own: 'slack', next: row.next });
  });
});

describe('telling somebody once more', () => {
  const sent = (differs = {}) =>
    toldLines([rowOf('slack', undefined, { state: 'sent', changed: iso(begin), ...differs })], []);
  const asks = (lines: ReturnType<typeof sent>, minutes: number | null, after: number, who = 'pr') =>
    toldBefore(lines, who, minutes, begin + after * minute) !== null;

  it('is asked about within an hour, or within the playbook’s time between two updates', () => {
    expect(asks(sent(), null, 20)).toBe(true);
    expect(asks(sent(), null, 61)).toBe(false);
    expect(asks(sent(), 30, 20)).toBe(true);
    expect(asks(sent(), 30, 31)).toBe(false);
    expect(asks(sent(), 240, 61)).toBe(true);
  });

  it('is asked about as long as a message is on its way or unsure, and not at all after one that failed', () => {
    for (const state of ['waiting', 'sending', 'unsure'] as const) expect(asks(sent({ state }), null, 600)).toBe(true);
    expect(asks(sent({ state: 'failed' }), null, 1)).toBe(false);
  });

  it('is not asked about for somebody else', () => {
    expect(asks(sent(), null, 1, 'legal')).toBe(false);
    expect(asks(sent(), null, 1, 'pr:backup')).toBe(false);
  });

  it('is asked about when a colleague told them', async () => {
    const [line] = toldLines([], await events([told('sent')]));
    expect(line === undefined ? null : toldBefore([line], 'pr', null, begin + 20 * minute)).toMatchObject({
      by: 'Ada',
    });
  });
});

describe('the words beside a button', () => {
  const words = (differs: Parameters<typeof rowOf>[2]) => {
    const [line] = toldLines([rowOf('slack', undefined, differs)], []);
    return line === undefined ? '' : toldWords(line, begin + 20 * minute);
  };

  it('say who told whom when', () => {
    expect(words({ state: 'sent' })).toBe('Told in crisis room 20 minutes ago by Ana.');
  });

  it('do not say more than is known', () => {
    expect(words({ state: 'sent', shown: false })).toMatch(/^Handed over for crisis room .* look there/u);
    expect(words({ state: 'unsure', sentence: 'Slack did not say.' })).toBe(
      'It may have arrived in crisis room. Slack did not say. Look there, then choose.',
    );
  });

  it('say why it is not there yet, and when it is tried again', () => {
    expect(words({ state: 'waiting', sentence: 'Offline.' })).toMatch(
      /^Not yet in crisis room: Offline\. Tried again at /u,
    );
    expect(words({ state: 'failed', sentence: 'Gone.' })).toBe('Not sent to crisis room: Gone.');
  });
});
