/** The id of what somebody wants: made at the first click and kept until it was answered, so that a repeated click is one deed. */

const begun = new Map<string, string>();

/** @param name what is wanted, in words of its own: the same wish has the same name */
export function wishOf(name: string): string {
  const wish = begun.get(name) ?? crypto.randomUUID();
  begun.set(name, wish);
  return wish;
}

/** It was answered: the same again is another wish. */
export const fulfilled = (name: string): void => void begun.delete(name);
