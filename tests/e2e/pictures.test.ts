/** The command for pictures in real Chromium: files are made, a view that does not come is told, and no view of the product is left out. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/platform/messages.ts';
import { brand } from '../demo/brand.ts';
import { takeAll } from '../demo/pictures/camera.ts';
import { incidentKey } from '../demo/pictures/incident.ts';
import { incidentParts, optionViews, panelViews } from '../demo/pictures/product-views.ts';
import { type Scene, setScene } from '../demo/pictures/scene.ts';
import { writeSheet } from '../demo/pictures/sheet.ts';
import { type Shot, shots } from '../demo/pictures/shots.ts';

const folder = mkdtempSync(join(tmpdir(), 'firebreak-pictures-'));
let scene: Scene;
beforeAll(async () => {
  scene = await setScene(null);
});
afterAll(async () => {
  await scene?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ids = (page: Page, selector: string) => page.locator(selector).evaluateAll((all) => all.map(({ id }) => id));

describe('the command for pictures', () => {
  it('makes each view in both themes and widths, says which one did not come, and shows them on one page', async () => {
    const never: Shot = {
      name: 'never',
      on: 'panel',
      fresh: true,
      show: ({ panel }) => panel.locator('#not-there').waitFor({ timeout: 200 }),
    };
    const fresh = shots.filter((shot) => shot.fresh === true);
    expect(fresh).toHaveLength(2);
    const told: string[] = [];
    const taken = await takeAll(scene, [...fresh, never], folder, ({ name, why }) => {
      if (why !== null) told.push(`${name}: ${why}`);
    });
    expect(taken).toHaveLength(12);
    expect(told).toHaveLength(4);
    expect(told[0]).toMatch(/^never: .*#not-there/u);
    const files = taken.flatMap(({ file }) => file ?? []);
    expect(new Set(files).size).toBe(8);
    for (const file of files) expect(statSync(join(folder, file)).size).toBeGreaterThan(3_000);
    const bytes = (theme: string) => readFileSync(join(folder, `panel-set-up-${theme}-400.png`));
    expect(Buffer.compare(bytes('light'), bytes('dark'))).not.toBe(0);
    const sheet = readFileSync(writeSheet(folder, taken, null), 'utf8');
    expect(files.filter((file) => !sheet.includes(file))).toEqual([]);
    expect(sheet).toContain('#not-there');
    expect(existsSync(join(folder, 'never-light-400.png'))).toBe(false);
  });

  it('has every view that the product offers', async () => {
    const { options, panel, ask } = scene;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await ask('set-brand', { brand: brand as Ask<'set-brand'>['brand'], zone });
    const offered = options.locator('#view-choice option');
    await offered.first().waitFor({ state: 'attached' });
    expect(await offered.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual(optionViews);
    await panel.locator('#view-incident').waitFor();
    expect(await ids(panel, '[role=tab][id^=view-]')).toEqual(panelViews.map((name) => `view-${name}`));
    const about = {
      key: incidentKey,
      title: 'Smoke',
      level: 'worry',
      topics: [],
      origin: 'hand',
      posts: [],
      lists: [],
    };
    const declared = { kind: 'declare', ...about, drill: null } as Ask<'incident'>['ask'];
    await ask('incident', { request: crypto.randomUUID(), ask: declared });
    await panel.locator('#view-incident').click();
    await panel.locator('#section-todo').waitFor();
    expect(await ids(panel, '[role=tab][id^=section-]')).toEqual(incidentParts.map((part) => `section-${part}`));
  });
});
