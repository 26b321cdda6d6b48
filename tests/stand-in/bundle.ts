/** The page's own script of each site: TypeScript of its `page/`, put together once per process. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entries = { x: 'page/main.ts', facebook: 'facebook/page/main.ts' } as const;
const bundled = new Map<keyof typeof entries, Promise<string>>();

export function pageScript(site: keyof typeof entries = 'x'): Promise<string> {
  const script =
    bundled.get(site) ??
    build({
      entryPoints: [fileURLToPath(new URL(entries[site], import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      charset: 'ascii',
    }).then(({ outputFiles: [file] }) => file?.text ?? '');
  bundled.set(site, script);
  return script;
}
