/** Changes single decisions in the text of a playbook file; comments, order and everything else stay as they were written. */

import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { t } from '@/lib/i18n.ts';
import { version } from './file.ts';
import { keyOf } from './overlay.ts';

/** An entry of a list is named by its key: its id, a stakeholder's role, "x:handle" on the watchlist. */
export interface Entry {
  readonly entry: string;
}
export type EditPath = readonly (string | Entry)[];

export interface Edit {
  readonly path: EditPath;
  /** `undefined` takes the decision out, so that the layer below holds again. */
  readonly value: unknown;
}

/** What a new file says about itself. */
export const emptyPlaybook = `# ${t('editor.file.head')}
version: ${version}
`;

/**
 * @param text a file without mistakes, or empty
 * @returns the changed text
 */
export function editPlaybook(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text.trim() === '' ? emptyPlaybook : text);
  for (const { path, value } of edits) set(document, path, value);
  return document.toString({ lineWidth: 110, flowCollectionPadding: true });
}

function set(document: Document, path: EditPath, value: unknown): void {
  const numbered: (string | number)[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'string') {
      numbered.push(step);
      continue;
    }
    const list = seqAt(document, numbered, value === undefined);
    if (list === null) return;
    let at = list.items.findIndex((item) => keyOf(isMap(item) ? item.toJSON() : item) === step.entry);
    if (at < 0) {
      if (value === undefined) return;
      // The whole entry is written when it is new; a part of it begins an entry that says only that part.
      const last = index === path.length - 1;
      list.add(document.createNode(last ? value : begin(step.entry, numbered)));
      if (last) return;
      at = list.items.length - 1;
    }
    numbered.push(at);
  }
  if (value === undefined) remove(document, numbered);
  else document.setIn(numbered, plainOr(document, value));
}

/** Numbers and words stay plain scalars, so that a comment behind them is kept. */
const plainOr = (document: Document, value: unknown): unknown =>
  typeof value === 'object' && value !== null ? document.createNode(value) : value;

function seqAt(document: Document, path: readonly (string | number)[], reading: boolean): YAMLSeq | null {
  const found = document.getIn(path, true);
  if (isSeq(found)) return found;
  if (reading) return null;
  const list = document.createNode([]) as YAMLSeq;
  list.flow = false;
  document.setIn(path, list);
  return list;
}

const begin = (key: string, list: readonly (string | number)[]): Record<string, string> => {
  const [site = '', handle = ''] = key.split(':');
  if (list.at(-1) === 'watchlist') return { handle, site };
  return list.at(-1) === 'stakeholders' ? { role: key } : { id: key };
};

/** Takes out a value, and with it every group and list that would be left empty. */
function remove(document: Document, path: readonly (string | number)[]): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  for (let length = path.length - 1; length > 0; length -= 1) {
    const inner = path.slice(0, length);
    const left = document.getIn(inner, true);
    const empty = (isMap(left) || isSeq(left)) && isBare(left);
    if (!empty) return;
    document.deleteIn(inner);
  }
}

/** An entry that only names itself decides nothing. */
function isBare(node: YAMLMap | YAMLSeq): boolean {
  if (node.items.length === 0) return true;
  return isMap(node) && node.items.length === 1 && (node.has('id') || node.has('role'));
}
