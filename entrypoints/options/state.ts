/** The one document of the editor: the text of the own layer, unsaved; everything that the views show follows from it. */

import { batch, computed, effect, signal } from '@preact/signals';
import type { Layers } from '@/lib/platform/answers.ts';
import { ask } from '@/lib/platform/ask.ts';
import { companyKey } from '@/lib/platform/company.ts';
import { ownPlaybook } from '@/lib/platform/own-playbook.ts';
import { sentenceOf } from '@/lib/platform/sentence.ts';
import { onStored } from '@/lib/platform/stored.ts';
import { changesBetween } from '@/lib/playbook/changes.ts';
import { joinWhatHolds } from '@/lib/playbook/layers.ts';
import type { Playbook } from '@/lib/playbook/schema.ts';
import { checkPlaybook } from '@/lib/triage/check-playbook.ts';
import { type Draft, keepDraft, readDraft } from './draft.ts';
import { belowOf, type Judged, judgeText } from './judged.ts';

/** `null` until the worker answered. */
export const layers = signal<Layers | null>(null);
/** What went wrong last, as a sentence. */
export const problem = signal<string | null>(null);
/** Unsaved. */
export const text = signal('');
/** What stood there when it was read; its hash goes with the save. */
export const saved = signal<{ readonly text: string; readonly base: string }>({ text: '', base: '' });
/** Somebody saved another text meanwhile. */
export const conflict = signal<{
  readonly by: string;
  readonly at: string | null;
  readonly text: string;
  readonly base: string;
} | null>(null);
/** When the changes were made that were found in a closed tab. */
export const restored = signal<string | null>(null);
/** The draft is kept; `false` when there is no room. */
export const keeps = signal(true);

export const unsaved = computed(() => text.value !== saved.value.text);
export const below = computed(() => (layers.value === null ? null : belowOf(layers.value.layers)));

const long = 60_000;
const patience = 300;
/** A long text is judged when typing pauses. */
const settled = signal('');
let waiting: ReturnType<typeof setTimeout> | undefined;
effect(() => {
  const now = text.value;
  clearTimeout(waiting);
  if (now.length < long) settled.value = now;
  else
    waiting = setTimeout(() => {
      settled.value = now;
    }, patience);
});

let remembered: { below: unknown; found: Judged[] } = { below: null, found: [] };
/** What a text would mean, with the layers as they are. */
export function judge(wanted: string): Judged | null {
  const under = below.value;
  if (under === null) return null;
  if (remembered.below !== under) remembered = { below: under, found: [] };
  const before = remembered.found.find((one) => one.text === wanted);
  if (before !== undefined) return before;
  const now = judgeText(wanted, under);
  remembered.found = [now, ...remembered.found].slice(0, 4);
  return now;
}

export const judged = computed(() => judge(settled.value));
export const mistakes = computed(() => judged.value?.mistakes ?? []);
const savedJudged = computed(() => judge(saved.value.text));

let last: Playbook | null = null;
/** What the forms show: the playbook of the unsaved text, while it has mistakes the last one without. */
export const playbook = computed(() => {
  const under = below.value;
  if (under === null) return null;
  const now = judged.value;
  if (now?.playbook != null) last = now.playbook;
  else if (last === null && now?.file != null)
    last = joinWhatHolds([...under.layers, { name: 'own', file: now.file }], checkPlaybook).playbook;
  return last ?? under.playbook;
});

/** What is unsaved, in sentences. */
export const changes = computed(() => {
  const [was, is] = [savedJudged.value?.playbook, judged.value?.playbook];
  return was == null || is == null || !unsaved.value ? [] : changesBetween(was, is);
});

function take(next: Layers): void {
  const own = next.layers.find(({ name }) => name === 'own')?.text ?? '';
  batch(() => {
    const untouched = !unsaved.value || layers.value === null;
    layers.value = next;
    if (next.base === saved.value.base) return;
    if (own === saved.value.text && layers.value !== null) {
      saved.value = { text: own, base: next.base };
      return;
    }
    if (untouched || own === text.value) {
      saved.value = { text: own, base: next.base };
      text.value = own;
      conflict.value = null;
    } else conflict.value = { by: '', at: null, text: own, base: next.base };
  });
}

/** Reads the layers; an own text that changed meanwhile becomes a conflict, or is taken when nothing is unsaved. */
export async function load(): Promise<void> {
  try {
    // Read first: a document without changes has no draft, and would clear it.
    const draft = layers.value === null ? readDraft() : null;
    take(await ask('read-layers', {}));
    problem.value = null;
    if (conflict.value !== null) {
      const [newest] = await ask('read-history', {});
      if (conflict.value !== null && newest !== undefined)
        conflict.value = { ...conflict.value, by: newest.who, at: newest.at };
    }
    if (draft !== null) bringBack(draft);
  } catch (error) {
    problem.value = sentenceOf(error);
  }
}

function bringBack(draft: Draft): void {
  if (draft.text === text.value) return;
  batch(() => {
    restored.value = draft.at;
    const { text: own, base } = saved.value;
    text.value = draft.text;
    // It was begun from another text: whoever saved in between must not be overwritten unseen.
    if (draft.base !== base) conflict.value = { by: '', at: null, text: own, base };
  });
}

/** Begins to watch; to be called once. */
export function start(): void {
  void load();
  onStored([ownPlaybook.key, 'subscription', companyKey], () => void load());
  effect(() => {
    const now = text.value;
    if (layers.value === null) return;
    keeps.value = keepDraft(unsaved.value ? { text: now, base: saved.value.base, at: new Date().toISOString() } : null);
  });
  addEventListener('beforeunload', (event) => {
    // A field that was not left yet hands over what was typed.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (unsaved.value) event.preventDefault();
  });
}
