/** Closing: what stands against it, what may be overridden with a reason, and what is possible afterwards. */
import { describe, expect, it } from 'vitest';
import { at, declare, key, led, loud, start } from './scene.ts';

const quiet = { ordinary: true, since: new Date(start - 86_400_000).toISOString() };
const finish = (story: ReturnType<typeof led>, minutes: number) => {
  for (const { id, mandatory } of story.now().steps)
    if (mandatory) story.ask(minutes, { kind: 'step-state', key, step: id, state: 'done', why: '' });
};
const prevention = { kind: 'review', key, question: 'prevention', answer: 'A new seal on every door' } as const;

describe('closing', () => {
  it('is refused with the list of everything that is open', () => {
    const story = led();
    story.ask(0, declare());
    story.ask(1, { kind: 'scheduler', key, scheduler: 'buffer', state: 'paused' });
    const said = story.ask(5, { kind: 'close', key, despite: 'it is late' });
    expect(said.refused).toMatch(/^It can\u2019t be closed yet/u);
    expect(new Set(said.obstacles.map(({ kind }) => kind))).toEqual(
      new Set(['step', 'scheduler', 'prevention', 'quiet']),
    );
    expect(said.obstacles.map(({ sentence }) => sentence)).toContain('Buffer is still paused.');
    expect(story.now().status).toBe('open');
  });

  it('goes through when all is done and a whole day was quiet, and needs no reason then', () => {
    const story = led({ quiet });
    story.ask(0, declare());
    finish(story, 5);
    story.ask(6, prevention);
    expect(story.ask(7, { kind: 'close', key, despite: null }).refused).toBeNull();
    expect(story.now()).toMatchObject({ status: 'closed', closedAt: at(7), closed: { despite: null } });
  });

  it('while it is loud, or nobody can tell, needs a reason, which is kept', () => {
    for (const state of [
      loud,
      { ordinary: null, since: null },
      { ordinary: true, since: at(0) },
      { ordinary: true, since: null },
    ]) {
      const story = led({ quiet: state });
      story.ask(0, declare());
      finish(story, 5);
      story.ask(6, prevention);
      expect(story.ask(7, { kind: 'close', key, despite: ' ' }).obstacles).toMatchObject([
        { kind: 'quiet', despite: true },
      ]);
      expect(story.ask(8, { kind: 'close', key, despite: 'another matter' }).refused).toBeNull();
      expect(story.now().closed?.despite).toBe('another matter');
    }
  });

  it('lets a mandatory step be skipped with a reason', () => {
    const story = led({ quiet });
    story.ask(0, declare());
    for (const { id, mandatory } of story.now().steps)
      if (mandatory) story.ask(1, { kind: 'step-state', key, step: id, state: 'skipped', why: 'a false alarm' });
    story.ask(2, prevention);
    expect(story.ask(3, { kind: 'close', key, despite: null }).refused).toBeNull();
  });

  it('of a drill asks for no quiet', () => {
    const story = led();
    story.ask(0, declare({ drill: 'hurt', posts: ['x:drill-hurt-1'] }));
    finish(story, 5);
    story.ask(6, prevention);
    expect(story.ask(7, { kind: 'close', key, despite: null }).refused).toBeNull();
  });

  it('leaves room for the review and for reopening, and for nothing else', () => {
    const story = led({ quiet });
    story.ask(0, declare());
    finish(story, 5);
    story.ask(6, prevention);
    story.ask(7, { kind: 'close', key, despite: null });
    expect(story.ask(8, { kind: 'titled', key, title: 'Named after' }).refused).toBeNull();
    expect(story.ask(8, prevention).refused).toBeNull();
    expect(story.ask(8, { kind: 'phase', key, phase: 'update' }).refused).toBe(
      'This incident is closed. Reopen it first.',
    );
    expect(story.ask(9, { kind: 'reopen', key, why: 'it came back' }).refused).toBeNull();
    expect(story.now()).toMatchObject({ status: 'open', phase: 'update', reopened: [{ why: 'it came back' }] });
    expect(story.ask(10, { kind: 'reopen', key, why: '' }).refused).toBe('This incident is open.');
  });
});
