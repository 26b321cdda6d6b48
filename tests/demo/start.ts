/**
 * `npm start`: builds the extension and opens a browser with it on the demo: a feed at https://x.com and the brand's Page at
 * https://www.facebook.com. Without a display it runs headless, prints the triage as a table and saves pictures of pages and
 * panel in `.demo/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '@/lib/commands/browsers.ts';
import { chromeBuild, launch } from '../e2e/chromium.ts';
import { startStandIn } from '../stand-in/server.ts';
import { demoBrand } from './brand.ts';
import { photograph, photographFacebook } from './photograph.ts';
import { lookThrough, printTriage } from './triage-table.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, '.demo');
const feed = 'https://x.com/home';
const brandPage = 'https://www.facebook.com/brambleair';

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

function build(): void {
  console.log('Building the extension …');
  const built = spawnSync('npx', ['wxt', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) stop(`${built.stdout}\n${built.stderr}\nThe build failed; its message stands above.`);
}

const found = findChromium();
if (found === null) stop('No Chromium, Chrome, Edge or Brave found. Install one, or name it: CHROMIUM=/path npm start');
build();
if (found?.branded === true) {
  stop(`${found.path} loads no extension from the command line (Chrome and Edge stopped that with version 137).
Either install Chromium or Brave and run npm start again, or load it by hand:
  1. open chrome://extensions (edge://extensions) and switch on "Developer mode"
  2. "Load unpacked" and choose ${chromeBuild}`);
}

const headed =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '');

const server = await startStandIn();
const firebreak = await launch({ port: server.port, headed, viewport: headed ? null : { width: 1280, height: 900 } });
try {
  await demoBrand(firebreak);
  const page = firebreak.context.pages()[0] ?? (await firebreak.context.newPage());
  if (headed) {
    await (await firebreak.context.newPage()).goto(brandPage);
    await page.goto(feed);
    await page.bringToFront();
    console.log(
      'A feed on X and a Page on Facebook are open. Click a badge; close the browser when you have seen enough.',
    );
    await firebreak.context.waitForEvent('close', { timeout: 0 });
  } else {
    console.log('No display: running headless.\n');
    await lookThrough(firebreak, page, `${feed}?still=1`, `${brandPage}?still=1`);
    await printTriage(firebreak);
    mkdirSync(pictures, { recursive: true });
    const files = [
      ...(await photographFacebook(page, pictures)),
      ...(await photograph(firebreak, page, `${feed}?still=1`, pictures)),
    ];
    for (const file of files) console.log(`picture: ${file}`);
  }
} finally {
  await firebreak.close().catch(() => undefined);
  await server.close();
}
