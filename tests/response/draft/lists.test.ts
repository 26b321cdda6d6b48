/** The phrase lists that are shipped can all be searched, and none has a gap. */
import { describe, expect, it } from 'vitest';
import { phrased, wording } from '@/lib/response/draft/wording.ts';
import { wordingFile, wordingFiles } from './shipped.ts';

describe.each(wordingFiles)('%s', (name) => {
  const file = wordingFile(name);

  it('is named after its language', () => {
    expect(`${file.language}.yaml`).toBe(name);
  });

  it('can be made ready for search', () => {
    expect(() => wording(file).phrases()).not.toThrow();
  });

  it('has phrases for every finding and element', () => {
    const empty = [
      ...phrased.filter((id) => file.findings[id].length === 0),
      ...Object.entries(file.elements).flatMap(([id, phrases]) => (phrases.length === 0 ? [id] : [])),
    ];
    expect(empty).toEqual([]);
  });

  it('says each phrase once in a list', () => {
    const lists = [...Object.entries(file.findings), ...Object.entries(file.elements)];
    const twice = lists.flatMap(([id, phrases]) =>
      phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at).map((phrase) => `${id}: ${phrase}`),
    );
    expect(twice).toEqual([]);
  });
});
