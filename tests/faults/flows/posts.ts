/** What people do with a post. */
import { expect } from 'vitest';
import type { SeenPost, StoredAssessment } from '@/lib/platform/database.ts';
import { another, anotherPost, deeds, expectOnce, template } from '../standing.ts';
import type { Flow } from '../trial.ts';

const judgedAs = async (world: Parameters<Flow['begin']>[0], key: string) =>
  (await world.rows<StoredAssessment>('assessments')).find((one) => one.key === key)?.care.state;

export const postFlows: readonly Flow[] = [
  {
    name: 'a page shows a new post',
    async begin() {
      const id = `2${String(another()).padStart(18, '0')}`;
      const key = `x:${id}`;
      return {
        name: 'assess-posts',
        body: { posts: [{ ...template(), id, url: null }] },
        from: 'page',
        async stands(world, marks) {
          expect(marks).toMatchObject([{ id }]);
          expect((await world.rows<SeenPost>('posts')).filter((one) => one.key === key)).toHaveLength(1);
          expect(await judgedAs(world, key)).toBe('none');
        },
      };
    },
  },
  {
    name: 'a click on a badge',
    async begin(at) {
      const key = await anotherPost(at);
      return {
        name: 'copy-acknowledgement',
        body: { key, open: true, request: crypto.randomUUID() },
        from: 'page',
        async stands(world, value) {
          const { text } = value as { readonly text: string };
          await expectOnce(world, key, { kind: 'copied', text }, { kind: 'care', state: 'handling' });
          expect(await deeds(world, key, 'copied')).toHaveLength(1);
        },
      };
    },
  },
  {
    name: 'a reply is copied in the panel',
    async begin(at) {
      const key = await anotherPost(at);
      const said = { reply: 'safety', language: 'en', text: 'We are looking into this now.' };
      return {
        name: 'copied-reply',
        body: { key, ...said, request: crypto.randomUUID() },
        async stands(world) {
          await expectOnce(world, key, { kind: 'copied', ...said }, { kind: 'care', state: 'handling' });
        },
      };
    },
  },
  ...(['escalated', 'answered'] as const).map(
    (state): Flow => ({
      name: `a post is ${state}`,
      async begin(at) {
        const key = await anotherPost(at);
        return {
          name: 'set-care',
          body: { key, state },
          async stands(world) {
            await expectOnce(world, key, { kind: 'care', state });
            expect(await judgedAs(world, key)).toBe(state);
          },
        };
      },
    }),
  ),
  {
    name: 'a post is tagged',
    async begin(at) {
      const key = await anotherPost(at);
      return {
        name: 'tag-post',
        body: { key, tag: 'smoke', on: true },
        async stands(world) {
          await expectOnce(world, key, { kind: 'tag', tag: 'smoke', on: true });
          expect(await world.rows<{ key: string }>('tagged')).toContainEqual({ key, tags: ['smoke'] });
        },
      };
    },
  },
  {
    name: 'a post is taken',
    async begin(at) {
      const key = await anotherPost(at);
      return {
        name: 'take-post',
        body: { key },
        async stands(world, value) {
          expect(value).toEqual({ taken: true });
          await expectOnce(world, key, { kind: 'care', state: 'handling' });
        },
      };
    },
  },
];
