/** Going to where something is done: the section is opened, the fold too, and the focus follows. */
import { signal } from '@preact/signals';
import { view } from '../state.ts';
import { type Section, section } from './state.ts';

/** Names of what is unfolded. */
export const unfolded = signal<ReadonlySet<string>>(new Set());

export function fold(name: string, open: boolean): void {
  const next = new Set(unfolded.value);
  if (open) next.add(name);
  else next.delete(name);
  unfolded.value = next;
}

/** Half a second: what is asked of the worker may come a little later than the section. */
const frames = 30;

/** @param id of the element to focus; @param folds that it stands in */
export function goTo(to: Section, id?: string, ...folds: string[]): void {
  view.value = 'incident';
  section.value = to;
  for (const name of folds) fold(name, true);
  if (id !== undefined) arrive(id, frames);
}

/** What had the focus is gone: the keyboard goes on from here and not from the top. */
export const focusOn = (id: string): void => arrive(id, frames);

function arrive(id: string, left: number): void {
  requestAnimationFrame(() => {
    const found = document.getElementById(id);
    if (found === null) {
      if (left > 0) arrive(id, left - 1);
      return;
    }
    for (let up = found.closest('details'); up !== null; up = up.parentElement?.closest('details') ?? null)
      up.open = true;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
  });
}
