/** Where somebody writes a new post on Facebook: a form of its own in a dialog. Comments are written in forms of another role. */
import type { Composer } from '../composer.ts';

const FIELD = '[role=dialog] form:not([role=presentation]) [role=textbox][contenteditable=true]';

export const composer: Composer = {
  field: FIELD,
  /** Outside of the form: what stands in it could get lost, or disturb the writing. */
  place: (field) => field.closest('form')?.parentElement ?? null,
  // The page does not say in its structure as whom one writes.
  account: () => null,
};
