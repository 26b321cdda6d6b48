/** Names that say nothing, heads that are missing and files that have grown too long. */
import { expect, it } from 'vitest';
import { read, sourcesIn } from './sources.ts';

const product = sourcesIn('lib', 'components', 'entrypoints');
const all = [...product, ...sourcesIn('tests')];

it('no file is named after nothing in particular', () => {
  const empty = /(?:^|[/.-])(?:utils?|helpers?|managers?|misc|common|data|info)(?=[/.-])/iu;
  expect(all.filter((file) => empty.test(file))).toEqual([]);
});

it('every file says in its head what it is for, or holds a fact that does', () => {
  const says = (file: string) => {
    const text = read(file);
    return text.startsWith('/**') || (file.startsWith('lib/triage/facts/') && /\bdescribes:/u.test(text));
  };
  expect(product.filter((file) => !says(file))).toEqual([]);
});

it('no file is longer than 250 lines', () => {
  const long = all
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});
