/** What is looked for, by field. */
import { type InOrder, type Source, type Tallied, tallied } from '../tally.ts';

export const fields = ['id', ...tallied] as const;
export type Field = 'id' | Tallied;
/** By source and field: the selectors or paths, as they stand in the site's one place. */
export type Places = Readonly<Partial<Record<Source, Readonly<Partial<Record<Field, string>>>>>>;

export const inFieldOrder = (sought: InOrder<string>): Partial<Record<Tallied, string>> =>
  Object.fromEntries(
    tallied.flatMap((field, at) => {
      const one = sought[at];
      return one === undefined ? [] : [[field, one]];
    }),
  );
