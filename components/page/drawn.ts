/**
 * A piece of a page as plain data. The worker draws the card in it and the page only hangs it up, so that the script in the
 * page stays small. Text is always set as text.
 */
export interface Drawn {
  readonly tag: string;
  readonly class: string;
  readonly holds: readonly (Drawn | string)[];
}

export const draw = (tag: string, className: string, ...holds: readonly (Drawn | string)[]): Drawn => ({
  tag,
  class: className,
  holds,
});

/** What the worker sends for a card: the drawing and the rules it is dressed in. */
export interface DrawnCard {
  readonly card: Drawn;
  readonly style: string;
}
