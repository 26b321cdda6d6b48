/** Playbook files laid over the starter, for tests: a mistake is an error here. */
import { starterParts } from '@/lib/commands/files.ts';
import type { PlaybookFile } from '@/lib/playbook/file.ts';
import { joinLayers, type LayerName } from '@/lib/playbook/layers.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { starterFile } from '@/lib/playbook/starter.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';

export const starter = starterFile(starterParts());

export function fileOf(text: string): PlaybookFile {
  const { file, mistakes } = parsePlaybook(text);
  if (file === null) throw new Error(mistakes.map(({ sentence }) => sentence).join('\n'));
  return file;
}

const names: readonly LayerName[] = ['company', 'subscription', 'own'];
export function over(...texts: readonly string[]): Playbook {
  const upper = texts.map((text, index) => ({
    name: names[index + 3 - texts.length] ?? ('own' as const),
    file: fileOf(text),
  }));
  const { playbook, mistakes } = joinLayers([{ name: 'starter', file: starter }, ...upper], checkPlaybook);
  if (playbook === null) throw new Error(JSON.stringify(mistakes));
  return playbook;
}
