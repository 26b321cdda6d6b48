import { describe, expect, it } from 'vitest';
import { mayRing } from '@/entrypoints/background/alerts/quiet.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';

const hours: Playbook['hours'] = {
  zone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  ignoredBy: ['crisis'],
};
const at = (iso: string) => Date.parse(iso);
const wednesday = { noon: at('2026-10-14T10:00:00Z'), night: at('2026-10-14T22:00:00Z') };
const plain = { quietHours: true, snoozedUntil: null };

describe('an alert', () => {
  it('rings within the working hours of the team’s own zone', () => {
    expect(mayRing('worry', wednesday.noon, hours, plain)).toBe(true);
    expect(mayRing('worry', at('2026-10-14T06:30:00Z'), hours, plain)).toBe(false);
    expect(mayRing('worry', at('2026-10-14T07:30:00Z'), hours, plain)).toBe(true);
  });

  it('waits at night and on free days, unless it is a crisis or nobody wants quiet hours', () => {
    const sunday = at('2026-10-18T10:00:00Z');
    expect([wednesday.night, sunday].map((time) => mayRing('worry', time, hours, plain))).toEqual([false, false]);
    expect(mayRing('crisis', wednesday.night, hours, plain)).toBe(true);
    expect(mayRing('watch', wednesday.night, hours, { ...plain, quietHours: false })).toBe(true);
  });

  it('rings at night where the playbook’s clocks of that level run at night', () => {
    expect(mayRing('worry', wednesday.night, { ...hours, ignoredBy: ['worry', 'crisis'] }, plain)).toBe(true);
  });

  it('waits until a snooze ends; a crisis does not', () => {
    const snoozed = { quietHours: false, snoozedUntil: '2026-10-14T11:00:00Z' };
    expect(mayRing('worry', wednesday.noon, hours, snoozed)).toBe(false);
    expect(mayRing('crisis', wednesday.noon, hours, snoozed)).toBe(true);
    expect(mayRing('worry', at('2026-10-14T11:00:00Z'), hours, snoozed)).toBe(true);
  });
});
