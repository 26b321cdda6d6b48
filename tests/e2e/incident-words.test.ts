/** What is said of an incident, in real Chromium: the first word, a statement with its agreement, updates; nothing lost or twice. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentDeed } from '@/lib/record/incident-deeds.ts';
import { violations } from './editor-page.ts';
import { stage } from './feed-page.ts';
import { deeds, lead, press, pressDying, reach, soon, tab } from './incident-panel.ts';
import { stored } from './stored.ts';

const on = stage();
const key = 'incident:018f0000-0000-4000-8000-0000000000a1';
const link = 'https://x.com/brambleair/status/901';
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  await on.firebreak.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  panel = await on.firebreak.open('sidepanel.html');
  panel.on('pageerror', (error) => errors.push(String(error)));
  const declared = { key, title: 'Panel off in flight', level: 'worry', topics: ['safety'], origin: 'hand' };
  await lead(panel, { kind: 'declare', ...declared, posts: [], lists: [], drill: null });
  await tab(panel, 'Views', 'Incident');
  await tab(panel, 'Parts of the incident', 'Say');
});
afterAll(() => panel?.close());

const part = (id: string) => panel.locator('details.section').filter({ has: panel.locator(`#${id}`) });
const first = () => part('say-acknowledgement');
const statement = () => part('say-statement');
const update = () => part('say-update');
const of = async <Kind extends IncidentDeed['kind']>(kind: Kind) =>
  (await deeds(panel)).filter((deed): deed is Extract<IncidentDeed, { kind: Kind }> => deed.kind === kind);
const published = () => of('published');
const clipboard = () => panel.evaluate(() => navigator.clipboard.readText());
const dying = (within: ReturnType<typeof part>, name: string | RegExp) =>
  pressDying(on.firebreak, panel, within.getByRole('button', { name }));
/** The panel is closed and opened again, and the worker dies meanwhile. */
async function reopen(): Promise<void> {
  await on.firebreak.killWorker();
  await panel.reload();
  await tab(panel, 'Views', 'Incident');
  await tab(panel, 'Parts of the incident', 'Say');
  await panel.locator('#say-acknowledgement').waitFor(soon);
}
async function unfold(within: ReturnType<typeof part>): Promise<void> {
  if ((await within.getAttribute('open')) === null) await press(panel, within.locator('summary').first());
}

describe('the first public word', () => {
  it('is ready before anything is typed, and keeps what is typed when the panel and the worker go', async () => {
    const words = first().getByLabel('The words', { exact: true });
    await expect.poll(() => words.inputValue()).toContain('Next word here by');
    await reach(panel, first().getByRole('textbox', { name: 'What happened?' }));
    await panel.keyboard.type('the loose panel on flight 214');
    await expect.poll(() => words.inputValue()).toContain('about the loose panel on flight 214');
    await expect.poll(async () => JSON.stringify(await stored(panel, 'meta'))).toContain('panel on flight 214');
    await reopen();
    await expect.poll(() => words.inputValue()).toContain('about the loose panel on flight 214');
    expect(await violations(panel)).toEqual([]);
  });

  it('stands in the record before it is copied, and is published once although the worker dies', async () => {
    await dying(first(), 'Copy');
    await first().getByText('The text is copied.').waitFor(soon);
    const text = await first().getByLabel('The words', { exact: true }).inputValue();
    expect(await clipboard()).toBe(text);
    expect(await of('statement-drafted')).toEqual([expect.objectContaining({ strategy: 'hold', text })]);
    await reach(panel, first().getByLabel('Link to the first word'));
    await panel.keyboard.type('not a link at all');
    await press(panel, first().getByRole('button', { name: 'The first word is out' }));
    await first().getByText('This is no web address.').waitFor();
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Control+a');
    await panel.keyboard.type(link);
    await dying(first(), 'The first word is out');
    await panel.getByRole('heading', { name: 'What is out' }).waitFor(soon);
    expect(await published()).toEqual([
      expect.objectContaining({ what: 'acknowledgement', text, url: link, next: expect.stringMatching(/Z$/u) }),
    ]);
  });
});

