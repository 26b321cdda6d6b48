/** The worker as one script, put together once: evaluated anew it is a new worker, with nothing of the one before. */
import { join } from 'node:path';
import { build } from 'vite';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const entry = '\0worker';

/** What of the browser a worker finds as a global; everything else is node's own. */
const globals = ['fetch', 'setTimeout', 'navigator', 'crypto', 'Date', 'addEventListener'] as const;
export type Globals = { readonly [Name in (typeof globals)[number]]: unknown };

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root, '#i18n': join(root, '.wxt/i18n/index.ts') } },
    define: { 'import.meta.env.BROWSER': '"chrome"' },
    plugins: [
      {
        name: 'worker',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : id.startsWith('core-js/modules/') ? '\0none' : undefined),
        load: (id) =>
          id === '\0none'
            ? ''
            : id === entry
              ? `import worker from '${join(root, 'entrypoints/background/index.ts')}'; worker.main();`
              : undefined,
        transform: (text, id) =>
          id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(text))}`, map: null } : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [one] = Array.isArray(made) ? made : [made];
  if (one === undefined || !('output' in one)) throw new Error('The worker could not be put together.');
  const [chunk] = one.output;
  return chunk.code;
}

let ready: Promise<(given: Globals) => void> | null = null;

/** @returns runs the worker's first task with these globals */
export function workerScript(): Promise<(given: Globals) => void> {
  ready ??= bundled().then((code) => {
    // A `//` comment may end the script.
    const run = new Function(...globals, `${code}\n`);
    return (given) => void run(...globals.map((name) => given[name]));
  });
  return ready;
}
