/** What people do while they lead a crisis. */
import { expect } from 'vitest';
import type { Incident } from '@/lib/incident/incident.ts';
import type { StoredPicture } from '@/lib/platform/database.ts';
import { anotherPost, deeds, eventsOf, expectOnce } from '../standing.ts';
import type { Act, Flow } from '../trial.ts';
import type { World } from '../world.ts';

type Key = Incident['key'];
const refused = (value: unknown): string | null => (value as { readonly refused: string | null }).refused;

const ask = (asked: { readonly kind: string; readonly key: Key } & Readonly<Record<string, unknown>>) => {
  const request = crypto.randomUUID();
  return { request, act: { name: 'incident', body: { request, ask: asked }, refused } };
};

function declaring(key: Key, posts: readonly string[], title = 'Smoke') {
  const [level, topics] = ['crisis', ['safety']];
  return ask({ kind: 'declare', key, title, level, topics, origin: 'hand', posts, lists: [], drill: null });
}

export async function opened(world: World, title?: string): Promise<{ readonly key: Key; readonly post: string }> {
  const [key, post]: [Key, string] = [`incident:${crypto.randomUUID()}`, await anotherPost(world)];
  await world.must('incident', declaring(key, [post], title).act.body);
  return { key, post };
}

/** Everything that closing asks for: its steps answered for, and what was learned. */
async function overcome(world: World): Promise<{ readonly key: Key; readonly post: string }> {
  const { key, post } = await opened(world);
  const does = (asked: Parameters<typeof ask>[0]) => world.must('incident', ask(asked).act.body);
  const steps = (await deeds(world, key, 'steps')).flatMap((list) => list.steps);
  for (const { id, mandatory } of steps)
    if (mandatory) await does({ kind: 'step-state', key, step: id, state: 'skipped', why: 'It was over before.' });
  await does({ kind: 'review', key, question: 'prevention', answer: 'A new seal on every door.' });
  return { key, post };
}

const closing = (key: Key) => ({ kind: 'close', key, despite: 'The newsroom called it off.' }) as const;

/** @param once the event that its request made stands once, and this besides */
const leading = (
  name: string,
  asked: (key: Key, post: string) => Parameters<typeof ask>[0],
  once: (world: World, key: Key) => Promise<void>,
  before: typeof overcome = opened,
): Flow => ({
  name,
  async begin(at): Promise<Act> {
    const { key, post } = await before(at);
    const { request, act } = ask(asked(key, post));
    return {
      ...act,
      async stands(world, value) {
        expect(value).toMatchObject({ done: true });
        expect((await eventsOf(world)).filter(({ id }) => id === request)).toHaveLength(1);
        await once(world, key);
      },
    };
  },
});

const note = 'd1c8dd5c-9a35-4a31-8a52-6d0ff1f2a5c1';

export const incidentFlows: readonly Flow[] = [
  {
    name: 'an incident is declared',
    async begin(at) {
      const [key, post]: [Key, string] = [`incident:${crypto.randomUUID()}`, await anotherPost(at)];
      const { act } = declaring(key, [post]);
      return {
        ...act,
        async stands(world, value) {
          expect(value).toMatchObject({ done: true, line: { key } });
          await expectOnce(world, key, { kind: 'declared', title: 'Smoke' }, { kind: 'joined', how: 'hand' });
          const lists = (await deeds(world, key, 'steps')).map(({ list }) => list);
          expect(lists.length).toBeGreaterThan(0);
          expect(world.profile.alarms.has('incident-minute')).toBe(true);
        },
      };
    },
  },
  leading(
    'the level of an incident is changed',
    (key) => ({ kind: 'level', key, level: 'worry', why: 'it is one flight' }),
    (world, key) => expectOnce(world, key, { kind: 'levelled', level: 'worry' }),
  ),
  leading(
    'a note is written',
    (key) => ({ kind: 'note', key, note, text: 'The crew is safe.', step: null, decision: false, withdrawn: false }),
    (world, key) => expectOnce(world, key, { kind: 'note', text: 'The crew is safe.' }),
  ),
  leading('an incident is closed', closing, (world, key) => expectOnce(world, key, { kind: 'closed' }), overcome),
  leading(
    'an incident is opened again',
    (key) => ({ kind: 'reopen', key, why: 'It is in the papers.' }),
    (world, key) => expectOnce(world, key, { kind: 'closed' }, { kind: 'reopened' }),
    async (world) => {
      const { key, post } = await overcome(world);
      await world.must('incident', ask(closing(key)).act.body);
      return { key, post };
    },
  ),
  {
    name: 'evidence is captured',
    async begin(at) {
      const { key, post } = await opened(at);
      const evidence = crypto.randomUUID();
      return {
        name: 'capture-evidence',
        body: { evidence, key, post, picture: true, note: 'as it stood' },
        refused: (value) =>
          (value as { readonly number: number | null; readonly sentence: string }).number === null
            ? (value as { readonly sentence: string }).sentence
            : null,
        async stands(world, value) {
          expect(value).toMatchObject({ number: 1, picture: true });
          const [entry, ...more] = await deeds(world, key, 'evidence');
          expect(more).toEqual([]);
          const pictures = (await world.rows<StoredPicture>('pictures')).map(({ hash }) => hash);
          expect(pictures).toContain(entry?.hashes.screenshot);
        },
      };
    },
  },
];
