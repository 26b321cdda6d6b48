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
const widths = { page: [1280], panel: [400, 320], options: [1100, 480] } as const;
/** Milliseconds. */
const patience = 30_000;
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
    const file = `${shot.name}-${theme}-${width}.png`;
    const why = await take(scene, shot, { theme, width }, join(folder, file));
    const one = { name: shot.name, theme, width, file: why === null ? file : null, why };
    taken.push(one);
    tell(one, taken.length, plan.length);
  }
  return taken;
}

export interface Frame {
  readonly theme: Theme;
  readonly width: number;
  /** Of the window before the view has come. */
  readonly height?: number;
}

/** Brings a view into its frame and lets it come to rest. @throws when it does not come */
export async function frame(scene: Scene, shot: Shot, { theme, width, height = 760 }: Frame): Promise<Page> {
  if (shot.fresh !== true) await scene.furnish();
  const page = scene[shot.on];
  page.setDefaultTimeout(patience);
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await shot.show(scene, theme);
  await page.evaluate(settled);
  return page;
}

/** Lists that come in pages grow a little later than their heading: half a second without a change of height is rest. */
const settled = `new Promise((resolve) => {
  let height = 0;
  let still = 0;
  const look = () => {
    const now = document.documentElement.scrollHeight;
    still = now === height ? still + 1 : 0;
    height = now;
    if (still > 30) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** @returns why it could not be taken */
async function take(scene: Scene, shot: Shot, wanted: Frame, path: string): Promise<string | null> {
  const page = scene[shot.on];
  try {
    await frame(scene, shot, wanted);
    if (shot.on !== 'page' && shot.name !== 'panel-volume') {
      // The window grows to the view, so that what sticks to its edges stays at them.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: wanted.width, height: Math.min(height, tallest) });
      await page.evaluate(() => scrollTo(0, 0));
    }
    await page.screenshot({ path, animations: 'disabled' });
    await shot.after?.(scene);
    return null;
  } catch (error) {
    // Without a browser no other picture comes, either.
    if (page.isClosed()) throw error;
    const said = String(error).split('\n');
    return [said[0], said.find((line) => line.includes('waiting for'))?.trim()].filter(Boolean).join(' ');
  }
}
