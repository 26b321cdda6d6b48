/** Takes pictures of views in both themes and at two widths; a view that does not come is told and the others go on. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Scene } from './scene.ts';
import type { Shot, Theme } from './shots.ts';

export interface Taken {
  readonly name: string;
  readonly theme: Theme;
  readonly width: number;
  /** A path in the folder; `null`: the view did not come. */
  readonly file: string | null;
  readonly why: string | null;
}

const themes: readonly Theme[] = ['light', 'dark'];
const widths = { page: [1000], panel: [400, 320], options: [1100, 480] } as const;
/** Milliseconds. */
const patience = 15_000;
/** A list of a hundred rules says no more than its beginning. */
const tallest = 2_400;

/** @param tell is told after each picture; @returns all of them, also those that failed */
export async function takeAll(
  scene: Scene,
  wanted: readonly Shot[],
  folder: string,
  tell: (taken: Taken, at: number, of: number) => void,
): Promise<Taken[]> {
  mkdirSync(folder, { recursive: true });
  const taken: Taken[] = [];
  const plan = [true, false].flatMap((fresh) =>
    themes.flatMap((theme) =>
      (['page', 'panel', 'options'] as const).flatMap((on) =>
        widths[on].flatMap((width) =>
          wanted
            .filter((shot) => shot.on === on && (shot.fresh === true) === fresh)
            .map((shot) => ({ shot, theme, width })),
        ),
      ),
    ),
  );
  for (const { shot, theme, width } of plan) {
    if (shot.fresh !== true) await scene.furnish();
    const file = `${shot.name}-${theme}-${width}.png`;
    const page = scene[shot.on];
    const why = await take(scene, page, { shot, theme, width }, join(folder, file));
    const one = { name: shot.name, theme, width, file: why === null ? file : null, why };
    taken.push(one);
    tell(one, taken.length, plan.length);
  }
  return taken;
}

/** @returns why it could not be taken */
async function take(
  scene: Scene,
  page: Page,
  { shot, theme, width }: { readonly shot: Shot; readonly theme: Theme; readonly width: number },
  path: string,
): Promise<string | null> {
  page.setDefaultTimeout(patience);
  try {
    await page.bringToFront();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: shot.on === 'panel' ? 760 : 800 });
    await shot.show(scene, theme);
    const whole = shot.on !== 'page' && shot.name !== 'panel-volume';
    if (!whole) await page.screenshot({ path, animations: 'disabled' });
    else {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
      await page.screenshot({ path, fullPage: true, clip, animations: 'disabled' });
    }
    return null;
  } catch (error) {
    // Without a browser no other picture comes, either.
    if (page.isClosed()) throw error;
    const said = String(error).split('\n');
    return [said[0], said.find((line) => line.includes('waiting for'))?.trim()].filter(Boolean).join(' ');
  }
}
