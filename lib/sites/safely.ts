/** Nothing that a page does may surface in it as an error of ours: a reader that fails has read nothing. */
export const safely =
  <A, R>(read: (input: A) => R | null) =>
  (input: A): R | null => {
    try {
      return read(input);
    } catch {
      return null;
    }
  };
