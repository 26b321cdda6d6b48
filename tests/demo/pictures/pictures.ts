/**
 * `npm run pictures`: pictures of every view in both themes and two widths, from the built extension, into `.pictures/`.
 * `-- --only NAME` takes those whose names hold NAME; `-- --language de` speaks another language; `-- --list` says the names.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromeBuild } from '../../e2e/chromium.ts';
import { takeAll } from './camera.ts';
import { setScene } from './scene.ts';
import { writeSheet } from './sheet.ts';
import { shots } from './shots.ts';

const root = join(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: { only: { type: 'string' }, language: { type: 'string' }, list: { type: 'boolean' } },
});

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const names = shots.map(({ name }) => name);
if (values.list === true) {
  console.log(names.join('\n'));
  process.exit(0);
}
const wanted = shots.filter(({ name }) => name.includes(values.only ?? ''));
if (wanted.length === 0) stop(`No picture has "${values.only}" in its name. There are:\n${names.join('\n')}`);
if (!existsSync(chromeBuild)) stop('There is no build: npx wxt build');
const language = values.language ?? null;
const spoken = readdirSync(join(chromeBuild, '_locales'));
if (language !== null && !spoken.includes(language)) stop(`There is no "${language}". There are: ${spoken.join(', ')}`);

const folder = join(root, '.pictures', language ?? '');
const scene = await setScene(language);
try {
  const taken = await takeAll(scene, wanted, folder, ({ name, theme, width, why }, at, of) => {
    const failed = why === null ? '' : `  DID NOT COME: ${why}`;
    console.log(`${String(at).padStart(3)}/${of}  ${name}, ${theme}, ${width}${failed}`);
  });
  const sheet = writeSheet(folder, taken, language);
  const missing = taken.filter(({ file }) => file === null);
  console.log(`\n${taken.length - missing.length} pictures, side by side in ${relative(process.cwd(), sheet)}`);
  if (missing.length > 0) {
    console.error(`${missing.length} did not come: ${[...new Set(missing.map(({ name }) => name))].join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await scene.close();
}
