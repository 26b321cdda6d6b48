/** `npm run pictures:store`: five pictures of 1280×800 and the small tile of 440×280 for the stores, from the real extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { frame } from './camera.ts';
import { type Scene, setScene } from './scene.ts';
import { shots } from './shots.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'assets/store/pictures');
mkdirSync(folder, { recursive: true });

interface Sheet {
  readonly file: string;
  readonly says: string;
  readonly views: readonly (readonly [shot: string, width: number])[];
  /** How many pixels of the page's left edge are cut off. */
  readonly cut?: number;
}
const sheets: readonly Sheet[] = [
  { file: '1-badges', says: 'See which posts must not wait, and why', views: [['page-card', 1200]], cut: 60 },
  {
    file: '2-panel',
    says: 'Reasons for and against, and the first answer ready',
    views: [
      ['page-badges', 740],
      ['panel-post', 400],
    ],
    cut: 130,
  },
  {
    file: '3-incident',
    says: 'In a crisis: what to do next, whom to call, what to say',
    views: [
      ['incident-todo', 370],
      ['incident-loop-in', 370],
      ['incident-say', 370],
    ],
  },
  { file: '4-rules', says: 'Rules are sentences that you can change', views: [['options-rules', 1180]] },
  { file: '5-readiness', says: 'Know what is missing before a bad day', views: [['options-readiness', 1180]] },
];

async function shown(scene: Scene, name: string, width: number): Promise<string> {
  const shot = shots.find((one) => one.name === name);
  if (shot === undefined) throw new Error(`there is no picture called ${name}`);
  const page = await frame(scene, shot, { theme: 'light', width, height: 690 });
  if (shot.on !== 'page') await page.evaluate(() => scrollTo(0, 0));
  // Below what sticks to the top.
  if (name === 'incident-loop-in')
    await page.locator('#people').evaluate((fold) => scrollBy(0, fold.getBoundingClientRect().top - 110));
  if (name === 'options-rules') {
    await page.evaluate(() => {
      location.hash = 'rules/rules.few-followers';
    });
    await page.locator('[id="rules.few-followers"]').first().waitFor();
  }
  return `data:image/png;base64,${(await page.screenshot({ animations: 'disabled' })).toString('base64')}`;
}

const style = `body{margin:0;background:#e9ecf1;color:#14171c;font-family:system-ui,sans-serif;height:100vh;overflow:hidden}
h1{font-size:32px;line-height:1.2;margin:0;padding:30px 0 22px;text-align:center;letter-spacing:-.01em}
main{display:flex;gap:20px;justify-content:center}
div{height:690px;border-radius:10px 10px 0 0;overflow:hidden;background:#fff;box-shadow:0 8px 30px #14171c2e}
img{display:block}`;

const scene = await setScene(null);
try {
  const canvas = await scene.firebreak.context.newPage();
  const save = async (file: string, size: { width: number; height: number }, html: string) => {
    const path = join(folder, `${file}.png`);
    await canvas.bringToFront();
    await canvas.setViewportSize(size);
    await canvas.setContent(html);
    await canvas.screenshot({ path });
    console.log(relative(process.cwd(), path));
  };
  for (const { file, says, views, cut = 0 } of sheets) {
    const images: string[] = [];
    for (const [name, width] of views) {
      const page = name.startsWith('page') ? cut : 0;
      const image = await shown(scene, name, page === 0 ? width : Math.max(1000, width + page));
      images.push(`<div style="width:${width}px"><img src="${image}" style="margin-left:-${page}px"></div>`);
    }
    const html = `<style>${style}</style><h1>${says}</h1><main>${images.join('')}</main>`;
    await save(file, { width: 1280, height: 800 }, html);
  }
  const icon = Buffer.from(readFileSync(join(root, 'assets/icon.svg'))).toString('base64');
  const tile = `<style>body{margin:0;height:100vh;display:flex;align-items:center;justify-content:center;gap:24px;
background:#fff4ee;color:#14171c;font-family:system-ui,sans-serif}img{width:112px}b{font-size:40px;letter-spacing:-.02em}
p{margin:6px 0 0;font-size:17px;width:190px;line-height:1.3}</style>
<img src="data:image/svg+xml;base64,${icon}"><div><b>Firebreak</b><p>Which posts must not wait, and why</p></div>`;
  await save('tile', { width: 440, height: 280 }, tile);
} finally {
  await scene.close();
}
