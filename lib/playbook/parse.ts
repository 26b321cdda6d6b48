/** From the text of a playbook file to its data, with the line and column of every mistake. */
import { type Document, isMap, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
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
  if (text.length > longestFile)
    return broken('the file is longer than 4 million characters. Split off what is not needed.');
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
    const sentence = 'playbooks don\u2019t repeat parts with anchors (&) and aliases (*). Write the part out.';
    return { ...broken(''), mistakes: [{ path: '', sentence, ...at(lines, repeated) }] };
  }
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return broken('the file is empty. A playbook begins with "version: 2".');
  if (typeof value !== 'object' || Array.isArray(value)) {
    return broken('this is no playbook: it has to consist of keys such as "version: 2" and "brand:".');
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
    sentence: migratedFrom === null ? sentence : `brought up from version ${migratedFrom}: ${sentence}`,
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
          sentence: `there is already an entry "${id}" in this list. Give this one another id, or join the two.`,
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
  TAB_AS_INDENT: 'a tab stands at the beginning of the line. Indent with spaces.',
  BAD_INDENT: 'this line is not indented like its neighbours. Lines of one list or group begin in the same column.',
  DUPLICATE_KEY: 'this key stands here a second time. Join the two.',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line, with a colon and a space behind it.',
  MISSING_CHAR: 'a quotation mark, bracket or colon is missing here. Close what was opened.',
  UNEXPECTED_TOKEN:
    'this does not belong here. Texts with a colon, a hash or brackets need quotation marks around them.',
  BAD_SCALAR_START: 'a text can\u2019t begin with this sign. Put it in quotation marks.',
  BAD_ALIAS: 'this refers to an anchor (&) that does not exist. Write the part out.',
  BAD_DQ_ESCAPE:
    'inside double quotation marks a backslash begins a special sign. Write two backslashes, or use single quotation marks.',
  BLOCK_IN_FLOW: 'inside brackets everything stands in brackets. Close the bracket, or write the list with hyphens.',
  BLOCK_AS_IMPLICIT_KEY:
    'a second colon does not belong here. Put a text that holds one in quotation marks; indent the next key like its neighbours.',
  KEY_OVER_1024_CHARS: 'this line has a colon very far behind. Put the text in quotation marks.',
  MULTIPLE_DOCS: 'the file holds several documents (---). Keep one.',
  TAG_RESOLVE_FAILED: 'tags with an exclamation mark are not used in playbooks. Take it out.',
  MULTIPLE_ANCHORS: 'anchors (&) are not needed here. Take them out.',
};

const yamlSentence = ({ code, message }: YAMLError): string =>
  (code === 'BAD_INDENT' && message.startsWith('Flow') ? yamlSentences.MISSING_CHAR : yamlSentences[code]) ??
  `this line can\u2019t be read: ${message.split('\n')[0] ?? code}.`;
