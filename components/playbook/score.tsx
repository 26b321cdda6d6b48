/** How many of the things that were looked at are there, as a bar with its words. */

export function Score({ ready, of }: { readonly ready: number; readonly of: number }) {
  return (
    <div class="score">
      <p class="big" id="score">
        {ready} of {of}
      </p>
      <meter aria-labelledby="score" min={0} max={Math.max(1, of)} value={ready} />
      <p class="quiet">
        {ready === of ? 'Nothing is missing. Keep it so.' : 'things that you will need in a crisis are prepared.'}
      </p>
    </div>
  );
}
