/** The weights that are shipped: small enough, readable, sane on a few posts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { reader } from '@/lib/commands/training/gather.ts';
import { heads } from '@/lib/language/model/heads.ts';
import { Model } from '@/lib/language/model/model.ts';
import { tokens } from '@/lib/language/tokens.ts';

const assets = join(import.meta.dirname, '../../assets/language');
const bytes = readFileSync(join(assets, 'model.bin'));
const model = new Model(bytes);
const { hints } = reader();
const read = (text: string, lang: string) => model.read(text, lang, hints(tokens(text), lang));

describe('the shipped weights', () => {
  it('are at most 1.5 MB in the package', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(1_500_000);
  });

  it('were trained on our own posts alone, and the card says so', () => {
    expect(model.header.sets).toEqual(['own']);
    expect(readFileSync(join(assets, 'MODEL.md'), 'utf8')).toContain('own labelled posts');
  });

  it('know heads of this version only, each with a probability', () => {
    const { probability } = read('hello', 'en');
    for (const { id } of model.header.heads) {
      expect(heads).toContain(id);
      expect(probability[id]).toBeGreaterThanOrEqual(0);
      expect(probability[id]).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [
      'en',
      'the router is broken again, third refund request and nobody answers',
      'so kind of the crew, thank you, best flight ever',
    ],
    [
      'de',
      'seit drei Wochen warte ich auf mein Geld zurück, keine Antwort, unverschämt',
      'vielen lieben Dank, ihr seid die Besten',
    ],
    [
      'es',
      'otra vez roto, llevo dos semanas esperando el reembolso y nadie contesta',
      'muchas gracias, sois los mejores, todo perfecto',
    ],
  ])('tell a complaint from thanks (%s)', (lang, complaint, thanks) => {
    expect(read(complaint, lang).probability.complaint).toBeGreaterThan(read(thanks, lang).probability.complaint + 0.3);
  });

  it('never throw, whatever the text', () => {
    for (const text of ['', '\ud800\udfff\ud800', '\u202e<script>', 'z\u0300'.repeat(20_000), '🔥'.repeat(5_000)]) {
      expect(() => read(text, 'en')).not.toThrow();
    }
  });
});
