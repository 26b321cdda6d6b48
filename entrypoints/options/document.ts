/** Changes the document: by a form's decision, by typing, back and forth, and into the store. */

import { batch, computed, signal } from '@preact/signals';
import { t } from '@/lib/i18n.ts';
import { ask } from '@/lib/platform/ask.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { type Edit, type EditPath, editPlaybook } from '@/lib/playbook/edit.ts';
import { isPlain, keyOf } from '@/lib/playbook/overlay.ts';
import { roles } from '@/lib/playbook/words.ts';
import { below, conflict, judge, judged, load, playbook, restored, saved, text } from './state.ts';

const past = signal<readonly string[]>([]);
const future = signal<readonly string[]>([]);
const most = 200;
let typedAt = 0;
const pause = 1_500;

export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

/** Puts another text in place of the present one; it can be undone. */
export function change(next: string): void {
  if (next === text.value) return;
  typedAt = 0;
  batch(() => {
    past.value = [...past.value, text.value].slice(-most);
    future.value = [];
    text.value = next;
  });
}

/** As `change`; letters that follow each other are one step back. */
export function typed(next: string): void {
  if (next === text.value) return;
  const goesOn = Date.now() - typedAt < pause;
  if (goesOn) text.value = next;
  else change(next);
  typedAt = Date.now();
}

export function undo(): void {
  const before = past.value.at(-1);
  if (before === undefined) return;
  batch(() => {
    past.value = past.value.slice(0, -1);
    future.value = [text.value, ...future.value];
    text.value = before;
  });
}

export function redo(): void {
  const [next, ...rest] = future.value;
  if (next === undefined) return;
  batch(() => {
    past.value = [...past.value, text.value];
    future.value = rest;
    text.value = next;
  });
}

/**
 * A form's decision, laid into the text.
 * @returns why it is refused, as a sentence, and then nothing changed; `null` when it holds
 */
export function edit(edits: readonly Edit[]): string | null {
  if ((judged.value?.mistakes.length ?? 0) > 0) return t('editor.refused.mistakes');
  let next: string;
  try {
    next = editPlaybook(
      text.value,
      edits.flatMap((one) => [...seed(one), one]),
    );
  } catch {
    return t('editor.refused.notLaid');
  }
  const found = judge(next);
  const [first] = found?.mistakes ?? [];
  if (first !== undefined) return first.sentence.charAt(0).toUpperCase() + first.sentence.slice(1);
  change(next);
  return null;
}

/** As `edit`; a value that holds below anyway is not written, and an empty one takes the decision out. */
export function put(path: EditPath, value: unknown): string | null {
  const under = valueAt(below.value?.playbook, path);
  return edit([{ path, value: JSON.stringify(under) === JSON.stringify(value) ? undefined : value }]);
}

/** A stakeholder that is known by an id has to say its role again where a layer first speaks of it. */
function seed({ path, value }: Edit): Edit[] {
  const [list, entry] = path;
  if (list !== 'stakeholders' || typeof entry !== 'object' || path.length < 3 || value === undefined) return [];
  const known =
    (roles as readonly string[]).includes(entry.entry) || valueAt(judged.value?.file, [list, entry]) !== undefined;
  const role = valueAt(playbook.value, [list, entry, 'role']);
  return known ? [] : [{ path: [list, entry], value: { id: entry.entry, role } }];
}

/** @returns what stands at a path of a playbook or file; entries are found by their keys */
export const valueAt = (value: unknown, path: EditPath): unknown =>
  path.reduce<unknown>((inner, step) => {
    if (typeof step === 'string') return isPlain(inner) ? inner[step] : undefined;
    return Array.isArray(inner) ? inner.find((one) => keyOf(one) === step.entry) : undefined;
  }, value);

/** In force, unsaved changes included. */
export const now = (path: EditPath): unknown => valueAt(playbook.value, path);
/** What the own layer itself says. */
export const own = (path: EditPath): unknown => valueAt(judged.value?.file, path);
export const under = (path: EditPath): unknown =>
  judged.value?.file?.base === 'none' ? undefined : valueAt(below.value?.playbook, path);

export const saying = signal('');
export const savedWords = t('editor.saving.done');

/** Saves the text; somebody else's save in between becomes a conflict. */
export async function save(): Promise<void> {
  const mine = text.value;
  saying.value = t('editor.saving.now');
  try {
    const answer = await ask('save-playbook', { text: mine, base: saved.value.base });
    if (answer.saved) {
      batch(() => {
        saved.value = { text: mine, base: saved.value.base };
        conflict.value = null;
        restored.value = null;
      });
      saying.value = savedWords;
    } else
      saying.value =
        answer.problem ??
        (answer.conflict === null
          ? (answer.mistakes[0]?.sentence ?? t('editor.saving.not'))
          : t('editor.saving.meanwhile'));
    await load();
  } catch (error) {
    saying.value = sentenceOf(error);
  }
}

export function discard(): void {
  change(saved.value.text);
  conflict.value = null;
  restored.value = null;
  saying.value = t('editor.saving.discarded');
}

/** `mine` goes on from what was saved and is saved over it; `theirs` gives the own changes up, which can be undone. */
export function settle(whose: 'mine' | 'theirs'): void {
  const other = conflict.value;
  if (other === null) return;
  batch(() => {
    saved.value = { text: other.text, base: other.base };
    if (whose === 'theirs') change(other.text);
    conflict.value = null;
    restored.value = null;
  });
}
