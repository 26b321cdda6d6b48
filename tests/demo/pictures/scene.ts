/** The stage of every picture: a browser with the extension, first as it was just installed, then in the middle of a bad day. */
import type { Page } from 'playwright';
import type { Answers } from '@/lib/platform/answers.ts';
import type { Ask, Name } from '@/lib/platform/messages.ts';
import { type Firebreak, launch } from '../../e2e/chromium.ts';
import { speaking } from '../../e2e/in-language.ts';
import { tenDays, write } from '../../e2e/seeded.ts';
import { feed } from '../../stand-in/feed.ts';
import { startStandIn } from '../../stand-in/server.ts';
import { brand } from '../brand.ts';
import { lookThrough } from '../triage-table.ts';
import { beginIncident } from './incident.ts';
import { demoChannel, demoPlaybook } from './playbook.ts';

export interface Scene {
  readonly firebreak: Firebreak;
  /** The feed on X, the panel and the options, each in a tab of its own. */
  readonly page: Page;
  readonly panel: Page;
  readonly options: Page;
  /** Asks the worker as a view does. @throws Error with the worker's sentence */
  ask<Of extends Name>(name: Of, body: Ask<Of>): Promise<Answers[Of]>;
  /** Brings brand, posts, volume and an incident; asked again, it does nothing. */
  furnish(): Promise<void>;
  close(): Promise<void>;
}

/** The key of the demo's post that shows a rule. */
export const postThat = (shows: string): string => `x:${feed.find((one) => one.shows === shows)?.id ?? ''}`;
export const gravest = postThat('safety, video, growing');

/** @param language as its folder in the build is called; `null`: English */
export async function setScene(language: string | null): Promise<Scene> {
  const server = await startStandIn();
  const spoken = language === null ? null : speaking(language);
  const firebreak = await launch({ port: server.port, ...(spoken === null ? {} : { build: spoken.build }) });
  const { context } = firebreak;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  const page = context.pages()[0] ?? (await context.newPage());
  const panel = await firebreak.open('sidepanel.html');
  const options = await firebreak.open('options.html');
  // Leaving with something unsaved asks first; pictures leave.
  options.on('dialog', (dialog) => void dialog.accept());
  let furnished: Promise<void> | null = null;
  const scene: Scene = {
    firebreak,
    page,
    panel,
    options,
    async ask<Of extends Name>(name: Of, body: Ask<Of>) {
      const answer = await options.evaluate((message) => chrome.runtime.sendMessage(message), { name, body });
      if (answer?.ok !== true) throw new Error(`${name}: ${answer?.sentence ?? 'no answer'}`);
      return answer.value as Answers[Of];
    },
    furnish() {
      furnished ??= furnish(scene);
      return furnished;
    },
    async close() {
      await firebreak.close().catch(() => undefined);
      await server.close();
      spoken?.remove();
    },
  };
  return scene;
}

async function furnish({ firebreak, page, panel, options, ask }: Scene): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await ask('set-brand', { brand: brand as Ask<'set-brand'>['brand'], zone });
  const saved = await ask('save-playbook', { text: demoPlaybook(zone), base: null });
  if (!saved.saved) throw new Error(`The demo's playbook was refused: ${JSON.stringify(saved)}`);
  await ask('add-channel', demoChannel);
  await write(options, 'volume', tenDays(Date.now()));
  // The worker reads the counts anew.
  await firebreak.killWorker();
  await lookThrough(firebreak, page, 'https://x.com/home?still=1', 'https://www.facebook.com/brambleair?still=1');
  await page.goto('https://x.com/search?q=brambleair&f=live&still=1');
  await page.locator('firebreak-badge .badge').first().waitFor();
  for (const tag of ['cabin', 'press asks']) await ask('tag-post', { key: gravest, tag, on: true });
  await options.evaluate((key) => chrome.storage.session.set({ chosen: { key, at: Date.now() } }), gravest);
  await beginIncident(ask, gravest);
  await Promise.all([panel.reload(), options.reload()]);
  await panel.locator('#view-now').waitFor();
}
