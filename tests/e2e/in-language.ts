/** The built extension in one of its languages: test browsers come with English alone, so its sentences are laid in English's place. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeBuild } from './chromium.ts';

/** @param language as its folder is called: "de", "pt_BR"; @returns the folder of a copy of `of`, and how to remove it */
export function speaking(language: string, of = chromeBuild): { readonly build: string; remove(): void } {
  const build = mkdtempSync(join(tmpdir(), 'firebreak-build-'));
  cpSync(of, build, { recursive: true });
  const sentences = join(build, '_locales');
  for (const other of readdirSync(sentences).filter((name) => name !== language))
    cpSync(join(sentences, language), join(sentences, other), { recursive: true });
  return { build, remove: () => rmSync(build, { recursive: true, force: true }) };
}
