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

function declaring(key: Key, posts: readonly string[]) {
  const [level, topics] = ['crisis', ['safety']];
  return ask({ kind: 'declare', key, title: 'Smoke', level, topics, origin: 'hand', posts, lists: [], drill: null });
}

async function opened(world: World): Promise<{ readonly key: Key; readonly post: string }> {
  const [key, post]: [Key, string] = [`incident:${crypto.randomUUID()}`, await anotherPost(world)];
  await world.must('incident', declaring(key, [post]).act.body);
  return { key, post };
}

/** @param once the event that its request made stands once, and this besides */
const leading = (
  name: string,
  asked: (key: Key, post: string) => Parameters<typeof ask>[0],
  once: (world: World, key: Key) => Promise<void>,
): Flow => ({
  name,
  async begin(at): Promise<Act> {
    const { key, post } = await opened(at);
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
