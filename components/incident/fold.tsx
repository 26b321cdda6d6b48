/** Something that is folded away until somebody wants it; what is in it is not even drawn before. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  /** What one should know without opening it. */
  readonly says?: ComponentChildren;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
  readonly children: () => ComponentChildren;
  /** A part of another section, not one of its own. */
  readonly inner?: boolean;
}

export function Fold({ id, title, says, open, toggle, children, inner = false }: Props) {
  return (
    <details
      class={inner ? 'fold inner' : 'section fold'}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) toggle(event.currentTarget.open);
      }}
    >
      <summary id={id} class="row">
        <h3 class="grow">{title}</h3>
        {says !== undefined && <small>{says}</small>}
      </summary>
      {open && <div class="stack">{children()}</div>}
    </details>
  );
}
