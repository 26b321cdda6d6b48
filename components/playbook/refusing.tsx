/** Around controls that share one value: says why a change was refused, and draws them anew as what still holds. */
import { useSignal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import type { Commit } from './field.tsx';

interface Props<Of> {
  readonly change: Commit<Of>;
  readonly children: (change: Commit<Of>) => ComponentChildren;
}

export function Refusing<Of>({ change, children }: Props<Of>) {
  const wrong = useSignal<string | null>(null);
  const turn = useSignal(0);
  return (
    <>
      <Fragment key={turn.value}>
        {children((value) => {
          wrong.value = change(value);
          // A select keeps what was chosen, though nobody took it.
          if (wrong.value !== null) turn.value += 1;
          return wrong.value;
        })}
      </Fragment>
      {wrong.value !== null && (
        <small class="wrong" role="alert">
          {wrong.value}
        </small>
      )}
    </>
  );
}
