/** An incident with ten thousand posts and five thousand entries by hand: what the panel gets of it stays small. */
import { describe, expect, it } from 'vitest';
import { logPage, notePage, pageOf } from '@/lib/incident/rows.ts';
import { viewOf } from '@/lib/incident/view.ts';
import type { RecordedEvent } from '@/lib/record/event.ts';
import { large } from './large.ts';
import { declare, fold, led, loud, playbook, start } from './scene.ts';

const size = (value: unknown): number => JSON.stringify(value).length;

describe('a large incident', () => {
  const small = led();
  small.ask(0, declare());
  const events: RecordedEvent[] = [...small.events, ...large(10_000, 5_000)];
  const incident = fold(events);

  it('is there as a whole', () => {
    expect(incident.posts).toHaveLength(10_001);
    expect(incident.log).toHaveLength(events.length);
  });

  it('is shown by a view that is hardly larger than that of a small one', () => {
    const now = start + 60_000;
    const added = size(viewOf(incident, playbook, loud, now)) - size(viewOf(small.now(), playbook, loud, now));
    expect(added).toBeLessThan(20_000);
  });

  it('is paged by index', () => {
    expect(size(logPage(incident, 2_000, 50))).toBeLessThan(30_000);
    expect(notePage(incident, 0, 50)).toMatchObject({ total: 5_000 });
    const { rows } = pageOf(incident.posts, 9_990, 50);
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)?.post).toBe('x:1');
  });
});
