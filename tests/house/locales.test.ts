/** The interface's sentences: none is missing in a language, none is unused, none stands in the code instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messagesOf } from '@/lib/commands/messages-of.ts';
import { read, sourcesIn } from './sources.ts';

const folder = join(import.meta.dirname, '../../assets/locales');
const sentencesIn = (name: string) => messagesOf(parse(readFileSync(join(folder, name), 'utf8')));
const english = sentencesIn('en.yml');
const others = readdirSync(folder).filter((name) => name !== 'en.yml');

const places = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{([A-Za-z0-9_]+)\}/gu)].map(([, name = '']) => name))].sort();

const product = sourcesIn('lib', 'components', 'entrypoints').filter((file) => !file.startsWith('lib/commands/'));
const texts = product.map(read).join('\n');

/** Keys that are put together from a value: t(`page.level.${level}`). */
const composed = [...texts.matchAll(/`([a-z][\w.]*\.)\$\{/gu)].map(([, start = '']) => start.replaceAll('.', '_'));
const written = new Set(
  [...texts.matchAll(/['`]([a-z]\w*(?:\.\w+)+)['`]/gu)].map(([, key = '']) => key.replaceAll('.', '_')),
);

describe('the sentences of the interface', () => {
  it('are kept in nine languages', () => {
    const names = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pt_BR'].map((name) => `${name}.yml`);
    expect(others.sort()).toEqual(names);
  });

  it.each(others)('are the same, with the same places for values, in %s', (name) => {
    const these = sentencesIn(name);
    expect([...english.keys()].filter((key) => !these.has(key))).toEqual([]);
    expect([...these.keys()].filter((key) => !english.has(key))).toEqual([]);
    const unlike = [...english].filter(([key, text]) => `${places(text)}` !== `${places(these.get(key) ?? '')}`);
    expect(unlike.map(([key]) => key)).toEqual([]);
    const forms = (text = '') => text.split(' | ').length;
    expect([...english].filter(([key, text]) => forms(text) !== forms(these.get(key))).map(([key]) => key)).toEqual([]);
    expect([...these].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('have names that the browser takes, and no sign that it would read as a place of its own', () => {
    expect([...english.keys()].filter((key) => !/^[A-Za-z0-9_]+$/u.test(key))).toEqual([]);
    // Browsers do not tell large letters from small ones in the names of messages.
    expect(new Set([...english.keys()].map((key) => key.toLowerCase())).size).toBe(english.size);
    for (const name of ['en.yml', ...others])
      expect([...sentencesIn(name)].filter(([, text]) => text.includes('$')).map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...english.keys()].filter(
      (key) =>
        key !== 'locale' &&
        !key.startsWith('manifest_') &&
        !written.has(key) &&
        !composed.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

/** Words that are the same in every language. */
const names =
  /^(?:Firebreak|X|Facebook|NATS|YAML|JSON|CSV|HTML|Markdown|PDF|Slack|Discord|Microsoft Teams|Alt\+Shift\+E)$/u;
const said = new Set(['title', 'aria-label', 'placeholder', 'label', 'alt', 'head', 'legend', 'summary', 'hint']);

/** What a view says in English by itself. */
function spokenIn(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const keep = (text: string) => {
    const words = text.trim();
    // A handle or an address is written alike everywhere.
    if (/\p{L}{2}/u.test(words) && !names.test(words) && !/^@\w+$/u.test(words)) found.push(`${file}: ${words}`);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node)) keep(node.text);
    if (ts.isJsxAttribute(node) && node.initializer !== undefined && said.has(node.name.getText())) {
      const given = node.initializer;
      if (ts.isStringLiteral(given)) keep(given.text);
      else if (ts.isJsxExpression(given) && given.expression !== undefined && ts.isStringLiteralLike(given.expression))
        keep(given.expression.text);
    }
    if (ts.isStringLiteralLike(node) && ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent))
      keep(node.text);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

describe('a view', () => {
  const views = product.filter((file) => file.endsWith('.tsx'));

  it('says nothing in a language of its own', () => {
    expect(views.flatMap(spokenIn)).toEqual([]);
  });
});
