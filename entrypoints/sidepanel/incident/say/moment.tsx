/** An instant as people type it, in this computer's own time, and as the record keeps it: ISO 8601 UTC. */

/** @returns what a `datetime-local` field shows; empty for none */
export function typed(at: string | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** @returns `null` for an empty or impossible time */
export function instantOf(value: string): string | null {
  const date = new Date(value);
  return value === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly at: string | null;
  readonly set: (at: string | null) => void;
}

export function Moment({ id, label, at, set }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        id={id}
        aria-describedby={id === undefined ? undefined : `${id}-hint`}
        type="datetime-local"
        value={typed(at)}
        onInput={(event) => {
          // While it is typed it is incomplete for a moment: that is no wish for none.
          const next = instantOf(event.currentTarget.value);
          if (next !== null) set(next);
        }}
        onBlur={(event) => {
          if (event.currentTarget.value === '' && !event.currentTarget.validity.badInput) set(null);
        }}
      />
    </label>
  );
}
