/** When an alert may ring. A crisis always does; the rest waits out the quiet hours and the snooze, and is lost in neither. */
import type { AlertSettings } from '@/lib/platform/alert-settings.ts';
import { isWorking } from '@/lib/playbook/hours.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Level } from '@/lib/playbook/words.ts';

type Wanted = Pick<AlertSettings, 'quietHours' | 'snoozedUntil'>;

export function mayRing(level: Level, now: number, hours: Playbook['hours'], wanted: Wanted): boolean {
  if (level === 'crisis') return true;
  if (wanted.snoozedUntil !== null && now < Date.parse(wanted.snoozedUntil)) return false;
  // Levels whose clocks run day and night by the playbook are not held back by the night either.
  return !wanted.quietHours || hours.ignoredBy.includes(level) || isWorking(new Date(now), hours);
}
