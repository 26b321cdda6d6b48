/** `npm run pictures:guide`: the pictures of the user's guide, small and cut to what the text speaks of. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { frame } from './camera.ts';
import { guidePictures } from './guide-list.ts';
import { setScene } from './scene.ts';
import { shots } from './shots.ts';

const folder = join(import.meta.dirname, '../../../assets/guide/pictures');
mkdirSync(folder, { recursive: true });

const boxOf = async (page: Page, selector: string) => {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`nothing is drawn at ${selector}`);
  return box;
};

const only = process.argv[2] ?? '';
const scene = await setScene(null);
try {
  for (const { file, shot: name, width, height, part } of guidePictures.filter(({ file }) => file.includes(only))) {
    const shot = shots.find((one) => one.name === name);
    if (shot === undefined) throw new Error(`there is no picture called ${name}`);
    const page = await frame(scene, shot, { theme: 'light', width, height });
    const path = join(folder, file);
    if (part === undefined) {
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path, animations: 'disabled' });
    } else {
      const box = await boxOf(page, part);
      const around = 8;
      const clip = {
        x: Math.max(0, box.x - around),
        y: Math.max(0, box.y - around),
        width: Math.min(box.width + 2 * around, width),
        height: Math.min(box.height + 2 * around, height),
      };
      await page.screenshot({ path, clip, animations: 'disabled' });
    }
    console.log(`${file}  ${Math.round(statSync(path).size / 1000)} kB`);
  }
  const all = guidePictures.map(({ file }) => join(folder, file)).filter((path) => existsSync(path));
  console.log(`${Math.round(all.reduce((sum, path) => sum + readFileSync(path).byteLength, 0) / 1000)} kB in all`);
} finally {
  await scene.close();
}
