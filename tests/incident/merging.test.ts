/** Two incidents that become one, on every device alike. */
import { describe, expect, it } from 'vitest';
import { incidents } from '@/lib/incident/fold.ts';
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import { declared, event, fold, key, other } from './scene.ts';

describe('two incidents', () => {
  const two = declared({ key: other, title: 'Smoke, too' });
  const merged = (from: typeof key, into: typeof key): IncidentDeed => ({ kind: 'merged', key: from, into });
  const base = [
    event(0, declared()),
    event(1, two),
    event(2, { kind: 'joined', key: other, posts: ['x:9'], how: 'hand' }),
    event(3, { kind: 'titled', key: other, title: 'Their title' }),
  ];

  it('that were merged are one: posts and log come along, title and level do not', () => {
    const all = [...base, event(4, merged(other, key))];
    const now = fold(all);
    expect(now).toMatchObject({ title: 'Smoke on board', merged: [other], status: 'open' });
    expect(now.posts.map(({ post }) => post)).toEqual(['x:9']);
    expect(now.log).toHaveLength(all.length);
    expect(fold(all, other)).toMatchObject({ status: 'merged', mergedInto: key });
  });

  it('are two again when the merged one is reopened', () => {
    const all = [
      ...base,
      event(4, merged(other, key)),
      event(5, { kind: 'reopened', key: other, why: 'not the same' }),
    ];
    expect(fold(all)).toMatchObject({ merged: [], posts: [] });
    expect(fold(all, other)).toMatchObject({ status: 'open', mergedInto: null });
  });

  it('that were merged into each other at the same time still leave one of them open', () => {
    const all = [...base, event(4, merged(other, key)), event(4.1, merged(key, other))];
    expect(incidents(all).map(({ status }) => status)).toEqual(['open', 'merged']);
    expect(fold(all).posts).toHaveLength(1);
  });

  it('never mix a drill with a crisis', () => {
    const all = [event(0, declared()), event(1, { ...two, drill: true } as IncidentDeed), event(4, merged(other, key))];
    expect(fold(all).merged).toEqual([]);
    expect(fold(all, other)).toMatchObject({ status: 'open', drill: true });
  });
});
