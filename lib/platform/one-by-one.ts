/** Work that must not overlap: each begins when the one before has ended, however that one ended. */

/** @returns a line of its own; what is put into it answers as it would without waiting */
export function oneByOne(): <Of>(work: () => Promise<Of>) => Promise<Of> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