describe('the statement', () => {
  const answers: Readonly<Record<string, string>> = {
    when: 'Monday, 9:40',
    who_is_affected: '84 passengers; nobody is hurt',
    why_upset: 'nobody told you anything for an hour',
    cause: 'a fastening that was not checked',
    done: 'the aircraft is grounded',
    doing: 'we look at every aircraft of this type',
    remedy: 'we call each passenger today',
    prevention: 'this fastening is checked before every flight',
  };

  it('is only a holding text while nobody knows whose it is; the cause decides the strategy', async () => {
    await unfold(statement());
    await statement().getByText('Hold: nobody knows yet whose it is').waitFor(soon);
    expect(await statement().getByLabel('The statement', { exact: true }).count()).toBe(0);
    await statement().getByLabel('Our fault').check();
    await statement().getByText('Take responsibility and put it right').waitFor();
    await expect
      .poll(() => statement().getByLabel('The statement', { exact: true }).inputValue())
      .toContain('{remedy}');
    await statement().getByText('Offers repair: missing.').waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('takes a fact over with one click', async () => {
    const fact = { fact: '018f0000-0000-4000-8000-0000000000f1', about: 'hurt', source: 'Operations' };
    await lead(panel, { kind: 'fact', key, ...fact, text: 'nobody is hurt', withdrawn: false });
    await press(panel, statement().getByRole('button', { name: 'Use: nobody is hurt' }));
    await expect.poll(() => panel.locator('#statement-who_is_affected').inputValue()).toBe('nobody is hurt');
  });

  it('is written question by question, and survives the panel', async () => {
    for (const [id, said] of Object.entries(answers)) await panel.locator(`#statement-${id}`).fill(said);
    await statement().getByRole('combobox', { name: 'Who speaks?' }).selectOption({ index: 1 });
    await reopen();
    const text = statement().getByLabel('The statement', { exact: true });
    await expect.poll(() => text.inputValue()).toContain(answers.remedy);
    expect(await text.inputValue()).not.toMatch(/[{}]/u);
    expect(await statement().getByText('Still empty').count()).toBe(0);
  });

  it('can be copied once the named roles agreed to these very words; a changed word asks anew', async () => {
    await statement()
      .getByText(/It can be copied once .* agreed\./u)
      .waitFor();
    await dying(statement(), 'Ask for approval');
    await statement().getByText('It is in the record').waitFor(soon);
    expect(await clipboard()).toMatch(/^DRAFT . not approved/u);
    const approve = () => statement().getByRole('button', { name: /^Approve as/u });
    const roles = await approve().count();
    expect(roles).toBeGreaterThan(1);
    await press(
      panel,
      statement()
        .getByRole('button', { name: /^Say no as/u })
        .first(),
    );
    await reach(panel, statement().getByLabel('What has to change'));
    await panel.keyboard.type('say it shorter');
    await dying(statement(), 'Write it down');
    await statement().getByText('said no').waitFor(soon);
    for (let left = roles; left > 0; left -= 1) {
      await pressDying(on.firebreak, panel, approve().first());
      await expect.poll(() => approve().count()).toBe(left - 1);
    }
    await statement().getByRole('button', { name: 'Copy', exact: true }).waitFor();
    const text = statement().getByLabel('The statement', { exact: true });
    await text.fill(`${await text.inputValue()} Thank you.`);
    await statement().getByText('The words have changed since somebody read them').waitFor();
    expect(await statement().getByRole('button', { name: 'Copy', exact: true }).count()).toBe(0);
    await press(panel, statement().getByRole('button', { name: 'Back to the composed words' }));
    await statement().getByRole('button', { name: 'Copy', exact: true }).waitFor();
  });

  it('goes out once, with its approvals, and leaves the builder ready for another', async () => {
    const text = await statement().getByLabel('The statement', { exact: true }).inputValue();
    await dying(statement(), 'Copy');
    await statement().getByText('The text is copied.').waitFor(soon);
    await dying(statement(), 'The statement is out');
    await expect.poll(async () => (await published()).length).toBe(2);
    const [, out] = await published();
    const approvals = (await of('statement-approved')).filter((one) => one.approved);
    expect(out).toMatchObject({ what: 'statement', text, url: null, statement: approvals[0]?.statement });
    // Its link is added where it stands below; it is the same publication.
    const added = panel.getByRole('region', { name: 'What is out' }).getByLabel('Link to the Statement');
    await reach(panel, added);
    await panel.keyboard.type('x.com/brambleair/status/902');
    await pressDying(on.firebreak, panel, panel.getByRole('button', { name: 'Add the link' }));
    await expect.poll(async () => (await published()).at(-1)?.url).toBe('https://x.com/brambleair/status/902');
    expect(new Set((await published()).map(({ publication }) => publication)).size).toBe(2);
  });
});

describe('an update', () => {
  it('that there is nothing new goes out, and the next one reads otherwise', async () => {
    await unfold(update());
    await update().getByLabel('Nothing new').check();
    await reach(panel, update().getByRole('textbox', { name: 'What are you doing now?' }));
    await panel.keyboard.type('we look at every aircraft');
    const words = update().getByLabel('The update', { exact: true });
    const before = await words.inputValue();
    expect(before).toContain('nothing new yet');
    await dying(update(), 'The update is out');
    await expect.poll(async () => (await published()).at(-1)?.what).toBe('update');
    await expect.poll(() => words.inputValue()).toContain('{doing}');
    expect((await words.inputValue()).slice(0, 20)).not.toBe(before.slice(0, 20));
  });

  it('in own words needs agreement in a crisis, and a second reading before it can be copied', async () => {
    await lead(panel, { kind: 'level', key, level: 'crisis', why: 'a newspaper asks' });
    const words = update().getByLabel('The update', { exact: true });
    await words.fill('We still look at every aircraft. Next word at noon.');
    await press(panel, update().getByRole('button', { name: 'Ask for approval' }));
    const approve = () => update().getByRole('button', { name: /^Approve as/u });
    await approve().first().waitFor(soon);
    for (let left = await approve().count(); left > 0; left -= 1) {
      await press(panel, approve().first());
      await expect.poll(() => approve().count()).toBe(left - 1);
    }
    await update()
      .getByText(/^Read it once more, slowly: \d+ s\.$/u)
      .waitFor();
    expect(await update().getByRole('button', { name: 'Copy', exact: true }).isDisabled()).toBe(true);
    expect(await violations(panel)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
