import { describe, expect, it } from 'vitest';
import { hourOfWeek } from '@/lib/volume/clock.ts';

const at = (written: string) => Date.parse(written);

describe('the hour of the week', () => {
  it('begins with Monday at midnight and ends with Sunday evening', () => {
    expect(hourOfWeek(at('2026-03-02T00:59:59Z'), 'UTC')).toBe(0);
    expect(hourOfWeek(at('2026-03-08T23:00:00Z'), 'UTC')).toBe(167);
    expect(hourOfWeek(at('2026-03-09T00:00:00Z'), 'Etc/UTC')).toBe(0);
  });

  it('stays with the clock on the wall when summer time begins', () => {
    const noon = ['2026-03-25T11:00:00Z', '2026-04-01T10:00:00Z'];
    expect(noon.map((one) => hourOfWeek(at(one), 'Europe/Berlin'))).toEqual([60, 60]);
  });

  it('knows clocks that are half an hour or three quarters off', () => {
    expect(hourOfWeek(at('2026-03-02T00:20:00Z'), 'Asia/Kathmandu')).toBe(6);
    expect(hourOfWeek(at('2026-03-02T00:10:00Z'), 'Asia/Kathmandu')).toBe(5);
  });

  it('reads a zone that nobody knows as UTC', () => {
    expect(hourOfWeek(at('2026-03-02T07:00:00Z'), 'Mars/Olympus')).toBe(7);
  });
});
