/** Working time in the team's own zone. 2026-10-14 is a Wednesday; Berlin leaves summer time on 2026-10-25. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingMinutes } from '@/lib/playbook/hours.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';

const office: Playbook['hours'] = { zone: 'UTC', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', ignoredBy: [] };
const berlin = { ...office, zone: 'Europe/Berlin' };

const add = (start: string, minutes: number, hours = office): string =>
  addWorkingMinutes(new Date(start), minutes, hours).toISOString().replace(':00.000Z', 'Z');

describe('working minutes', () => {
  it.each([
    ['during the day', '2026-10-14T10:00Z', 60, '2026-10-14T11:00Z'],
    ['up to the last minute', '2026-10-14T16:00Z', 60, '2026-10-14T17:00Z'],
    ['on into the next day', '2026-10-14T16:00Z', 61, '2026-10-15T09:01Z'],
    ['from before opening', '2026-10-14T05:00Z', 30, '2026-10-14T09:30Z'],
    ['from after closing', '2026-10-14T20:00Z', 30, '2026-10-15T09:30Z'],
    ['from the minute of closing', '2026-10-14T17:00Z', 30, '2026-10-15T09:30Z'],
    ['across the weekend', '2026-10-16T16:30Z', 60, '2026-10-19T09:30Z'],
    ['from a Sunday', '2026-10-18T12:00Z', 240, '2026-10-19T13:00Z'],
    ['over several days', '2026-10-14T09:00Z', 3 * 480, '2026-10-16T17:00Z'],
    ['over more than two weeks', '2026-10-14T09:00Z', 20 * 480, '2026-11-10T17:00Z'],
  ])('run %s', (_, start, minutes, due) => {
    expect(add(start, minutes)).toBe(due);
  });

  it('are counted in the zone of the team', () => {
    expect(add('2026-10-14T06:00Z', 30, berlin)).toBe('2026-10-14T07:30Z');
    expect(add('2026-10-14T22:30Z', 30, { ...office, zone: 'America/Los_Angeles' })).toBe('2026-10-14T23:00Z');
    expect(add('2026-10-14T23:00Z', 30, { ...office, zone: 'Asia/Tokyo' })).toBe('2026-10-15T00:30Z');
  });

  it('begin at nine on both sides of the change to winter time', () => {
    expect(add('2026-10-23T14:30Z', 60, berlin)).toBe('2026-10-26T08:30Z');
  });

  it('begin at nine on both sides of the change to summer time', () => {
    expect(add('2026-03-27T15:30Z', 60, berlin)).toBe('2026-03-30T07:30Z');
  });

  it('last as long as the clock says on the day on which an hour is repeated', () => {
    const sunday = { ...berlin, days: [7], from: '01:00', to: '05:00' };
    // 01:00 to 05:00 are five hours on that night: two o'clock comes twice.
    expect(add('2026-10-24T20:00Z', 300, sunday)).toBe('2026-10-25T04:00Z');
  });

  it('are plain minutes when nobody ever works', () => {
    expect(add('2026-10-14T10:00Z', 90, { ...office, days: [] })).toBe('2026-10-14T11:30Z');
    expect(add('2026-10-14T10:00Z', 90, { ...office, from: '17:00', to: '09:00' })).toBe('2026-10-14T11:30Z');
  });

  it('never end before they began, and always within the hours', () => {
    const start = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 3_000 }), (from, minutes) => {
        const due = addWorkingMinutes(new Date(from), minutes, office);
        expect(due.getTime()).toBeGreaterThanOrEqual(from + minutes * 60_000);
        expect(due.getUTCDay() % 6).not.toBe(0);
        const clock = due.getUTCHours() * 60 + due.getUTCMinutes();
        expect(clock).toBeGreaterThanOrEqual(9 * 60);
        expect(clock).toBeLessThanOrEqual(17 * 60);
      }),
    );
  });
});
