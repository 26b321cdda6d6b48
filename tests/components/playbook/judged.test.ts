/** What the editor makes of a text: mistakes with their line, sections that are locked, large files in reasonable time. */
import { describe, expect, it } from 'vitest';
import { belowOf, judgeText } from '@/entrypoints/options/judged.ts';
import { starterParts } from '@/lib/commands/files.ts';
import type { LayerView } from '@/lib/platform/answers.ts';
import { parsePlaybook } from '@/lib/playbook/parse.ts';
import { starterFile } from '@/lib/playbook/starter.ts';

const view = (name: LayerView['name'], file: LayerView['file'], title: string): LayerView => ({
  name,
  title,
  file,
  text: null,
  mistakes: [],
  at: null,
  problem: null,
});
const starter = view('starter', starterFile(starterParts()), 'Starter');
const below = belowOf([starter]);

describe('a text', () => {
  it('without mistakes is in force over what lies below', () => {
    const { playbook, mistakes } = judgeText('version: 2\npolicies: { venue: private-first }\n', below);
    expect(mistakes).toEqual([]);
    expect(playbook?.policies.venue?.value).toBe('private-first');
    expect(playbook?.rules.length).toBe(below.playbook.rules.length);
  });

  it('with a mistake that only shows when the layers are joined has its line', () => {
    const text = 'version: 2\n# a note\npolicies:\n  venue: somewhere\n';
    const { playbook, mistakes, file } = judgeText(text, below);
    expect(playbook).toBeNull();
    expect(file).not.toBeNull();
    expect(mistakes[0]).toMatchObject({ line: 4, column: 10 });
  });

  it('that changes what a company locked is told so', () => {
    const company = parsePlaybook('version: 2\nlocked: [policies]\n').file;
    const locking = belowOf([starter, view('company', company, 'The company')]);
    expect(locking.locked.get('policies')).toBe('The company');
    const { mistakes } = judgeText('version: 2\npolicies: { venue: private-first }\n', locking);
    expect(mistakes[0]?.sentence).toContain('company');
    expect(mistakes[0]?.line).toBe(2);
  });

  it('that is four times as long takes about four times as long, up to 2,000 rules and 5,000 watched voices', () => {
    const judged = (size: number): number => {
      const rules = Array.from(
        { length: 2 * size },
        (_, n) =>
          `  - { id: r-${n}, title: R, when: { fact: followers, below: ${n + 1} }, effect: { points: 1 }, because: B }`,
      );
      const watched = Array.from({ length: 5 * size }, (_, n) => `    - { handle: v${n}, site: x }`);
      const text = `version: 2\nrules:\n${rules.join('\n')}\nbrand:\n  watchlist:\n${watched.join('\n')}\n`;
      const from = performance.now();
      const { playbook } = judgeText(text, below);
      expect(playbook?.brand.watchlist).toHaveLength(5 * size);
      return performance.now() - from;
    };
    const [quarter, whole] = [judged(250), judged(1_000)];
    console.log(`judged in ${Math.round(whole)} ms, a quarter of it in ${Math.round(quarter)} ms`);
    // Work that grows with the square would take sixteen times as long.
    expect(whole / quarter).toBeLessThan(12);
  });
});
