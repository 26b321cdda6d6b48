/** `npm run pictures:readme`: makes the README's picture from the built extension on the demo feed: page with card, and side panel. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../e2e/chromium.ts';
import { startStandIn } from '../../stand-in/server.ts';
import { demoBrand } from '../brand.ts';
import { photograph } from '../photograph.ts';

const target = join(import.meta.dirname, '../../../assets/pictures/overview.png');
const server = await startStandIn();
const firebreak = await launch({ port: server.port, viewport: { width: 1000, height: 880 } });
const scratch = mkdtempSync(join(tmpdir(), 'firebreak-pictures-'));
try {
  await demoBrand(firebreak);
  const page = firebreak.context.pages()[0] ?? (await firebreak.context.newPage());
  const files = await photograph(firebreak, page, 'https://x.com/home?still=1', scratch);
  const shown = (name: string) => {
    const file = files.find((one) => one.endsWith(`${name}.png`)) ?? '';
    return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  };
  const sheet = await firebreak.context.newPage();
  await sheet.setViewportSize({ width: 1140, height: 760 });
  await sheet.setContent(`<style>
    body{margin:0;display:flex;gap:16px;padding:16px;height:760px;box-sizing:border-box;background:#c9ced5}
    div{border-radius:8px;overflow:hidden;height:728px;background:#fff}
    .page{width:732px}.page img{margin-left:-130px}.panel{width:360px}
  </style><div class="page"><img src="${shown('card')}"></div><div class="panel"><img src="${shown('panel-post')}"></div>`);
  await sheet.screenshot({ path: target });
  console.log(target);
} finally {
  await firebreak.close();
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}
