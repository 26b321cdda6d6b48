/** The lexicons and topic words that are shipped can all be searched, and their small words stand as they are looked up. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '@/lib/commands/files.ts';
import { lexicon, lexiconSchema } from '@/lib/language/lexicon.ts';
import { fold, tokens } from '@/lib/language/tokens.ts';

const folder = join(import.meta.dirname, '../../assets/language');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe.each(files)('%s', (name) => {
  const file = lexiconSchema.parse(readYaml(join(folder, name)));

  it('is named after its language', () => {
    expect(`${file.language}.yaml`).toBe(name);
  });

  it('can be made ready for search', () => {
    expect(() => lexicon(file)).not.toThrow();
  });

  it('writes common words and negators as the words of a text are folded', () => {
    const all = [...file.common, ...file.negators];
    expect(all.filter((word) => word !== fold(word))).toEqual([]);
  });

  it('holds no negator of several words: they are compared with single words', () => {
    expect(file.negators.filter((word) => tokens(word).length !== 1)).toEqual([]);
  });
});
