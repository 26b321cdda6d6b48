/** The editor in real Chromium: opening its views, and a small server for shared playbooks. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import type { Firebreak } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const views =
  'readiness brand watchlist people channels team rules topics times policies replies checklists prepared layers text history browser health'.split(
    ' ',
  );

export async function openEditor(firebreak: Firebreak, view = 'readiness'): Promise<Page> {
  const page = await firebreak.open('options.html');
  // Leaving with something unsaved asks first; tests leave.
  page.on('dialog', (dialog) => void dialog.accept());
  await show(page, view);
  return page;
}

export async function show(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
  await page
    .locator(view === 'browser' ? '#mine' : 'main section')
    .first()
    .waitFor();
}

export const bar = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' });

export async function save(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: 'Save' }).click();
  await bar(page).getByText('Saved. Open pages look again at once.').waitFor();
}

/** Brings back the first playbook that was saved, and drops the draft and the subscription. */
export async function forget(firebreak: Firebreak): Promise<void> {
  const page = await firebreak.context.newPage();
  await page.goto(`chrome-extension://${firebreak.id}/guidelines.html`);
  const ok = await page.evaluate(async () => {
    const ask = async (name: string, body: object) => (await chrome.runtime.sendMessage({ name, body }))?.value;
    localStorage.clear();
    await ask('follow-playbook', { url: null });
    const first = ((await ask('read-history', {})) as { id: string }[]).at(-1);
    const version = (await ask('read-version', { id: first?.id ?? '' })) as { text: string } | null;
    const saved = await ask('save-playbook', { text: version?.text ?? '', base: null });
    return (saved as { saved: boolean }).saved;
  });
  await page.close();
  if (!ok) throw new Error('the first playbook could not be brought back');
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run(),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

export interface Shared {
  readonly url: string;
  /** What the server answers from now on. */
  text: string;
  /** How often it was asked, and how often it answered that nothing changed. */
  readonly asked: { all: number; unchanged: number };
  close(): void;
}

/** Serves one file with an ETag to everybody. */
export async function sharePlaybook(text: string): Promise<Shared> {
  const shared = { text, asked: { all: 0, unchanged: 0 } };
  const server: Server = createServer((request, response) => {
    const tag = `"${Buffer.from(shared.text).toString('base64url').slice(-24)}-${shared.text.length}"`;
    const same = request.headers['if-none-match'] === tag;
    const headers = {
      ETag: tag,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'if-none-match',
      'Access-Control-Expose-Headers': 'etag',
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, headers).end();
      return;
    }
    shared.asked.all += 1;
    if (same) shared.asked.unchanged += 1;
    response.writeHead(same ? 304 : 200, headers).end(same ? undefined : shared.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(shared, { url: `http://127.0.0.1:${port}/playbook.yaml`, close: () => void server.close() });
}
