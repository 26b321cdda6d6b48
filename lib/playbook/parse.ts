/** From the text of a playbook file to its data, with the line and column of every mistake. */

import { type Document, isMap, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { t } from '@/lib/i18n.ts';
import { fileSchema, type PlaybookFile } from './file.ts';
import { migrate } from './migrations/index.ts';
import { type Mistake, type Path, valueAt } from './mistake.ts';
import { findings } from './sentences.ts';

/** Enough for thousands of rules; more is no playbook. */
export const longestFile = 4_000_000;

export interface Parsed {
  /** The file brought up to this version; `null` while there are mistakes. */
  readonly file: PlaybookFile | null;
  readonly mistakes: readonly Mistake[];
  /** The format that it was written in, when that was an older one. */
  readonly migratedFrom: number | null;
  /** Says where a path of the file stands in the text; for mistakes that only show when the layers are joined. */
  readonly place: (path: Path, key?: boolean) => Pick<Mistake, 'line' | 'column'>;
}

const nothing = { line: 1, column: 1 };
const broken = (sentence: string): Parsed => ({
  file: null,
  mistakes: [{ path: '', sentence, ...nothing }],
  migratedFrom: null,
  place: () => nothing,
});

/** Never throws. No custom tags are run and no aliases are followed: a file of ten lines can't grow to gigabytes. */
export function parsePlaybook(text: string): Parsed {
  if (text.length > longestFile) return broken(t('editor.mistake.tooLongFile'));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    const said = wrong.map((error) => ({ path: '', sentence: yamlSentence(error), ...at(lines, error.pos[0]) }));
    // One slip makes several complaints about the same line.
    const mistakes = said
      .filter(({ line }, index) => said.findIndex((one) => one.line === line) === index)
      .slice(0, 20);
    return { ...broken(''), mistakes };
  }
  const repeated = aliasIn(document);
  if (repeated !== null) {
    const sentence = t('editor.mistake.alias');
    return { ...broken(''), mistakes: [{ path: '', sentence, ...at(lines, repeated) }] };
  }
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return broken(t('editor.mistake.emptyFile'));
  if (typeof value !== 'object' || Array.isArray(value)) {
    return broken(t('editor.mistake.noPlaybook'));
  }
  const place = (path: Path, key = false) => placeIn(document, lines, path, key);
  const upToDate = migrate(value);
  if (!upToDate.ok) {
    return {
      ...broken(''),
      mistakes: [{ path: 'version', sentence: upToDate.sentence, ...place(['version']) }],
      place,
    };
  }
  const migratedFrom = upToDate.from === null ? null : upToDate.from;
  const checked = fileSchema.safeParse(upToDate.value);
  const found = checked.success
    ? twice(checked.data)
    : findings(checked.error.issues, (path) => valueAt(upToDate.value, path));
  const mistakes = found.map(({ path, sentence, key }) => ({
    path: path.join('.'),
    sentence: migratedFrom === null ? sentence : t('editor.mistake.broughtUp', { version: migratedFrom, sentence }),
    ...place(path, key),
  }));
  return { file: checked.success && mistakes.length === 0 ? checked.data : null, mistakes, migratedFrom, place };
}

/** The same id twice in one list: the second would silently win. */
function twice(file: PlaybookFile): { path: Path; sentence: string; key?: true }[] {
  const found: { path: Path; sentence: string }[] = [];
  const lists: [Path, readonly { readonly id?: string | undefined }[] | undefined][] = [
    [['topics'], file.topics],
    [['rules'], file.rules],
    [['replies', 'acknowledgements'], file.replies?.acknowledgements],
    [['replies', 'holding'], file.replies?.holding],
    [['replies', 'statements'], file.replies?.statements],
    [['checklists'], file.checklists],
    [['schedulers'], file.schedulers],
    [['access'], file.access],
  ];
  for (const [path, entries] of lists) {
    const first = new Map<string, number>();
    for (const [index, { id }] of (entries ?? []).entries()) {
      if (id === undefined) continue;
      if (first.has(id)) {
        found.push({
          path: [...path, index, 'id'],
          sentence: t('editor.mistake.entryTwice', { id }),
        });
      } else first.set(id, index);
    }
  }
  return found;
}

function aliasIn(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Alias: (_, { range }) => {
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

const at = (lines: LineCounter, offset: number) => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

/** The deepest part of the path that the text holds. */
function placeIn(document: Document, lines: LineCounter, path: Path, key: boolean): Pick<Mistake, 'line' | 'column'> {
  for (let length = path.length; length > 0; length -= 1) {
    const inner = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(inner.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (one) => String((one.key as { value?: unknown } | null)?.value ?? one.key) === String(inner.at(-1)),
      );
      const named = pair?.key as { range?: [number, number, number] } | undefined;
      const node = pair?.value as { range?: [number, number, number] } | null | undefined;
      const offset = key || length < path.length ? named?.range?.[0] : (node?.range?.[0] ?? named?.range?.[0]);
      if (offset !== undefined) return at(lines, offset);
    } else {
      const node = document.getIn(inner, true) as { range?: [number, number, number] } | undefined;
      if (node?.range !== undefined) return at(lines, node.range[0]);
    }
  }
  return nothing;
}

const yamlSentences: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: t('editor.mistake.yaml.tab'),
  BAD_INDENT: t('editor.mistake.yaml.indent'),
  DUPLICATE_KEY: t('editor.mistake.yaml.keyTwice'),
  MULTILINE_IMPLICIT_KEY: t('editor.mistake.yaml.keyOnOneLine'),
  MISSING_CHAR: t('editor.mistake.yaml.notClosed'),
  UNEXPECTED_TOKEN: t('editor.mistake.yaml.unexpected'),
  BAD_SCALAR_START: t('editor.mistake.yaml.firstSign'),
  BAD_ALIAS: t('editor.mistake.yaml.noAnchor'),
  BAD_DQ_ESCAPE: t('editor.mistake.yaml.backslash'),
  BLOCK_IN_FLOW: t('editor.mistake.yaml.insideBrackets'),
  BLOCK_AS_IMPLICIT_KEY: t('editor.mistake.yaml.secondColon'),
  KEY_OVER_1024_CHARS: t('editor.mistake.yaml.farColon'),
  MULTIPLE_DOCS: t('editor.mistake.yaml.severalDocuments'),
  TAG_RESOLVE_FAILED: t('editor.mistake.yaml.tag'),
  MULTIPLE_ANCHORS: t('editor.mistake.yaml.anchors'),
};

const yamlSentence = ({ code, message }: YAMLError): string =>
  (code === 'BAD_INDENT' && message.startsWith('Flow') ? yamlSentences.MISSING_CHAR : yamlSentences[code]) ??
  t('editor.mistake.yaml.other', { message: message.split('\n')[0] ?? code });
