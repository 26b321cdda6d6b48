/** A whole crisis in the record of two devices, from the first alarm to the closing: as people would have led it. */

import { evidenceOf } from '@/lib/incident/evidence/entry.ts';
import { incident as folded } from '@/lib/incident/fold.ts';
import type { Incident } from '@/lib/incident/incident.ts';
import { nextEvent } from '@/lib/record/chain.ts';
import type { Deed, RecordedEvent } from '@/lib/record/event.ts';
import type { IncidentKey } from '@/lib/record/keys.ts';
import { sha256 } from '@/lib/record/sha256.ts';

export const begins = Date.parse('2026-11-16T08:00:00Z');
export const minutes = (count: number): Date => new Date(begins + count * 60_000);
export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const key: IncidentKey = `incident:${id(1)}`;
export const devices = { ana: id(71), ben: id(72) } as const;

/** A picture of one red pixel. */
export const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

export const statement =
  'This is what we know about the outage of our booking site (Monday, 6:40). We apologise to everyone affected.';
export const hostile =
  '<img src=x onerror=alert(1)>"\'`</style><script>alert(2)</script> [x](javascript:alert(3)) | \u202Eevil\u0000 \uD800 =cmd()';

export interface Story {
  readonly events: readonly RecordedEvent[];
  readonly incident: Incident;
  readonly screenshots: readonly { readonly hash: string; readonly type: string; readonly bytes: Uint8Array }[];
}

type Line = readonly [by: keyof typeof devices, at: number, deed: Deed];
const names = { ana: 'Ana Ruiz', ben: 'Ben Okafor' } as const;
const promises = { acknowledge: 15, statement: 60, update: 60, hours: null };
const step = {
  how: '',
  does: ['social-lead' as const],
  approves: [],
  informed: [],
  within: 30,
  stops: null,
  links: [],
};

async function deeds(drill: boolean, words: string): Promise<Line[]> {
  const seen = { key, captured: minutes(6), counts: { replies: 340, reposts: 1_210, likes: null }, note: '' };
  const first = await evidenceOf({
    ...seen,
    id: id(31),
    post: 'x:101',
    url: 'https://x.com/mila_k/status/101',
    author: '@mila_k',
    text: words,
    screenshot: picture,
  });
  const second = await evidenceOf({
    ...seen,
    id: id(32),
    post: 'facebook:202',
    url: 'https://www.facebook.com/story.php?id=202',
    author: 'Jonas Weber',
    text: 'Six hours at the gate with two kids.',
    screenshot: null,
  });
  const hash = await sha256(statement);
  const care: Deed = { kind: 'care', key: 'x:900', state: 'handling' };
  const told = { key, role: 'exec' as const, stakeholder: 'exec', name: 'Ines Oduya', text: 'Outage, crisis.' };
  const approved = { kind: 'statement-approved' as const, key, statement: id(41), hash, approved: true, why: '' };
  const published = { kind: 'published' as const, key };
  const task = { kind: 'task' as const, key, done: false, withdrawn: false, owner: '' };
  return [
    [
      'ana',
      0,
      {
        kind: 'declared',
        key,
        title: 'Booking site down',
        level: 'worry',
        topics: ['outage'],
        origin: 'alert',
        drill,
        promises: { ...promises, acknowledge: 60 },
      },
    ],
    ['ana', 1, care],
    ['ana', 2, { kind: 'owner', key, owner: 'Ana Ruiz' }],
    ['ben', 3, { kind: 'joined', key, posts: ['x:101', 'x:102', 'facebook:202'], how: 'hand' }],
    ['ana', 4, { kind: 'levelled', key, level: 'crisis', why: 'A newspaper asks.', promises }],
    [
      'ben',
      5,
      {
        kind: 'steps',
        key,
        list: 'incident',
        title: 'Every incident',
        steps: [
          { ...step, id: 'incident/pause', title: 'Pause every scheduled post', phase: 'contain', mandatory: true },
          { ...step, id: 'incident/alert', title: 'Set an alert', phase: 'detect', mandatory: false },
        ],
      },
    ],
    ['ben', 6, first],
    ['ana', 7, second],
    ['ana', 8, { kind: 'told', message: id(51), channel: 'Slack', state: 'sent', ...told }],
    [
      'ben',
      9,
      { kind: 'told', message: id(52), channel: 'Mail', state: 'failed', ...told, name: 'Lena Vogt', role: 'legal' },
    ],
    ['ben', 10, { ...care, key: 'x:901' }],
    [
      'ana',
      12,
      {
        ...published,
        publication: id(61),
        what: 'acknowledgement',
        statement: null,
        text: 'We have seen it.',
        url: 'https://x.com/brambleair/status/501',
        next: minutes(60).toISOString(),
      },
    ],
    ['ben', 15, { kind: 'step-state', key, step: 'incident/pause', state: 'done', why: '' }],
    ['ben', 16, { kind: 'step-state', key, step: 'incident/alert', state: 'skipped', why: 'The tool is down, too.' }],
    [
      'ana',
      20,
      {
        kind: 'note',
        key,
        note: id(21),
        text: 'We refund without asking for proof.',
        step: null,
        decision: true,
        withdrawn: false,
      },
    ],
    [
      'ana',
      40,
      {
        kind: 'statement-drafted',
        key,
        statement: id(41),
        responsibility: 'at-fault',
        strategy: 'rebuild',
        language: 'en',
        answers: {},
        text: statement,
        hash,
      },
    ],
    ['ben', 50, { ...approved, role: 'legal' }],
    ['ana', 55, { ...approved, role: 'exec' }],
    [
      'ana',
      75,
      {
        ...published,
        publication: id(62),
        what: 'statement',
        statement: id(41),
        text: statement,
        url: 'https://x.com/brambleair/status/502',
        next: null,
      },
    ],
    [
      'ana',
      130,
      {
        ...published,
        publication: id(63),
        what: 'update',
        statement: null,
        text: 'The old version is back.',
        url: null,
        next: null,
      },
    ],
    [
      'ben',
      1_700,
      { kind: 'review', key, question: 'prevention', answer: 'Every update runs on a test system for a day.' },
    ],
    ['ben', 1_701, { kind: 'review', key, question: 'lessons', answer: 'Two people must be able to roll back.' }],
    ['ben', 1_702, { ...task, task: id(81), title: 'Tell what was promised and done', role: 'pr', after: 30 }],
    ['ben', 1_703, { ...task, task: id(82), title: 'Compare the mood', role: 'social-lead', after: 60 }],
    ['ana', 1_800, { kind: 'closed', key, despite: null }],
  ];
}

/** @param words what the worst post says */
export async function story(
  drill = false,
  words = 'Stranded for six hours and nobody answers. @ana_says it too.',
): Promise<Story> {
  const events: RecordedEvent[] = [];
  for (const [by, at, deed] of await deeds(drill, words)) {
    const last = events.findLast(({ device }) => device === devices[by]) ?? null;
    const seen = events.at(-1)?.clock ?? 0;
    events.push(await nextEvent({ device: devices[by], who: names[by], last, seen }, deed, minutes(at).getTime()));
  }
  const incident = folded(key, events);
  if (incident === null) throw new Error('the story declares no incident');
  return { events, incident, screenshots: [{ hash: await sha256(picture), type: 'image/png', bytes: picture }] };
}
