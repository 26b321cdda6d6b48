/** Save, undo and redo by keyboard. A field that one types in keeps its own undo. */
import { typedIn } from '@/components/panel/typed-in.ts';
import { redo, save, undo } from './document.ts';
import { unsaved } from './state.ts';

/** To be called once. */
export function followKeys(): void {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's') {
      event.preventDefault();
      // What is being typed is handed over first.
      if (document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement)
        document.activeElement.blur();
      if (unsaved.value) void save();
    } else if (key === 'z' && !typedIn(event.target)) {
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    } else if (key === 'y' && !typedIn(event.target)) {
      event.preventDefault();
      redo();
    }
  });
}
