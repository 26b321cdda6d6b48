/** Many events of one incident: posts that joined one by one, and notes by hand, some of them to steps. */
import type { RecordedEvent } from '@/lib/record/event.ts';
import { event, key, uuid } from './scene.ts';

export const large = (posts: number, notes: number): RecordedEvent[] => [
  ...Array.from({ length: posts }, (_, n) =>
    event(1 + n / 100, { kind: 'joined', key, posts: [`x:${1_000_000 + n}`], how: 'topic' }),
  ),
  ...Array.from({ length: notes }, (_, n) =>
    event(1 + n / 50, {
      kind: 'note',
      key,
      note: uuid(5_000_000 + n),
      text: `Entry ${n}: the press office called back and asked for the next time.`,
      step: n % 3 === 0 ? 'incident/gather-facts' : null,
      decision: n % 50 === 0,
      withdrawn: false,
    }),
  ),
];
