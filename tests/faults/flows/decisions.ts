/** What is decided: the playbook, who is watched, the settings, forgetting everything. */
import { expect } from 'vitest';
import type { StoredVersion } from '@/lib/platform/database.ts';
import type { OwnPlaybook } from '@/lib/platform/own-playbook.ts';
import { sha256 } from '@/lib/record/sha256.ts';
import { brand } from '../../demo/brand.ts';
import { another, eventsOf, template } from '../standing.ts';
import type { Flow } from '../trial.ts';
import type { World } from '../world.ts';

const own = (world: World): OwnPlaybook => world.profile.areas.local.playbook as OwnPlaybook;

/** The text holds, and history and record name it once. */
async function decidedOnce(world: World, part: string): Promise<void> {
  const { text } = own(world);
  expect(text).toContain(part);
  const hash = await sha256(text);
  expect((await world.rows<StoredVersion>('versions')).filter((one) => one.hash === hash)).toHaveLength(1);
  const named = (await eventsOf(world)).filter(({ event: { deed } }) => deed.kind === 'playbook' && deed.hash === hash);
  expect(named).toHaveLength(1);
}

export const decisionFlows: readonly Flow[] = [
  {
    name: 'the playbook is saved',
    async begin(at) {
      const { text } = own(at);
      const line = `# agreed on ${another()}`;
      return {
        name: 'save-playbook',
        body: { text: `${text.replace(/\n# agreed on \d+\n/gu, '\n')}\n${line}\n`, base: await sha256(text) },
        refused: (value) => {
          const { saved, problem, conflict } = value as { saved: boolean; problem: string | null; conflict: unknown };
          return saved ? null : (problem ?? `conflict ${JSON.stringify(conflict)}`);
        },
        stands: (world) => decidedOnce(world, line),
      };
    },
  },
  {
    name: 'an author is watched',
    async begin() {
      const handle = `loud${another()}`;
      return {
        name: 'watch-author',
        body: { site: 'x', handle, why: 'many read it', until: null, off: false },
        async stands(world) {
          await decidedOnce(world, handle);
          expect(own(world).text.split(handle)).toHaveLength(2);
          await world.must('watch-author', { site: 'x', handle, why: '', until: null, off: true });
        },
      };
    },
  },
  {
    name: 'the settings are changed',
    async begin() {
      const me = `Ana ${another()}`;
      return {
        name: 'set-settings',
        body: { change: { me } },
        async stands(world) {
          expect(world.profile.areas.local.settings).toMatchObject({ me });
        },
      };
    },
  },
  {
    name: 'it is said when to ring',
    async begin() {
      const quietHours = another() % 2 === 0;
      return {
        name: 'set-alerts',
        body: { change: { quietHours, posts: 'worry' } },
        async stands(world) {
          expect(world.profile.areas.local.alerts).toMatchObject({ quietHours, posts: 'worry' });
        },
      };
    },
  },
  {
    name: 'everything is deleted',
    async begin(at) {
      await at.must('set-brand', { brand, zone: 'Europe/Berlin' });
      await at.must('assess-posts', { posts: [template()] }, 'page');
      return {
        name: 'delete-everything',
        body: {},
        async stands(world) {
          for (const table of ['posts', 'assessments', 'events', 'outbox', 'channels', 'versions', 'meta'])
            expect(await world.rows(table), table).toEqual([]);
          const { page: _, pulse, incidents, ...rest } = world.profile.areas.local;
          expect(rest).toEqual({});
        },
      };
    },
  },
];
