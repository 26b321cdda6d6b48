/** Any valid playbook survives being written and read again; the schema for editors is up to date. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { jsonSchema } from '@/lib/playbook/json-schema.ts';
import { levels, roles } from '@/lib/playbook/words.ts';
import { fileOf, over } from './laid.ts';

describe('any valid playbook', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/u);
  const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((value) => value.trim().length > 0);
  const file = fc.record(
    {
      version: fc.constant(2 as const),
      title: text.map((value) => value.trim().slice(0, 80)).filter((value) => value !== ''),
      brand: fc.record({
        name: word,
        aliases: fc.uniqueArray(word, { maxLength: 4 }),
        handles: fc.record({ x: fc.uniqueArray(word, { maxLength: 3 }) }),
      }),
      rules: fc.uniqueArray(
        fc.record({
          id: word,
          title: text,
          when: fc.oneof(
            fc.record({ fact: fc.constant('followers'), atLeast: fc.nat(1_000_000) }),
            fc.record({ words: fc.array(word, { minLength: 1, maxLength: 3 }) }),
            fc.record({ not: fc.record({ sign: fc.constant('grave') }) }),
          ),
          effect: fc.record({ raise: fc.constantFrom(...levels), loopIn: fc.uniqueArray(fc.constantFrom(...roles)) }),
          because: text,
        }),
        { maxLength: 5, selector: ({ id }) => id },
      ),
      policies: fc.constant({ venue: 'public-only' }),
      timescales: fc.record({ crisis: fc.record({ acknowledge: fc.integer({ min: 1, max: 600 }) }) }),
    },
    { requiredKeys: ['version'] },
  );

  it('survives writing, reading and writing again', () => {
    fc.assert(
      fc.property(file, (value) => {
        const written = stringify(value);
        const once = fileOf(written);
        expect(over(written).version).toBe(2);
        const twice = fileOf(stringify(once));
        expect(twice).toEqual(once);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('that is exported whole says everything by itself', () => {
    const { version: _, ...whole } = over(
      'version: 2\nbrand: { name: Bramble Air }\nrules:\n  - { id: anger, off: true }\n',
    );
    const exported = stringify({ version: 2, base: 'none', ...whole });
    expect(over(exported)).toEqual({ version: 2, ...whole });
  });
});

describe('the schema for editors', () => {
  it('is the one that stands in the repository', () => {
    const kept: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../assets/playbook/playbook.schema.json'), 'utf8'),
    );
    expect(jsonSchema()).toEqual(kept);
  });
});
