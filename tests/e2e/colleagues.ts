/** Two managers with a browser each, the extension in both, on the same feed; and a real server of their team. */
import type { Page } from 'playwright';
import type { Answers } from '@/lib/platform/answers.ts';
import type { Ask, Name } from '@/lib/platform/messages.ts';
import { inviteText } from '@/lib/team/invite.ts';
import { demoBrand } from '../demo/brand.ts';
import type { StandIn } from '../stand-in/server.ts';
import { type Firebreak, launch } from './chromium.ts';
import { openEditor } from './editor-page.ts';

export interface Colleague {
  readonly firebreak: Firebreak;
  /** The options on the team's view. */
  readonly options: Page;
  /** The demo's feed. */
  readonly feed: Page;
  /** Asks the worker from one of the extension's own pages, as a view does. @throws Error with the worker's sentence */
  ask<Of extends Name>(name: Of, body: Ask<Of>): Promise<Answers[Of]>;
  close(): Promise<void>;
}

/**
 * @param branded whether this browser knows the brand from the start: who joins gets the playbook of the team
 * @param through what else the browser is started with
 */
export async function colleague(
  server: StandIn,
  branded = true,
  through: Pick<Parameters<typeof launch>[0], 'proxy'> = {},
): Promise<Colleague> {
  const firebreak = await launch({ port: server.port, ...through });
  await firebreak.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  if (branded) await demoBrand(firebreak);
  const options = await openEditor(firebreak, 'team');
  const feed = await firebreak.context.newPage();
  return {
    firebreak,
    options,
    feed,
    async ask<Of extends Name>(name: Of, body: Ask<Of>) {
      const answer = await options.evaluate((message) => chrome.runtime.sendMessage(message), { name, body });
      if (answer?.ok !== true) throw new Error(answer?.sentence ?? 'no answer');
      return answer.value as Answers[Of];
    },
    close: () => firebreak.close(),
  };
}

export async function openFeed({ feed }: Colleague): Promise<void> {
  await feed.goto('https://x.com/home?still=1', { waitUntil: 'commit' });
  await feed.waitForFunction(() => window.standIn?.ids().length > 0);
}

/** As a person does it: pastes the line, reads what it says, joins. */
export async function joinBy({ options }: Colleague, invite: Parameters<typeof inviteText>[0]): Promise<void> {
  await options.getByLabel('Invitation', { exact: true }).fill(inviteText(invite));
  await options.getByRole('button', { name: 'Read the invitation' }).click();
  await options.getByRole('button', { name: /^Join and connect to/u }).click();
  await options.getByText('Team: online.').waitFor();
}

/** Everything that the extension keeps, where a secret might stand. */
export const keptText = (page: Page): Promise<{ readonly storage: string; readonly tables: string }> =>
  page.evaluate(async () => {
    const { local, session } = chrome.storage;
    const storage = JSON.stringify([await local.get(null), await session.get(null), { ...localStorage }]);
    const tables = await new Promise<string>((resolve, reject) => {
      const open = indexedDB.open('firebreak');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const base = open.result;
        const names = [...base.objectStoreNames];
        const reading = base.transaction(names);
        Promise.all(
          names.map(
            (name) =>
              new Promise((done) => {
                const all = reading.objectStore(name).getAll();
                all.onsuccess = () => done([name, all.result]);
              }),
          ),
        ).then((all) => {
          base.close();
          resolve(JSON.stringify(all));
        }, reject);
      };
    });
    return { storage, tables };
  });
