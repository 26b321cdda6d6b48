/** A limit for what may never answer. */

/** @throws Error when it takes longer than so many milliseconds; it goes on all the same, unheard */
export async function within<Value>(ms: number, doing: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The server does not answer.')), ms);
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
