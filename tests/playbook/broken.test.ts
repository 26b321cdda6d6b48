/** One file a mistake: where it is told, and in which words. A file without its expectation fails, and so does one without a mistake. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { overStarter } from '@/lib/commands/files.ts';
import type { Mistake } from '@/lib/playbook/mistake.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';

const folder = join(import.meta.dirname, 'broken');
const files = readdirSync(folder).filter((name) => name !== 'expected.yaml');
const expected = z
  .record(z.string(), z.object({ at: z.string(), says: z.string() }))
  .parse(parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')));
function mistakesIn(text: string): readonly Mistake[] {
  const read = overStarter(text);
  return read.ok ? [] : read.mistakes;
}

describe('a broken playbook', () => {
  it('has an expectation, and every expectation a file', () => {
    expect(files.map((name) => name.replace('.yaml', '')).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(files)('%s: its mistake is told where it stands, with what to do', (name) => {
    const mistakes = mistakesIn(readFileSync(join(folder, name), 'utf8'));
    const [first] = mistakes;
    const wanted = expected[name.replace('.yaml', '')];
    expect({ at: `${first?.line}:${first?.column}`, says: first?.sentence }).toEqual(wanted);
    // One mistake is not told in ten ways.
    expect(mistakes.length).toBeLessThanOrEqual(3);
  });

  it('never loses what stood before: the text is only read', () => {
    const text = readFileSync(join(folder, '04-bracket-open.yaml'), 'utf8');
    expect(parsePlaybook(text).file).toBeNull();
    expect(readFileSync(join(folder, '04-bracket-open.yaml'), 'utf8')).toBe(text);
  });
});
