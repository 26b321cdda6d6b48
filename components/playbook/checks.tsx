/** Some of a few: roles, levels, days, drawn as boxes to tick. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Commit, Option } from './field.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** In the order of the options. */
  readonly commit: Commit<string[]>;
  readonly mark?: ComponentChildren;
}

export function Checks({ id, label, options, chosen, commit, mark }: Props) {
  const wrong = useSignal<string | null>(null);
  return (
    <fieldset class="checks" id={id} tabIndex={-1}>
      <legend class="row">
        {label} {mark}
      </legend>
      <div class="row">
        {options.map(({ value, label: words }) => (
          <label key={value} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => {
                const now = new Set(chosen);
                if (event.currentTarget.checked) now.add(value);
                else now.delete(value);
                wrong.value = commit(options.map((one) => one.value).filter((one) => now.has(one)));
                // What was refused must not look as if it held.
                event.currentTarget.checked = wrong.value === null ? now.has(value) : chosen.includes(value);
              }}
            />
            {words}
          </label>
        ))}
      </div>
      {wrong.value !== null && (
        <small class="wrong" role="alert">
          {wrong.value}
        </small>
      )}
    </fieldset>
  );
}
