/**
 * `npm start`: builds the extension and opens a browser with it on the demo feed at https://x.com. Without a display it
 * runs headless, prints the triage as a table and saves pictures of page and panel in `.demo/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '@/lib/commands/browsers.ts';
import { chromeBuild, launch } from '../e2e/chromium.ts';
import { startStandIn } from '../stand-in/server.ts';
import { demoBrand } from './brand.ts';
import { photograph } from './photograph.ts';
import { printTriage } from './triage-table.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, '.demo');
const feed = 'https://x.com/home';

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
    await page.goto(feed);
    console.log('The demo feed is open. Click a badge; close the browser when you have seen enough.');
    await firebreak.context.waitForEvent('close', { timeout: 0 });
  } else {
    console.log('No display: running headless.\n');
    await page.goto(`${feed}?still=1`);
    await printTriage(firebreak, page);
    mkdirSync(pictures, { recursive: true });
    for (const file of await photograph(firebreak, page, pictures)) console.log(`picture: ${file}`);
  }
} finally {
  await firebreak.close().catch(() => undefined);
  await server.close();
}
