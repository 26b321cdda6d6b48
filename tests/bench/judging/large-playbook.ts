/** A playbook as large as an organisation could write: the starter, more rules of every kind, and a long watchlist. */
import { starterParts } from '@/lib/commands/files.ts';
import type { PlaybookFile } from '@/lib/playbook/file.ts';
import { fileSchema } from '@/lib/playbook/file.ts';
import { joinLayers } from '@/lib/playbook/layers.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import type { Condition } from '@/lib/playbook/sections/rules.ts';
import { starterFile } from '@/lib/playbook/starter.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';

/** No two alike: thresholds, words, topics, kinds, nested alternatives. */
const shapes: readonly ((n: number) => Condition)[] = [
  (n) => ({
    all: [
      { fact: 'followers', atLeast: 30_000 + n * 37 },
      { fact: 'complaint', atLeast: 0.5 },
    ],
  }),
  (n) => ({ words: [`recall number ${n}`, `batch ${n} ~ sick`] }),
  (n) => ({ all: [{ sign: 'critical' }, { fact: 'shares', atLeast: 20 + n }, { not: { sign: 'ours' } }] }),
  (n) => ({
    all: [
      { fact: 'topics', has: n % 2 === 0 ? 'billing' : 'outage' },
      { fact: 'age', atLeast: 20 + n },
    ],
  }),
  (n) => ({
    any: [
      { fact: 'replies', atLeast: 50 + n },
      {
        all: [
          { fact: 'influence', atLeast: 50 + (n % 40) },
          { fact: 'media', is: true },
        ],
      },
    ],
  }),
  (n) => ({
    all: [
      { fact: 'author', is: `person${n}` },
      { fact: 'gravity', is: 'serious' },
    ],
  }),
  (n) => ({
    all: [
      { fact: 'interactions', atLeast: 80 + n },
      { fact: 'site', is: n % 3 === 0 ? 'facebook' : 'x' },
      { fact: 'anger', atLeast: 0.5 },
    ],
  }),
];

export function largePlaybook(rules: number, watched: number): Playbook {
  const starter = starterFile(starterParts());
  const more = rules - (starter.rules?.length ?? 0);
  const own: PlaybookFile = fileSchema.parse({
    version: 2,
    brand: {
      name: 'Bramble Air',
      handles: { x: ['brambleair'] },
      watchlist: Array.from({ length: watched }, (_, n) => ({ handle: `watched${n}`, site: 'x', why: 'columnist' })),
    },
    rules: Array.from({ length: more }, (_, n) => ({
      id: `own-${n}`,
      title: `Own rule ${n}`,
      when: shapes[n % shapes.length]?.(n) ?? { fact: 'own', is: true },
      effect: n % 5 === 0 ? { raise: 'watch' } : { points: (n % 7) - 3 },
      because: 'It was decided.',
    })),
  });
  const { playbook, mistakes } = joinLayers(
    [
      { name: 'starter', file: starter },
      { name: 'own', file: own },
    ],
    checkPlaybook,
  );
  if (playbook === null) throw new Error(mistakes[0]?.sentence ?? '');
  return playbook;
}
