/** Tabs as the keyboard expects them: one stop, arrows and Home and End move, what is reached is shown. */
import type { ComponentChildren } from 'preact';

interface Props<Id extends string> {
  /** The id of the panel that they control; each tab is `<name>-<id>`. */
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly words: string; readonly mark?: ComponentChildren }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
  readonly small?: boolean;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function Tabs<Id extends string>({ name, label, tabs, chosen, choose, small = false }: Props<Id>) {
  const move = (event: KeyboardEvent) => {
    // Ctrl and End go to the end of the page.
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    // Where lines run from right to left, the next tab stands to the left.
    const mirrored = document.dir === 'rtl' ? { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key] : null;
    const to = tabs[moves[mirrored ?? event.key]?.(at, tabs.length - 1) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    choose(to.id);
    document.getElementById(`${name}-${to.id}`)?.focus();
  };
  return (
    <div class={small ? 'tabs small' : 'tabs'} role="tablist" aria-label={label}>
      {tabs.map(({ id, words, mark }) => (
        <button
          key={id}
          id={`${name}-${id}`}
          type="button"
          role="tab"
          aria-selected={chosen === id}
          aria-controls={name}
          tabIndex={chosen === id ? 0 : -1}
          onKeyDown={move}
          onClick={() => choose(id)}
        >
          {words}
          {mark}
        </button>
      ))}
    </div>
  );
}
