import { describe, expect, it } from 'vitest';
import { aboutIncident, aboutPost, trial } from '@/lib/escalation/about.ts';
import { incidentIn } from '@/lib/escalation/incident.ts';
import { plain } from '@/lib/escalation/message.ts';
import type { Deed } from '@/lib/record/event.ts';
import { events } from '../record/events.ts';
import { aContext, aPost, judge, type Overlay, playbookOf } from '../triage/scene.ts';

const air = playbookOf('air');
const assess = judge('air');
const told = { does: 'approves wording', sender: 'Ana' };
const about = (post: Overlay, drill = false) =>
  aboutPost(air, aPost(post), assess(aPost(post), aContext()), told, drill);
const smoke = { text: '@brambleair there was smoke in the cabin', counts: { reposts: 30 } };

describe('what a colleague is told about a post', () => {
  const said = plain(about(smoke));

  it('is how bad and by whom in one line, then where', () => {
    expect(said).toMatch(/^Bramble Air: crisis \(\d+\) \u2013 post by @wrenfield\n\nhttps:\/\/x\.com\/wrenfield\//u);
  });

  it('is what was written, and the top reasons for and against', () => {
    expect(said).toContain('\u201c@brambleair there was smoke in the cabin\u201d');
    expect(said).toMatch(/Why worry:\n- Grave and spreading: /u);
    const quiet = plain(about({ text: '@brambleair terrible service', author: { followers: 5 } }));
    expect(quiet).toMatch(/Why not:\n- Few followers/u);
  });

  it('is who decides, by when in the team’s own zone, what it asks of the reader, and who sent it', () => {
    const post = aPost(smoke);
    const due = { ...assess(post, aContext()), acknowledgeBy: '2026-10-14T12:15:00Z' };
    const berlin = { ...air, hours: { ...air.hours, zone: 'Europe/Berlin' } };
    const words = plain(aboutPost(berlin, post, due, told));
    expect(words).toMatch(
      /Managing director decides; a first answer is due by Wed.* 14 Oct,? 14:15 \(Europe\/Berlin\)\./u,
    );
    expect(words).toContain('For you:\napproves wording');
    expect(words).toContain('Sent by Ana with Firebreak.');
  });

  it('promises no time where none is promised', () => {
    const post = aPost(smoke);
    expect(plain(aboutPost(air, post, { ...assess(post, aContext()), acknowledgeBy: null }, told))).toContain(
      'decides.\n',
    );
  });

  it('calls an author without handle by name, or somebody, and says when the words could not be read', () => {
    expect(about({ author: { handle: null } }).headline).toContain('post by Wren Field');
    expect(about({ author: { handle: null, name: null } }).headline).toContain('post by somebody');
    expect(plain(about({ text: null, mentions: ['brambleair'] }))).toContain('Its words could not be read.');
  });

  it('is short, whatever was posted', () => {
    expect(
      plain(about({ text: `@brambleair ${'long '.repeat(9_000)}`, author: { handle: 'h'.repeat(200) } })).length,
    ).toBeLessThan(1_800);
  });

  it('says of a drill, first and again, that it is one', () => {
    expect(plain(about(smoke, true))).toMatch(/^DRILL \u2013 .*\n[\s\S]*This is a drill: nothing here is real/u);
  });
});

describe('what a colleague is told about an incident', () => {
  const key = 'incident:00000000-0000-4000-8000-000000000009' as const;
  const promises = { acknowledge: 15, statement: 60, update: 60, hours: null };
  const declared: Deed = {
    kind: 'declared',
    key,
    title: 'Smoke in a cabin',
    level: 'worry',
    topics: [],
    origin: 'hand',
    drill: true,
    promises,
  };
  const deeds: Deed[] = [
    declared,
    { kind: 'joined', key, posts: ['x:1', 'x:2'], how: 'hand' },
    { kind: 'levelled', key, level: 'crisis', why: '', promises },
    { kind: 'left', key, posts: ['x:2'] },
    { kind: 'titled', key, title: 'Smoke on flight 12' },
  ];

  it('is its title, level and posts as they stand, whatever the order in which the record came', async () => {
    const found = { title: 'Smoke on flight 12', level: 'crisis', drill: true, posts: ['x:1'] };
    const all = await events(deeds);
    expect(incidentIn(all)).toEqual(found);
    expect(incidentIn([...all].reverse())).toEqual(found);
    expect(incidentIn(all.slice(1))).toBeNull();
  });

  it('is the gravest post with its reasons, and the mark of a drill', () => {
    const post = aPost(smoke);
    const worst = { post, assessment: assess(post, aContext()) };
    const now = { title: 'Smoke on flight 12', level: 'crisis' as const, drill: true, posts: 3, due: null, worst };
    const said = plain(aboutIncident(air, now, told));
    expect(said).toMatch(/^DRILL \u2013 Bramble Air: crisis \u2013 Smoke on flight 12\n/u);
    expect(said).toContain('3 posts belong to it.');
    expect(said).toContain('there was smoke');
    expect(plain(aboutIncident(air, { ...now, posts: 0, worst: null }, told))).not.toContain('What was written');
  });
});

it('a test says that it is one', () => {
  expect(plain(trial('Bramble Air', 'crisis room', told))).toMatch(/^TEST \u2013 [\s\S]*nobody has to do anything/u);
});
