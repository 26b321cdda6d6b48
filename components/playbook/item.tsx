/** An entry of a list that opens to its fields; closed, nothing of it is drawn but its line. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** What a link leads to. */
  readonly id: string;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
  readonly title: ComponentChildren;
  /** Short words at the end of the line. */
  readonly marks?: readonly (string | null)[];
  /** A sentence below the title. */
  readonly says?: ComponentChildren;
  readonly off?: boolean;
  readonly children: () => ComponentChildren;
}

export function Item({ id, open, toggle, title, marks = [], says, off = false, children }: Props) {
  return (
    <details class={off ? 'item off' : 'item'} open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary id={id}>
        <span class="row top">
          <b class="grow">{title}</b>
          {marks.map(
            (mark) =>
              mark !== null && (
                <span key={mark} class="mark">
                  {mark}
                </span>
              ),
          )}
        </span>
        {says !== undefined && !open && <span class="says">{says}</span>}
      </summary>
      {open && <div class="stack body">{children()}</div>}
    </details>
  );
}
