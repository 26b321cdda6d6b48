/** CodeMirror for YAML: line numbers, undo, folding, our mistakes as marks, colours from the page's own tokens. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { t } from '@/lib/i18n.ts';
import type { Mistake } from '@/lib/playbook/mistake.ts';

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--worry)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: tags.invalid, color: 'var(--crisis)' },
]);

/** What the library itself says, by its own English words. */
const phrases = {
  'Fold line': t('editor.code.fold'),
  'Unfold line': t('editor.code.unfoldLine'),
  'Folded lines': t('editor.code.folded'),
  'Unfolded lines': t('editor.code.unfolded'),
  to: t('editor.code.to'),
  'folded code': t('editor.code.foldedPart'),
  unfold: t('editor.code.unfold'),
  Diagnostics: t('editor.code.mistakes'),
  'No diagnostics': t('editor.code.noMistakes'),
  close: t('editor.code.close'),
  'Selection deleted': t('editor.code.deleted'),
  'Control character': t('editor.code.control'),
};

export interface CodeEditor {
  /** Shows a text that was changed elsewhere. */
  show(text: string): void;
  mark(mistakes: readonly Mistake[]): void;
  jump(line: number, column: number): void;
  close(): void;
}

export function openEditor(
  parent: HTMLElement,
  text: string,
  readOnly: boolean,
  changed: (text: string) => void,
): CodeEditor {
  let showing = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        highlightActiveLine(),
        indentUnit.of('  '),
        yaml(),
        syntaxHighlighting(colours),
        lintGutter(),
        EditorView.lineWrapping,
        EditorState.readOnly.of(readOnly),
        EditorState.phrases.of(phrases),
        // Tab moves on, as everywhere: nobody is trapped. Ctrl+] indents.
        keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
        EditorView.contentAttributes.of({
          'aria-label': readOnly ? t('editor.code.layer') : t('editor.code.playbook'),
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !showing) changed(update.state.doc.toString());
        }),
      ],
    }),
  });
  // Keys and indents of the file run from left to right in every language.
  view.dom.dir = 'ltr';
  // Long read-only texts can be scrolled by keyboard.
  view.scrollDOM.tabIndex = 0;
  view.scrollDOM.setAttribute('role', 'group');
  view.scrollDOM.setAttribute('aria-label', t('editor.code.text'));
  const offset = (line: number, column: number): number => {
    const { doc } = view.state;
    const found = doc.line(Math.min(Math.max(1, line), doc.lines));
    return Math.min(found.from + Math.max(0, column - 1), found.to);
  };
  return {
    show(next) {
      const now = view.state.doc.toString();
      if (next === now) return;
      showing = true;
      // Only what differs is replaced, so that the cursor stays where it is.
      let from = 0;
      while (from < now.length && from < next.length && now[from] === next[from]) from += 1;
      let end = 0;
      while (
        end < now.length - from &&
        end < next.length - from &&
        now[now.length - 1 - end] === next[next.length - 1 - end]
      )
        end += 1;
      view.dispatch({ changes: { from, to: now.length - end, insert: next.slice(from, next.length - end) } });
      showing = false;
    },
    mark(mistakes) {
      const marks = mistakes.map(({ line, column, sentence }): Diagnostic => {
        const from = offset(line ?? 1, column ?? 1);
        const to = Math.max(from, view.state.doc.lineAt(from).to);
        return { from, to, severity: 'error', message: sentence };
      });
      view.dispatch(setDiagnostics(view.state, marks));
    },
    jump(line, column) {
      const at = offset(line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    close: () => view.destroy(),
  };
}
