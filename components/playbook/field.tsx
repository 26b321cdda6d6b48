/** A labelled field that hands over what was typed when it is left, keeps what was refused, and says why. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** @returns why it is refused, as a sentence; `null` when it was taken */
export type Commit<Of> = (value: Of) => string | null;

export interface Named {
  /** Of the control, so that a gap's button can lead to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Stands behind the label: "changed by you". */
  readonly mark?: ComponentChildren;
  /** The label is read out but not drawn: the place says it. */
  readonly bare?: boolean | undefined;
}

interface TextProps extends Named {
  readonly value: string;
  readonly commit: Commit<string>;
  /** More than one line. */
  readonly lines?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number' | undefined;
  readonly maxLength?: number | undefined;
  readonly lang?: string | undefined;
  /** What is being typed, for a live preview. */
  readonly typing?: ((value: string) => void) | undefined;
}

export function Labelled({
  id,
  label,
  hint,
  mark,
  bare,
  wrong,
  children,
}: Named & { readonly wrong: string | null; readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <span class={bare === true ? 'unseen' : 'row top'}>
        <label for={id} class="grow">
          {label}
        </label>
        {mark}
      </span>
      {children}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      {wrong !== null && (
        <small id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </small>
      )}
    </div>
  );
}

const describedBy = ({ id, hint }: Named, wrong: string | null): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, wrong === null ? '' : `${id}-wrong`].filter((one) => one !== '').join(' ') ||
  undefined;

export function TextField(props: TextProps) {
  const { id, value, commit, lines, placeholder, type = 'text', maxLength, lang, typing } = props;
  const refused = useSignal<string | null>(null);
  const wrong = useSignal<string | null>(null);
  const take = (typed: string) => {
    if (typed === value && refused.value === null) return;
    wrong.value = commit(typed);
    refused.value = wrong.value === null ? null : typed;
  };
  const shared = {
    id,
    value: refused.value ?? value,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(lang === undefined ? {} : { lang }),
    autocomplete: 'off' as const,
    'aria-invalid': wrong.value !== null,
    ...(describedBy(props, wrong.value) === undefined ? {} : { 'aria-describedby': describedBy(props, wrong.value) }),
  };
  return (
    <Labelled {...props} wrong={wrong.value}>
      {lines === undefined ? (
        <input
          {...shared}
          // Which attributes go with which type is told apart more finely than is needed here.
          type={type as 'text'}
          onInput={(event) => typing?.(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={lines}
          dir="auto"
          onInput={(event) => typing?.(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function ChoiceField({
  value,
  options,
  commit,
  ...named
}: Named & { readonly value: string; readonly options: readonly Option[]; readonly commit: Commit<string> }) {
  const wrong = useSignal<string | null>(null);
  return (
    <Labelled {...named} wrong={wrong.value}>
      <select
        id={named.id}
        value={value}
        aria-describedby={describedBy(named, wrong.value)}
        onChange={(event) => {
          wrong.value = commit(event.currentTarget.value);
          // What was refused must not look as if it held.
          if (wrong.value !== null) event.currentTarget.value = value;
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
