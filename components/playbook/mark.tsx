/** Says that a decision was changed here, and takes it back. */

interface Props {
  /** What goes back: "Name". Read out with the button. */
  readonly what: string;
  readonly reset: () => void;
}

export function ChangedHere({ what, reset }: Props) {
  return (
    <span class="changed">
      changed here{' '}
      <button type="button" class="link" aria-label={`Reset ${what} to what holds below`} onClick={reset}>
        reset
      </button>
    </span>
  );
}
