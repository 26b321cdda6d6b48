/** Every picture: what it is called, on which page it is taken, and what has to be there before it is. */
import type { Page } from 'playwright';
import { incidentKey } from './incident.ts';
import { incidentParts, optionViews, panelViews } from './product-views.ts';
import { gravest, type Scene } from './scene.ts';

export interface Shot {
  readonly name: string;
  readonly on: 'page' | 'panel' | 'options';
  /** Taken before anybody said who they are. */
  readonly fresh?: true;
  /** Brings the view; it is there when this is done. */
  show(scene: Scene, theme: Theme): Promise<void>;
  /** Takes away what was laid for this picture alone, once it is taken. */
  after?(scene: Scene): Promise<void>;
}
export type Theme = 'light' | 'dark';

const open = async (page: Page, summary: string) => {
  const fold = page.locator('details').filter({ has: page.locator(summary) });
  if ((await fold.last().getAttribute('open')) === null) await page.locator(summary).click();
};

const feed = async ({ page, firebreak }: Scene, theme: Theme) => {
  await page.bringToFront();
  await page.goto(`https://x.com/home?still=1&theme=${theme}`);
  await page.waitForFunction(() => window.standIn?.ids().length > 0);
  await page.locator('firebreak-badge[data-level=crisis] .badge').first().waitFor();
  await page.mouse.move(0, 0);
  return firebreak;
};

const facebook = async ({ page }: Scene, theme: Theme) => {
  await page.bringToFront();
  await page.goto(`https://www.facebook.com/brambleair?still=1&theme=${theme}`);
  await page.waitForFunction(() => window.facebook?.ids().length > 0);
  const storm = page.locator('firebreak-badge[data-level=crisis] .badge').first();
  await storm.scrollIntoViewIfNeeded();
  await storm.hover();
  await page.locator('firebreak-badge .card').waitFor();
};

const onPage: readonly Shot[] = [
  { name: 'page-badges', on: 'page', show: async (scene, theme) => void (await feed(scene, theme)) },
  {
    name: 'page-card',
    on: 'page',
    async show(scene, theme) {
      await feed(scene, theme);
      await scene.page.locator('firebreak-badge[data-level=crisis] .badge').first().hover();
      await scene.page.locator('firebreak-badge .card .action.open').first().waitFor();
    },
  },
  { name: 'page-facebook', on: 'page', show: facebook },
];

const setUp: Shot = {
  name: 'panel-set-up',
  on: 'panel',
  fresh: true,
  show: ({ panel }) => panel.locator('#set-up').waitFor(),
};

const viewReady: Readonly<Record<string, string>> = {
  now: '#worrying',
  post: '.quote',
  incident: '#open-incidents',
};

async function view({ panel, options }: Scene, name: string): Promise<void> {
  if (name === 'post')
    await options.evaluate((key) => chrome.storage.session.set({ chosen: { key, at: Date.now() } }), gravest);
  await panel.locator(`#view-${name}`).click();
  const back = panel.locator('.incident .back');
  if (name === 'incident' && (await back.isVisible())) await back.click();
  await panel
    .locator(viewReady[name] ?? `[aria-labelledby=view-${name}] *`)
    .first()
    .waitFor();
}

async function incident(scene: Scene, part: string): Promise<void> {
  const { panel, options } = scene;
  await panel.locator('#view-incident').click();
  if (!(await panel.locator('#section-todo').isVisible()))
    await options.evaluate((key) => chrome.storage.session.set({ incident: { key, at: Date.now() } }), incidentKey);
  await panel.locator(`#section-${part}`).click();
  await panel.locator(`#section[aria-labelledby=section-${part}] :is(h3, summary)`).first().waitFor();
}

const onPanel: readonly Shot[] = [
  ...panelViews.map((name): Shot => ({ name: `panel-${name}`, on: 'panel', show: (scene) => view(scene, name) })),
  {
    name: 'panel-draft',
    on: 'panel',
    async show(scene) {
      await view(scene, 'post');
      const draft = scene.panel.locator('details:has(textarea)').last();
      if ((await draft.getAttribute('open')) === null) await draft.locator('summary').first().click();
      await draft
        .locator('textarea')
        .fill('We are sorry if anyone was offended. This was an isolated incident, calm down 😉');
      await scene.panel.locator('.marked mark').first().waitFor();
    },
  },
  {
    name: 'panel-volume',
    on: 'panel',
    async show(scene) {
      await view(scene, 'now');
      await scene.panel.locator('#volume').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'panel-team',
    on: 'panel',
    async show(scene) {
      await view(scene, 'now');
      const since = new Date(Date.now() - 3_600_000).toISOString();
      const standing = {
        ...{ team: 'bramble', me: 'Ana Brook', since, state: 'online', left: null, total: null, waiting: 0 },
        ...{ here: ['Kim Ash', 'Luis Fenn'], problem: null, tooLarge: 0, unread: { newer: 0, forged: 0 } },
      };
      await scene.options.evaluate((now) => chrome.storage.session.set({ team: now }), standing);
      await scene.panel.locator('.team-line').waitFor();
    },
    after: ({ options }) => options.evaluate(() => chrome.storage.session.remove('team')),
  },
];

const inIncident: readonly Shot[] = [
  ...incidentParts.map(
    (part): Shot => ({ name: `incident-${part}`, on: 'panel', show: (scene) => incident(scene, part) }),
  ),
  {
    name: 'incident-loop-in',
    on: 'panel',
    async show(scene) {
      await incident(scene, 'todo');
      await open(scene.panel, '#people');
      await scene.panel.locator('details:has(#people) a, details:has(#people) button').first().waitFor();
    },
  },
];

const inOptions: readonly Shot[] = optionViews.map((name) => ({
  name: `options-${name}`,
  on: 'options',
  async show({ options, firebreak }) {
    // The guidelines are a page of their own, shown in the same tab.
    if (!options.url().includes('/options.html')) await options.goto(`chrome-extension://${firebreak.id}/options.html`);
    await options.evaluate((hash) => {
      location.hash = hash;
    }, name);
    await options.locator(`#view-choice option[value="${name}"]:checked`).waitFor({ state: 'attached' });
    await options.locator('main section, main #mine').first().waitFor();
  },
}));

const guidelines: Shot = {
  name: 'guidelines',
  on: 'options',
  async show({ options, firebreak }) {
    await options.goto(`chrome-extension://${firebreak.id}/guidelines.html`);
    await options.locator('h1').first().waitFor();
  },
};

/** In the order in which they are taken: what is fresh first, and last what leaves the options. */
export const shots: readonly Shot[] = [
  setUp,
  { ...(inOptions[0] as Shot), name: 'options-first-steps-fresh', fresh: true },
  ...onPage,
  ...onPanel,
  ...inIncident,
  ...inOptions,
  guidelines,
];
