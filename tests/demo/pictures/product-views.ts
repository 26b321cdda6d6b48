/** Which views the product has, read from its own sources: a view that is new there is in every list of pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const source = (file: string): string => readFileSync(join(root, file), 'utf8');

const found = (file: string, pattern: RegExp): string[] => {
  const all = [...source(file).matchAll(pattern)].map(([, id = '']) => id);
  if (all.length === 0) throw new Error(`${file} names its views in another way than expected: mend product-views.ts`);
  return all;
};

/** The names of a union of words: `export type View = 'now' | 'post'`. */
function union(file: string, name: string): string[] {
  const [, words = ''] = new RegExp(`export type ${name} =([^;]+);`, 'u').exec(source(file)) ?? [];
  const all = [...words.matchAll(/'([\w-]+)'/gu)].map(([, id = '']) => id);
  if (all.length === 0) throw new Error(`${file} has no list of ${name} any more: mend product-views.ts`);
  return all;
}

export const optionViews: readonly string[] = found(
  'entrypoints/options/route.ts',
  /^ {2}\{ id: '([\w-]+)', title: [^\n]+, group: /gmu,
);
export const panelViews: readonly string[] = union('entrypoints/sidepanel/state.ts', 'View');
export const incidentParts: readonly string[] = union('entrypoints/sidepanel/incident/state.ts', 'Section');
