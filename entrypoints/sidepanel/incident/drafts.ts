/** Texts that are not finished: kept by incident while the browser runs, so that a closed panel loses none. */
import { type Signal, signal } from '@preact/signals';
import { browser } from '@/lib/platform/browser.ts';

const drafts = new Map<string, Signal<string>>();

/** @param about an incident's key; @returns what was typed, also before the panel was closed; emptied, it is forgotten */
export function draft(about: string, name: string): Signal<string> {
  const id = `draft ${about} ${name}`;
  const there = drafts.get(id);
  if (there !== undefined) return there;
  const text = signal('');
  drafts.set(id, text);
  let loaded = false;
  void browser.storage.session.get(id).then((found) => {
    loaded = true;
    const kept = found[id];
    // What was typed meanwhile is newer.
    if (text.value === '' && typeof kept === 'string') text.value = kept;
  });
  text.subscribe((now) => {
    if (now !== '') void browser.storage.session.set({ [id]: now });
    else if (loaded) void browser.storage.session.remove(id);
  });
  return text;
}

/**
 * The id under which a draft will be written. It stays the same until the draft is emptied, so that a text that was written
 * although its answer was lost is written over itself, and never twice.
 */
export function idOf(about: string, name: string): string {
  const id = draft(about, `${name} id`);
  if (id.value === '') id.value = crypto.randomUUID();
  return id.value;
}

export function settle(about: string, name: string): void {
  draft(about, `${name} id`).value = '';
  draft(about, name).value = '';
}
